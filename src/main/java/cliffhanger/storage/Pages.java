package cliffhanger.storage;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at every page of a file, and tells one that is damaged from one that cannot be read just now.
final class Pages {
    /// SQLite says so of a page that it could not get.
    private static final Pattern CODE = Pattern.compile("error code[ =]+(\\d+)");
    private static final int IO_ERROR = 10;
    private static final int CHUNK = 1 << 20;

    private Pages() {}

    enum Depth {
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
    static void check(Sql sql, Depth depth) {
        String found = look(sql, depth);
        if (found.equals("ok")) {
            return;
        }
        // What could not be read for a moment is whole at a second look.
        String again = look(sql, depth);
        if (again.equals("ok")) {
            return;
        }
        Matcher code = CODE.matcher(again);
        boolean unread = code.find() && (Integer.parseInt(code.group(1)) & 0xff) == IO_ERROR;
        if (unread || !canBeRead(sql.file())) {
            throw DiskTrouble.UNREADABLE.with(sql.file(), new IOException(again));
        }
        throw Problems.damaged(sql.file());
    }

    private static String look(Sql sql, Depth depth) {
        try {
            List<String> found = sql.list("PRAGMA " + depth.pragma + "(1)", Row::text);
            return found.isEmpty() ? "" : found.getFirst();
        } catch (LibraryException e) {
            if (e.problem() == Problem.DAMAGED) {
                return "";
            }
            throw e;
        }
    }

    /// Reads all of it. To close the file takes this process's locks on it along, and the connection here ends with the trouble anyway.
    private static boolean canBeRead(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            while (channel.read(chunk) >= 0) {
                chunk.clear();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
