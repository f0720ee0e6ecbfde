package cliffhanger.storage;

import cliffhanger.library.LibraryException;
import cliffhanger.storage.LibraryFile.Look;
import cliffhanger.storage.Vigil.Fate;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Goes on with another file that was put in the place of the library which is open. What was there is kept beside it as far as it can be
/// had, and the log of the old one is put aside.
final class Reopening {
    private final Sql sql;

    /// Connections to files that have no name any more. They are not closed: that would write to a log that is another's by now.
    private final List<Sql> abandoned = new ArrayList<>();

    Reopening(Sql sql) {
        this.sql = sql;
    }

    /// @return where what was there is kept; empty where it could not be
    /// @throws LibraryException where the new file cannot be opened; then a replaced one goes on to be read
    Optional<Path> follow(Vigil vigil, Fate fate, Instant now) {
        Path library = sql.file();
        Path kept = Remains.aside(library, "replaced", now);
        if (fate == Fate.OVERWRITTEN) {
            ForeignLog.empty(library, kept);
            vigil.close();
            sql.closeQuietly();
            sql.swap(open(library, now));
            return Optional.empty();
        }
        Optional<Path> saved = save(kept);
        if (vigil.isOurLog()) {
            ForeignLog.putAside(library, kept);
        }
        Sql other = open(library, now);
        sql.swap(other);
        abandoned.add(other);
        return saved;
    }

    private static Sql open(Path library, Instant now) {
        return LibraryFile.open(Objects.requireNonNull(library.getParent(), "it is in a folder"), Look.CLOSE, now);
    }

    /// The file has no name any more, and is there for as long as it is open.
    private Optional<Path> save(Path kept) {
        try {
            sql.forget();
            sql.run("VACUUM INTO ?", kept.toString());
            return Optional.of(kept);
        } catch (LibraryException e) {
            LibraryCopy.delete(kept);
            return Optional.empty();
        }
    }
}
