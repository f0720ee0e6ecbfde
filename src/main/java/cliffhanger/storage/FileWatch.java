package cliffhanger.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// How an open library lies on the disk, to notice that somebody else wrote over it in place. With a write-ahead log SQLite writes to the
/// file itself only when it brings the log over, and says so in the log's index before it does.
///
/// The files are held open for as long as the connection is: to close them would take SQLite's locks along.
final class FileWatch implements AutoCloseable {
    /// In the header of a file (sqlite.org/fileformat2.html): how often its first page was written, and whose it is.
    private static final int HEADER = 100;
    private static final int COUNTER = 24;
    private static final int APPLICATION = 68;

    /// In the log's index (sqlite.org/walformat.html): which log it is of, and how many of its frames were and are being brought over.
    private static final int INDEX = 136;
    private static final int SALT = 32;
    private static final int BROUGHT = 96;
    private static final int BRINGING = 128;

    private final Path file;
    private final @Nullable FileChannel library;
    private final @Nullable FileChannel index;
    private final ByteBuffer bytes = ByteBuffer.allocate(INDEX).order(ByteOrder.nativeOrder());
    private Seen seen;

    FileWatch(Path file) {
        this.file = file;
        library = channel(file);
        index = channel(LibraryCopy.beside(file, "-shm"));
        seen = look();
    }

    private static @Nullable FileChannel channel(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            return null;
        }
    }

    /// @param counter  of the header; -1 where it is no library of ours
    /// @param brought  frames of the log
    /// @param bringing of them, or more where it is being done just now
    private record Seen(@Nullable FileTime written, long size, long counter, long salt, int brought, int bringing) {
        boolean isQuiet() {
            return brought == bringing;
        }
    }

    /// The file first, for the index is written before it.
    private Seen look() {
        FileTime written = null;
        long size = -1;
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            written = now.lastModifiedTime();
            size = now.size();
        } catch (IOException e) {
            // Whoever reads it next says so.
        }
        long counter = read(library, HEADER)
                ? bytes.order(ByteOrder.BIG_ENDIAN).getInt(APPLICATION) == LibraryFile.APPLICATION_ID ? Integer.toUnsignedLong(bytes.getInt(COUNTER)) : -1
                : library == null ? 0 : -1;
        boolean indexed = read(index, INDEX);
        bytes.order(ByteOrder.nativeOrder());
        return new Seen(written, size, counter, indexed ? bytes.getLong(SALT) : 0, indexed ? bytes.getInt(BROUGHT) : 0, indexed ? bytes.getInt(BRINGING) : 0);
    }

    private boolean read(@Nullable FileChannel from, int length) {
        if (from == null) {
            return false;
        }
        try {
            bytes.clear().limit(length);
            while (bytes.hasRemaining() && from.read(bytes, bytes.position()) >= 0) {
                // A file that is shorter has none.
            }
            return !bytes.hasRemaining();
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether somebody else wrote over it since this was asked last.
    ///
    /// @param now how it lies by a look that was taken just now
    boolean isOverwritten(BasicFileAttributes now) {
        if (now.lastModifiedTime().equals(seen.written()) && now.size() == seen.size()) {
            return false;
        }
        Seen before = seen;
        Seen after = look();
        boolean brought = index == null || !before.isQuiet() || !after.isQuiet() || before.salt() != after.salt() || before.brought() != after.brought();
        if (!brought || after.counter() < before.counter()) {
            return true;
        }
        seen = after;
        return false;
    }

    @Override
    public void close() {
        for (FileChannel channel : new @Nullable FileChannel[] {library, index}) {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException e) {
                // It was only read.
            }
        }
    }
}
