package cliffhanger.storage.file;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.file.Seals.End;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How an open library lies on the disk, to notice that somebody else wrote over it in place. With a write-ahead log SQLite writes to the
/// file itself only when it brings the log over; the log's index tells of that, and the commits that the bare file holds go forward by it.
/// Where a change of the file is not explained so, all of it is looked at by a connection of its own before anything is concluded.
///
/// The files are held open for as long as the connection is: to close them would take SQLite's locks along.
final class FileWatch implements AutoCloseable {
    /// In the log's index (sqlite.org/walformat.html): which log it is of, and how many of its frames were and are being brought over.
    private static final int INDEX = 136;
    private static final int SALT = 32;
    private static final int BROUGHT = 96;
    private static final int BRINGING = 128;

    private final Path file;
    private final Supplier<End> current;
    private final ByteBuffer bytes = ByteBuffer.allocate(INDEX).order(ByteOrder.nativeOrder());
    private @Nullable FileChannel index;
    private Bringing bringing;
    private @Nullable FileTime written;
    private long size = -1;
    private End bare = End.NONE;
    private boolean whole;

    /// @param current how far the library has come, by the connection that is watched over
    FileWatch(Path file, Supplier<End> current) {
        this.file = file;
        this.current = current;
        bringing = bringing();
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            bare = bare();
            written = now.lastModifiedTime();
            size = now.size();
        } catch (IOException | LibraryException e) {
            // It is looked at closely the next time.
        }
    }

    /// How far a log has been brought over.
    ///
    /// @param known whether there is an index to tell
    private record Bringing(boolean known, long salt, int brought, int bringing) {
        boolean isQuiet() {
            return brought == bringing;
        }
    }

    /// In passing, at each commit: which log is in use, so that the next look knows whether one was brought over since.
    void follow() {
        bringing = bringing();
    }

    private Bringing bringing() {
        FileChannel channel = index;
        if (channel == null) {
            channel = open(Parts.beside(file, "-shm"));
            index = channel;
        }
        boolean known = channel != null && read(channel);
        return new Bringing(known, known ? bytes.getLong(SALT) : 0, known ? bytes.getInt(BROUGHT) : 0, known ? bytes.getInt(BRINGING) : 0);
    }

    private static @Nullable FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            return null;
        }
    }

    private boolean read(FileChannel from) {
        try {
            bytes.clear();
            while (bytes.hasRemaining() && from.read(bytes, bytes.position()) >= 0) {
                // A file that is shorter has none.
            }
            return !bytes.hasRemaining();
        } catch (IOException e) {
            return false;
        }
    }

    /// The commits that the file holds without its log.
    private End bare() {
        try (Sql still = Sql.openToLook(file, Access.STILL)) {
            return Seals.end(still);
        }
    }

    /// Whether somebody else wrote over it since this was asked last.
    ///
    /// @param now how it lies by a look that was taken just now
    boolean isOverwritten(BasicFileAttributes now) {
        if (now.lastModifiedTime().equals(written) && now.size() == size) {
            return false;
        }
        Bringing after = bringing();
        if (after.known() && !after.isQuiet()) {
            // It is being brought over; the next look sees what came of it.
            return false;
        }
        boolean brought = after.known() && bringing.known()
                && (!bringing.isQuiet() || bringing.salt() != after.salt() || bringing.brought() != after.brought());
        End found = brought ? forward() : null;
        if (found == null) {
            Verdict verdict = look();
            if (verdict == Verdict.UNKNOWN) {
                return false;
            }
            whole = verdict == Verdict.WHOLE;
            Optional<End> there = bareAgain();
            boolean another = !whole || (there.isPresent() && !there.get().equals(bare));
            // Where a log was brought over while it was looked at, the next look tells.
            if (another || !bringing().equals(after)) {
                return another && bringing().equals(after);
            }
        }
        written = now.lastModifiedTime();
        size = now.size();
        bringing = after;
        bare = found == null ? bare : found;
        return false;
    }

    /// Whether all of ours is still to be had, for the log has it, though the file was written over.
    boolean isOursWhole() {
        return whole;
    }

    private Optional<End> bareAgain() {
        try {
            return Optional.of(bare());
        } catch (LibraryException e) {
            return Optional.empty();
        }
    }

    /// What a look at all of it came to.
    private enum Verdict {
        WHOLE,
        ANOTHER,
        /// It cannot be told just now: nothing is to be concluded from that.
        UNKNOWN
    }

    /// Null where the file holds what a log that is brought over cannot have led to.
    private @Nullable End forward() {
        try {
            End found = bare();
            End reached = current.get();
            boolean fits = found.commits() >= bare.commits() && found.commits() <= reached.commits()
                    && (found.commits() != reached.commits() || found.chain() == reached.chain())
                    && (found.commits() != bare.commits() || found.chain() == bare.chain());
            return fits ? found : null;
        } catch (LibraryException e) {
            return null;
        }
    }

    /// Whether it is what we know, with its log, for one who opens it anew; a page that the open connection still has would hide the rest.
    private Verdict look() {
        try (Sql anew = Sql.openToLook(file, Access.READ)) {
            End before = current.get();
            End found = Seals.end(anew);
            // Another process may have committed meanwhile.
            boolean same = found.equals(before) || (found.commits() > before.commits() && found.commits() <= current.get().commits());
            if (Pages.areWhole(anew)) {
                return same && anew.atOnce(() -> new Seals(anew).broken()).isEmpty() ? Verdict.WHOLE : Verdict.ANOTHER;
            }
        } catch (LibraryException e) {
            if (e.problem() != Problem.DAMAGED) {
                return Verdict.UNKNOWN;
            }
        }
        return Pages.areDamaged(file, Pages.Depth.QUICK) ? Verdict.ANOTHER : Verdict.UNKNOWN;
    }

    @Override
    public void close() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }
}
