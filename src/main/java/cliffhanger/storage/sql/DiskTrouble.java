package cliffhanger.storage.sql;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a disk can have against us, each told from the others: full, read-only, not ours, gone, or broken.
enum DiskTrouble {
    FULL(Problem.DISK_FULL, "storage.disk.full"),
    READ_ONLY(Problem.READ_ONLY, "storage.disk.readonly"),
    FORBIDDEN(Problem.READ_ONLY, "storage.disk.forbidden"),
    UNREADABLE(Problem.UNREADABLE, "storage.disk.unreadable"),
    BROKEN(Problem.UNREADABLE, "storage.disk.broken"),
    TOO_MANY_FILES(Problem.BUSY, "storage.disk.toomany"),
    NO_FOLDER(Problem.READ_ONLY, "storage.disk.nofolder"),
    GONE(Problem.READ_ONLY, "storage.disk.gone"),
    OTHER(Problem.READ_ONLY, "storage.disk.other");

    /// Below this, in bytes, even SQLite's index of its log finds no room.
    private static final long LEAST_ROOM = 128 << 10;

    private final Problem problem;
    private final String key;

    DiskTrouble(Problem problem, String key) {
        this.problem = problem;
        this.key = key;
    }

    /// What an exception of the file system means.
    static DiskTrouble of(IOException e) {
        // The words of the C library, which the JDK passes on.
        String reason = (e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : String.valueOf(e.getMessage()))
                .toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return FULL;
        }
        if (reason.contains("read-only")) {
            return READ_ONLY;
        }
        if (reason.contains("too many open")) {
            return TOO_MANY_FILES;
        }
        if (reason.contains("input/output")) {
            return BROKEN;
        }
        if (reason.contains("not a directory") || e instanceof FileAlreadyExistsException) {
            return NO_FOLDER;
        }
        if (e instanceof AccessDeniedException || reason.contains("not permitted") || reason.contains("permission denied")) {
            return FORBIDDEN;
        }
        return e instanceof NoSuchFileException ? GONE : OTHER;
    }

    /// What is wrong with a file that SQLite could not open, read or write.
    ///
    /// @param reading whether it was reading that failed
    static DiskTrouble at(Path file, boolean reading) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return GONE;
        }
        if (reading && Files.notExists(file)) {
            return GONE;
        }
        if (Files.exists(file) && (!Files.isRegularFile(file) || !Files.isReadable(file))) {
            return UNREADABLE;
        }
        try {
            if (Files.getFileStore(folder).isReadOnly()) {
                return READ_ONLY;
            }
            if (!reading && Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM) {
                return FULL;
            }
        } catch (IOException e) {
            return BROKEN;
        }
        if (reading) {
            return UNREADABLE;
        }
        if (Files.notExists(file)) {
            return Files.isWritable(folder) ? GONE : FORBIDDEN;
        }
        return Files.isWritable(folder) && Files.isWritable(file) ? BROKEN : FORBIDDEN;
    }

    /// The sentence on it.
    LibraryException with(Path what, @Nullable Exception cause) {
        return new LibraryException(problem, Sentence.of(key, what), cause);
    }
}
