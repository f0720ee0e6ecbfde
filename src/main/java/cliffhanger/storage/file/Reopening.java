package cliffhanger.storage.file;

import cliffhanger.desktop.WholeFile;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.file.LibraryFile.Look;
import cliffhanger.storage.file.Vigil.Fate;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes on with another file that was put in the place of the library which is open. What was there is kept beside it as far as it can be
/// had, and the log of the old one is put aside.
public final class Reopening {
    private final Sql sql;

    /// Connections to files that have no name any more. They are not closed: that would write to a log that is another's by now.
    private final List<Sql> abandoned = new ArrayList<>();

    /// Where what was there is kept, until the new one could be opened.
    private @Nullable Path saved;

    public Reopening(Sql sql) {
        this.sql = sql;
    }

    /// Goes on with what is there now.
    ///
    /// @return where what was there before is kept; empty where it could not be, or is there still
    /// @throws LibraryException where what is there now is no library, or cannot be opened; then the one that is open goes on to be read
    public Optional<Path> follow(Vigil vigil, Fate fate, Instant now) {
        Path library = sql.file();
        return switch (fate) {
            case OVERWRITTEN -> {
                expectLibrary(library, true);
                Path kept = emptyLog(library, vigil, now);
                vigil.close();
                sql.closeQuietly();
                sql.swap(open(library, now));
                yield Optional.ofNullable(kept);
            }
            case LOG_GONE -> {
                withNewLog(library, vigil, now);
                yield Optional.empty();
            }
            case REPLACED -> Optional.ofNullable(replaced(library, vigil, now));
            case THERE, GONE -> Optional.empty();
        };
    }

    /// Lets go of a file whose name another has, or over which another was written, so that its log does no harm to that one.
    public void letGo(Vigil vigil, Fate fate, Instant now) {
        Path library = sql.file();
        if (fate == Fate.OVERWRITTEN) {
            emptyLog(library, vigil, now);
        } else if (fate == Fate.LOG_GONE) {
            withNewLog(library, vigil, now);
        } else if (fate == Fate.REPLACED || fate == Fate.GONE) {
            keepOurs(library, vigil, now);
        }
    }

    /// Of a library that was written over: its log does that one no harm any more.
    ///
    /// @return where what was there is kept; null where not all of it was in the log
    private @Nullable Path emptyLog(Path library, Vigil vigil, Instant now) {
        Path aside = Remains.aside(library, "replaced", now);
        Path kept = vigil.isOursWhole() ? save(library, aside) : null;
        ForeignLog.empty(library, aside);
        return kept;
    }

    /// Whatever has its name now: with the connection goes the last way to what was there.
    private void keepOurs(Path library, Vigil vigil, Instant now) {
        if (!Files.isDirectory(folder(library))) {
            return;
        }
        Path aside = Remains.aside(library, "replaced", now);
        if (saved == null) {
            saved = save(library, aside);
        }
        if (vigil.isOurLog()) {
            ForeignLog.putAside(library, aside);
        }
    }

    private static Path folder(Path library) {
        return Objects.requireNonNull(library.getParent(), "it is in a folder");
    }

    private @Nullable Path replaced(Path library, Vigil vigil, Instant now) {
        expectLibrary(library, vigil.isOurLog());
        if (saved == null) {
            saved = save(library, Remains.aside(library, "replaced", now));
        }
        if (vigil.isOurLog()) {
            ForeignLog.putAside(library, saved == null ? Remains.aside(library, "replaced", now) : saved);
        }
        Sql other = open(library, now);
        sql.swap(other);
        abandoned.add(other);
        Path kept = saved;
        saved = null;
        return kept;
    }

    /// The log has no name any more and is there for as long as it is open: what is in it is brought to the file before anything else.
    private void withNewLog(Path library, Vigil vigil, Instant now) {
        if (!vigil.isOurLog()) {
            ForeignLog.putAside(library, Remains.aside(library, "replaced", now));
        }
        sql.forget();
        if (sql.first("PRAGMA wal_checkpoint(TRUNCATE)", Row::flag).orElse(true)) {
            throw new LibraryException(Problem.BUSY, Sentence.of("storage.busy.reading"), null);
        }
        Sql other = open(library, now);
        sql.swap(other);
        other.closeQuietly();
    }

    /// Half of one, as a program leaves it that is just writing, is waited for.
    ///
    /// @param bare whether it has no log of its own
    private static void expectLibrary(Path library, boolean bare) {
        try (Sql look = Sql.openToLook(library, bare ? Access.STILL : Access.READ)) {
            if (LibraryCopy.State.of(look).isLibrary() && Pages.areWhole(look)) {
                return;
            }
        } catch (LibraryException e) {
            // It is said below.
        }
        throw Problems.overwritten(library);
    }

    private static Sql open(Path library, Instant now) {
        return LibraryFile.open(folder(library), Look.CLOSE, now);
    }

    /// The file has no name any more, and is there for as long as it is open.
    private @Nullable Path save(Path library, Path kept) {
        Path part = LibraryCopy.unfinished(library);
        try {
            sql.forget();
            sql.run("VACUUM INTO ?", part.toString());
            WholeFile.sync(part);
            WholeFile.put(part, kept);
            return kept;
        } catch (LibraryException | IOException e) {
            Parts.delete(part);
            return null;
        }
    }
}
