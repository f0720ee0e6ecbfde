package cliffhanger.storage.file;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.file.Seals.End;
import cliffhanger.storage.sql.FileKey;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches over each transaction of an open library: that the file which is open is still the one of its name, so that nothing is
/// acknowledged that nobody will find again; that the seals are kept; and that the head follows.
public final class Vigil implements AutoCloseable {
    private final Path library;
    private final Path logFile;
    private final Seals seals;
    private final FileKey file;
    private FileKey log;
    private final Head head;
    private final FileWatch watch;
    private @Nullable End end;

    /// @param sql   the library's connection
    /// @param seals that it keeps
    public Vigil(Sql sql, Seals seals) {
        this.library = sql.file();
        this.seals = seals;
        logFile = Parts.beside(library, "-wal");
        file = FileKey.of(library);
        log = logNow();
        head = new Head(library);
        watch = new FileWatch(library, () -> Seals.end(sql));
    }

    private FileKey logNow() {
        return FileKey.of(logFile);
    }

    /// Whether the log beside the library is still the one that was there when it was opened.
    boolean isOurLog() {
        return !log.isNone() && logNow().equals(log);
    }

    /// Whether all of a library that was written over is still to be had.
    boolean isOursWhole() {
        return watch.isOursWhole();
    }

    /// What became of the file that is open.
    public enum Fate {
        THERE,
        /// Another has its name.
        REPLACED,
        /// Another was written over it.
        OVERWRITTEN,
        /// Nothing has its name, or it was emptied.
        GONE,
        /// It is there, and its log is not, or is another.
        LOG_GONE
    }

    public Fate fate() {
        Fate fate = fileNow();
        return fate == Fate.THERE && !log.isNone() && !isOurLog() ? Fate.LOG_GONE : fate;
    }

    private Fate fileNow() {
        try {
            BasicFileAttributes now = Files.readAttributes(library, BasicFileAttributes.class);
            if (!FileKey.of(library, now).equals(file)) {
                return Fate.REPLACED;
            }
            if (now.size() == 0) {
                return Fate.GONE;
            }
            return watch.isOverwritten(now) ? Fate.OVERWRITTEN : Fate.THERE;
        } catch (NoSuchFileException e) {
            return Fate.GONE;
        } catch (IOException e) {
            // Whoever reads or writes it next says so.
            return Fate.THERE;
        }
    }

    /// Within a transaction, at its end.
    public void settle() {
        end = seals.isKept() ? seals.chain() : null;
    }

    /// Once it is on the disk.
    ///
    /// @throws LibraryException why that is worth nothing
    public void done() {
        // A log that went since the transaction began is still open: the next look brings what is in it over.
        refuseWhere(fileNow());
        watch.follow();
        if (log.isNone()) {
            log = logNow();
        }
        End reached = end;
        if (reached != null) {
            head.write(reached);
        }
    }

    /// Before rows of another library come in by the log: they do not go on from what is in the file, so whoever opens it next has to find
    /// by the head that the log is its own.
    ///
    /// @throws LibraryException where that cannot be written down
    public void nameFiles() {
        try {
            head.renew();
        } catch (IOException e) {
            throw Problems.folder(library, e);
        }
    }

    /// The library has come so far by another connection of ours.
    public void reached(End to) {
        head.write(to);
    }

    /// @throws LibraryException where the file that is open is not the one of its name any more
    public void refuseWhere(Fate fate) {
        if (fate == Fate.GONE) {
            throw new LibraryException(Problem.REPLACED, Sentence.of("storage.removed", library), null);
        }
        if (fate == Fate.LOG_GONE) {
            throw new LibraryException(Problem.REPLACED, Sentence.of("storage.removed.log", library), null);
        }
        if (fate != Fate.THERE) {
            throw Problems.replaced(library, Optional.empty());
        }
    }

    /// After the connection.
    @Override
    public void close() {
        head.close();
        watch.close();
    }
}
