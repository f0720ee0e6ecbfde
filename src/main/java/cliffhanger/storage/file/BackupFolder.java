package cliffhanger.storage.file;

import cliffhanger.desktop.PrivateFiles;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.file.ReadyCopy.Trust;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder `backups` beside a library, for one at a time: who has it finds free names, and clears away what others left half done.
/// The folder's lock goes with the process that holds it.
public final class BackupFolder implements AutoCloseable {
    public static final String NAME = "backups";
    private static final String LOCK = ".backups.lock";

    /// How copies on their way begin; whoever has the folder knows that nobody else is at work on them.
    static final String UNFINISHED = ".unfinished-";

    private static final long PATIENCE = 60_000_000_000L;
    private static final long PAUSE = 20_000_000;

    private final Path folder;
    private final FileChannel channel;

    private BackupFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Keeps a library of an older format as it is, before it is brought up to date.
    static void keepBeforeMigration(Path library, int version) {
        try (BackupFolder backups = of(Objects.requireNonNull(library.toAbsolutePath().getParent(), "it is in a folder"))) {
            Path file = backups.path().resolve("library-format-%d.db".formatted(version));
            if (Files.notExists(file)) {
                LibraryCopy.make(library, file, Trust.AS_WRITTEN);
            }
        }
    }

    /// Waits for the folder, which is made where there is none.
    ///
    /// @param of the folder of the library
    public static BackupFolder of(Path of) {
        Path folder = of.resolve(NAME);
        try {
            PrivateFiles.folder(folder);
            Path file = of.resolve(LOCK);
            PrivateFiles.newFile(file);
            BackupFolder ours = new BackupFolder(folder, FileChannel.open(file, StandardOpenOption.WRITE));
            boolean held = false;
            try {
                if (!lock(ours.channel)) {
                    throw new LibraryException(Problem.BUSY, Sentence.of("storage.busy.backup"), null);
                }
                ours.clear();
                held = true;
                return ours;
            } finally {
                if (!held) {
                    // Else nobody of this process gets it any more.
                    ours.close();
                }
            }
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (tryLock(channel) == null) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
            return null;
        }
    }

    /// What a killed or cut-off one left; also of an older Cliffhanger, by its own names.
    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> {
                String name = String.valueOf(file.getFileName());
                return name.startsWith(UNFINISHED) || name.startsWith("restoring") || name.endsWith(".part") || name.endsWith(".part-journal");
            }).forEach(Parts::delete);
        }
    }

    public Path path() {
        return folder;
    }

    /// A name for a new backup; two in one second are two.
    public Path free(String name) {
        Path file = folder.resolve(name + ".db");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".db");
        }
        return file;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock is gone with it all the same.
        }
    }
}
