package cliffhanger.desktop;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;

/// Files that are there whole or not at all, also after a power cut: written to a new file beside, brought to the disk, and put in place in
/// one step.
public final class WholeFile {
    private WholeFile() {}

    /// Writes the content.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes a file, in place of what has that name. What is there keeps its rights; a new one is the user's alone.
    ///
    /// @throws IOException when it cannot be done; then what was there is as it was, and nothing is left beside it
    public static void write(Path file, Content content) throws IOException {
        Path folder = folder(file);
        // Made anew and under a name of its own, so that no link that lies there is written through.
        Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        boolean done = false;
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(channel)) {
                content.write(new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    // Who writes the content may close it, and it is to be brought to the disk after that.
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                });
                channel.force(true);
            }
            keepRights(file, part);
            put(part, file);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(part);
            }
        }
    }

    /// Puts a file that is on the disk in the place of another, in one step, and has that last.
    public static void put(Path ready, Path file) throws IOException {
        Files.move(ready, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder(file));
    }

    /// Brings a file to the disk.
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Brings the names in a folder to the disk, where the system can be asked to.
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and brings names to the disk by itself.
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }

    private static void keepRights(Path from, Path to) throws IOException {
        if (Files.exists(from) && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, rights);
        }
    }
}
