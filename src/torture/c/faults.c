// Makes file operations of a process fail, or drops them as a power cut does; loaded before the C library by LD_PRELOAD.
//
// A file of shared memory, named by FAULTS, says what is wanted. As ints: [0] the mode, [1] which operations, [2] the first one that is
// meant, [3] the error, [4] how many there were, [5] how many were hit. As text at 64: a part of the path of the files that are meant.
// At LOG a letter for each operation, at DROPPED a byte for each that is to be dropped. SQLite's shared-memory file is meant only where
// [6] says so: it does not outlive a power cut.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, FAIL_ONCE, FAIL_FROM, CUT, WATCH };
enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, OPEN = 8, RENAME = 16, UNLINK = 32, READ = 64, OPEN_TO_WRITE = 128 };
enum { GO_ON, FAIL, DROP };
enum { LOG = 4096, LONGEST = 65536, DROPPED = LOG + LONGEST, SIZE = DROPPED + LONGEST };

static volatile int *wanted;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAULTS");
  int file = path ? open(path, O_RDWR | O_CREAT, 0600) : -1;
  if (file < 0) return;
  if (ftruncate(file, SIZE) == 0) {
    void *memory = mmap(0, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory != MAP_FAILED) wanted = memory;
  }
  close(file);
}

static int is_meant(const char *path) {
  return path && strstr(path, (const char *)wanted + 64) && (wanted[6] || !strstr(path, "-shm"));
}

static char kind_of(const char *path, int operation) {
  char letter = operation == WRITE ? 'w' : operation == SYNC ? 's' : operation == TRUNCATE ? 't' : 'o';
  return strstr(path, "-wal") ? letter - 32 : letter;
}

static int next(const char *path, int operation) {
  if (!(wanted[1] & operation)) return wanted[0] == CUT && operation != READ && operation != OPEN && operation != OPEN_TO_WRITE && wanted[4] > wanted[2] ? DROP : GO_ON;
  int number = __sync_add_and_fetch(&wanted[4], 1);
  char *bytes = (char *)wanted;
  if (number < LONGEST) bytes[LOG + number] = kind_of(path, operation);
  int hit = wanted[0] == FAIL_ONCE ? number == wanted[2]
      : wanted[0] == FAIL_FROM ? number >= wanted[2]
      : wanted[0] == CUT ? number >= wanted[2] || (number < LONGEST && bytes[DROPPED + number])
      : 0;
  if (!hit) return GO_ON;
  __sync_add_and_fetch(&wanted[5], 1);
  return wanted[0] == CUT ? DROP : FAIL;
}

static int at_path(const char *path, int operation) {
  return wanted && wanted[0] != OFF && is_meant(path) ? next(path, operation) : GO_ON;
}

static int at_file(int file, int operation) {
  char link[64], path[4096];
  if (!wanted || wanted[0] == OFF) return GO_ON;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return GO_ON;
  path[length] = 0;
  return at_path(path, operation);
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name)
#define DO(decision, call, as_if) do { int d = (decision); if (d == FAIL) { errno = wanted[3]; return -1; } return d == DROP ? (as_if) : (call); } while (0)

ssize_t pwrite64(int f, const void *b, size_t n, off64_t o) { REAL(pwrite64); DO(at_file(f, WRITE), real(f, b, n, o), (ssize_t)n); }
ssize_t pwrite(int f, const void *b, size_t n, off_t o) { REAL(pwrite); DO(at_file(f, WRITE), real(f, b, n, o), (ssize_t)n); }
ssize_t write(int f, const void *b, size_t n) { REAL(write); DO(at_file(f, WRITE), real(f, b, n), (ssize_t)n); }
ssize_t writev(int f, const struct iovec *v, int c) {
  REAL(writev);
  size_t n = 0;
  for (int i = 0; i < c; i++) n += v[i].iov_len;
  DO(at_file(f, WRITE), real(f, v, c), (ssize_t)n);
}
int fsync(int f) { REAL(fsync); DO(at_file(f, SYNC), real(f), 0); }
int fdatasync(int f) { REAL(fdatasync); DO(at_file(f, SYNC), real(f), 0); }
int ftruncate(int f, off_t o) { REAL(ftruncate); DO(at_file(f, TRUNCATE), real(f, o), 0); }
int ftruncate64(int f, off64_t o) { REAL(ftruncate64); DO(at_file(f, TRUNCATE), real(f, o), 0); }
ssize_t pread64(int f, void *b, size_t n, off64_t o) { REAL(pread64); int d = at_file(f, READ); if (d == FAIL) { errno = wanted[3]; return -1; } return real(f, b, n, o); }
ssize_t pread(int f, void *b, size_t n, off_t o) { REAL(pread); int d = at_file(f, READ); if (d == FAIL) { errno = wanted[3]; return -1; } return real(f, b, n, o); }
int unlink(const char *p) { REAL(unlink); DO(at_path(p, UNLINK), real(p), 0); }
int unlinkat(int d, const char *p, int f) { REAL(unlinkat); DO(at_path(p, UNLINK), real(d, p, f), 0); }
int rename(const char *p, const char *q) { REAL(rename); DO(at_path(p, RENAME), real(p, q), 0); }
int link(const char *p, const char *q) { REAL(link); DO(at_path(p, RENAME), real(p, q), 0); }
int mkdir(const char *p, mode_t m) { REAL(mkdir); DO(at_path(p, RENAME), real(p, m), 0); }
int chmod(const char *p, mode_t m) { REAL(chmod); DO(at_path(p, RENAME), real(p, m), 0); }

#define OPENS(name, parameters, passed) \
  int name parameters { \
    REAL(name); \
    mode_t mode = 0; \
    va_list more; \
    va_start(more, flags); \
    if (flags & (O_CREAT | O_TMPFILE)) mode = va_arg(more, mode_t); \
    va_end(more); \
    if (at_path(path, flags & (O_WRONLY | O_RDWR | O_CREAT) ? OPEN_TO_WRITE : OPEN) == FAIL) { errno = wanted[3]; return -1; } \
    return real passed; \
  }
OPENS(open, (const char *path, int flags, ...), (path, flags, mode))
OPENS(open64, (const char *path, int flags, ...), (path, flags, mode))
OPENS(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPENS(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
