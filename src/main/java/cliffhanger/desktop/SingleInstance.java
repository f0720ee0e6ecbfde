package cliffhanger.desktop;

import cliffhanger.language.Sentence;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// One window a library. The lock goes with the process, so that a crash leaves none behind; commands do not ask for it.
public final class SingleInstance implements AutoCloseable {
    private static final String NAME = "window.lock";

    private static final int TRIES = 3;
    private static final long PAUSE = 50_000_000;

    private final FileChannel channel;

    private SingleInstance(FileChannel channel) {
        this.channel = channel;
    }

    /// Another copy has the window.
    public static final class AlreadyOpen extends DesktopProblem {
        private static final long serialVersionUID = 1;

        AlreadyOpen(Path folder) {
            super(Sentence.of("desktop.window.open", folder), null);
        }
    }

    /// Claims the window of the library in a folder, making the folder where there is none.
    ///
    /// @throws AlreadyOpen with a plain sentence when another copy has it
    /// @throws IOException with one when the folder cannot be written
    public static SingleInstance claim(Path folder) throws IOException {
        FileChannel channel;
        try {
            PrivateFiles.folder(folder);
            Path file = folder.resolve(NAME);
            PrivateFiles.newFile(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DesktopProblem(Sentence.of("desktop.folder.unwritable", folder), e);
        }
        if (patiently(channel) == null) {
            channel.close();
            throw new AlreadyOpen(folder);
        }
        return new SingleInstance(channel);
    }

    /// Whether a window is open on the library in a folder. For an instant this holds the lock itself.
    public static boolean isClaimed(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (IOException e) {
            // There was never a window.
            return false;
        }
    }

    /// Tries again for a moment: a command may be looking whether the window is open.
    private static @Nullable FileLock patiently(FileChannel channel) throws IOException {
        FileLock lock = lock(channel);
        for (int i = 0; lock == null && i < TRIES; i++) {
            LockSupport.parkNanos(PAUSE);
            lock = lock(channel);
        }
        return lock;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
