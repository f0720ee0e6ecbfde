package cliffhanger.storage.sql;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Looks at every page of a file, and tells one that is damaged from one that cannot be read just now.
public final class Pages {
    /// SQLite says so of a page that it could not get.
    private static final Pattern CODE = Pattern.compile("error code[ =]+(\\d+)");
    private static final int IO_ERROR = 10;
    private static final int CHUNK = 1 << 20;
    private static final String WHOLE = "ok";
    private static final String UNREAD = "unread";
    private static final boolean WINDOWS = File.separatorChar == '\\';

    /// Held open for as long as the program runs: to close one would take the locks along that SQLite has on that file.
    private static final Map<FileKey, FileChannel> OPEN = new ConcurrentHashMap<>();

    private Pages() {}

    public enum Depth {
        /// What is in the pages.
        QUICK("quick_check"),
        /// Also that each index goes with its table.
        FULL("integrity_check");

        private final String pragma;

        Depth(String pragma) {
            this.pragma = pragma;
        }
    }

    /// @throws LibraryException where it is damaged, or cannot be read
    public static void check(Sql sql, Depth depth) {
        if (look(sql, depth).equals(WHOLE)) {
            return;
        }
        if (areDamaged(sql.file(), depth)) {
            throw Problems.damaged(sql.file());
        }
        // What could not be read for a moment is whole at a second look.
        if (!look(sql, depth).equals(WHOLE)) {
            throw DiskTrouble.UNREADABLE.with(sql.file(), null);
        }
    }

    /// Whether a file of which SQLite says that it is damaged is so. It also says that of one that the disk does not give just now.
    public static boolean areDamaged(Path file, Depth depth) {
        if (!canBeRead(file) || !canBeRead(Parts.beside(file, "-wal"))) {
            return false;
        }
        try (Sql sql = Sql.openToLook(file, Access.READ)) {
            String found = look(sql, depth);
            Matcher code = CODE.matcher(found);
            boolean unread = found.equals(UNREAD) || (code.find() && (Integer.parseInt(code.group(1)) & 0xff) == IO_ERROR);
            return !unread && !found.equals(WHOLE);
        } catch (LibraryException e) {
            return e.problem() == Problem.DAMAGED;
        }
    }

    /// Whether every page of it is well-formed.
    public static boolean areWhole(Sql sql) {
        return look(sql, Depth.QUICK).equals(WHOLE);
    }

    private static String look(Sql sql, Depth depth) {
        try {
            List<String> found = sql.list("PRAGMA " + depth.pragma + "(1)", Row::text);
            return found.isEmpty() ? "" : found.getFirst();
        } catch (LibraryException e) {
            return switch (e.problem()) {
                case DAMAGED -> "";
                // On a full disk even the index of the log finds no room.
                case UNREADABLE -> UNREAD;
                // The question is always the same and is right, so an error in it lies in what is there: an index for the search, say, that
                // is of another file.
                case UNEXPECTED -> {
                    if (e.getCause() instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_ERROR.code) {
                        yield "";
                    }
                    throw e;
                }
                default -> throw e;
            };
        }
    }

    /// Reads all of it; one that is not there has nothing that cannot be read.
    private static boolean canBeRead(Path file) {
        FileKey key = FileKey.of(file);
        if (key.isNone()) {
            return Files.notExists(file);
        }
        if (WINDOWS) {
            // Locks are not lost there, and a file that is open cannot be replaced.
            try (FileChannel channel = open(file)) {
                return isRead(channel);
            } catch (IOException | UncheckedIOException e) {
                return false;
            }
        }
        try {
            return isRead(OPEN.computeIfAbsent(key, none -> open(file)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isRead(FileChannel channel) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long at = 0;
        for (int read = channel.read(chunk, at); read >= 0; read = channel.read(chunk.clear(), at)) {
            at += read;
        }
        return true;
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
