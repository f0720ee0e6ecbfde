package cliffhanger.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One window a library. The lock goes with the process, so that a crash leaves none behind; commands do not ask for it.
public final class SingleInstance implements AutoCloseable {
    private static final String NAME = "window.lock";

    private final FileChannel channel;

    private SingleInstance(FileChannel channel) {
        this.channel = channel;
    }

    /// Claims the window of the library in a folder, making the folder where there is none.
    ///
    /// @throws IOException with a plain sentence when another copy has it, or the folder cannot be written
    public static SingleInstance claim(Path folder) throws IOException {
        FileChannel channel;
        try {
            Private.folder(folder);
            Path file = folder.resolve(NAME);
            Private.newFile(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IOException(
                    "The folder %s cannot be made or written. Check that you may write there, or choose another with --data."
                            .formatted(folder), e);
        }
        if (lock(channel) == null) {
            channel.close();
            throw new IOException("Cliffhanger is open already with the library in %s. Use that window, or choose another with --data."
                    .formatted(folder));
        }
        return new SingleInstance(channel);
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
