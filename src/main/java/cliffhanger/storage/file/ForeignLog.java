package cliffhanger.storage.file;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.FileKey;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A write-ahead log that belongs to a library which is there no more: another file was put in its place, as programs do that keep folders
/// in step. SQLite would lay it over the new one.
final class ForeignLog {
    private static final int LOOKS = 3;
    private static final long PAUSE = 100_000_000;

    private ForeignLog() {}

    /// Puts one aside that is of another file, before the library is opened; it is never applied.
    ///
    /// @return under which name
    static Optional<Path> putAside(Path library, Instant now) {
        Path log = log(library);
        if (size(log) == 0 || size(library) == 0) {
            return Optional.empty();
        }
        Optional<Head.Said> said = Head.read(library);
        boolean sameLog = said.map(head -> FileKey.of(log).equals(head.log())).orElse(false);
        boolean sameFile = said.map(head -> FileKey.of(library).equals(head.file())).orElse(false);
        // The head may have come with the other file, a folder that was copied has both under other numbers, and a disk gives numbers
        // again: where they are not both the same, it is tried.
        boolean foreign = !(sameLog && sameFile) && !fitsInTheEnd(library, said);
        return foreign ? Optional.of(putAside(library, Remains.aside(library, "replaced", now))) : Optional.empty();
    }

    /// Whoever has it open may be writing while it is copied, and may then say by the head that all is well.
    private static boolean fitsInTheEnd(Path library, Optional<Head.Said> said) {
        for (int i = 0; i < LOOKS; i++) {
            if (fits(library, said) || !Head.read(library).equals(said)) {
                return true;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return false;
    }

    /// Whether a copy of the library with its log is whole; also where the library is not without it, for then the log is not to blame.
    private static boolean fits(Path library, Optional<Head.Said> said) {
        Path copy = LibraryCopy.unfinished(library);
        try {
            Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(log(library), log(copy));
            long least = said.map(head -> head.end().commits()).orElse(0L);
            Holds without = withoutLog(library);
            Holds with = withLog(copy, without.newest());
            if (!with.whole() || !without.whole()) {
                return !without.whole();
            }
            // What the file alone holds was done before what is in the log; one that ends too early was cut, where the file has even less.
            return with.knows() && (with.commits() >= least || without.commits() < least);
        } catch (IOException e) {
            throw Problems.folder(library, e);
        } finally {
            Parts.delete(copy);
        }
    }

    /// What a file holds.
    ///
    /// @param newest the entry of the journal that was written last; empty for none
    /// @param knows  whether it has the entry that was asked for
    private record Holds(boolean whole, long commits, String newest, boolean knows) {
        static final Holds NOTHING = new Holds(false, 0, "", false);

        static Holds of(Sql sql, String entry) {
            LibraryCopy.State state = LibraryCopy.State.of(sql);
            boolean sealed = Migrations.areSealed(state.version());
            if (!state.isLibrary() || (sealed && !new Seals(sql).broken().isEmpty())) {
                return NOTHING;
            }
            return new Holds(true, sealed ? Seals.end(sql).commits() : 0,
                    sql.first("SELECT uuid FROM journal ORDER BY id DESC LIMIT 1", Row::text).orElse(""),
                    entry.isEmpty() || sql.first("SELECT 1 FROM journal WHERE uuid = ?", Row::flag, entry).isPresent());
        }
    }

    /// @param entry of the journal, which is looked for
    private static Holds withLog(Path copy, String entry) {
        try (Sql sql = Sql.open(copy, Access.WRITE)) {
            Pages.check(sql, Pages.Depth.QUICK);
            return Holds.of(sql, entry);
        } catch (LibraryException e) {
            if (e.problem() == Problem.DAMAGED) {
                return Holds.NOTHING;
            }
            // It cannot be told just now.
            throw e;
        }
    }

    private static Holds withoutLog(Path library) {
        try (Sql sql = Sql.openToLook(library, Access.STILL)) {
            return Pages.areWhole(sql) ? Holds.of(sql, "") : Holds.NOTHING;
        } catch (LibraryException e) {
            return Holds.NOTHING;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Puts the log aside, under a name that no library takes for its own.
    ///
    /// @param with the name of the library that was put aside
    /// @return under which name
    static Path putAside(Path library, Path with) {
        try {
            Path aside = aside(with);
            if (Files.exists(log(library))) {
                Files.move(log(library), aside);
            }
            Files.deleteIfExists(Parts.beside(library, "-shm"));
            Head.forget(library);
            return aside;
        } catch (IOException e) {
            throw Problems.folder(library, e);
        }
    }

    /// Copies the log aside and empties it under the connection that has it open: that one can then be closed without laying it over what
    /// another program wrote.
    static void empty(Path library, Path with) {
        try {
            if (Files.exists(log(library))) {
                Files.copy(log(library), aside(with));
                try (FileChannel channel = FileChannel.open(log(library), StandardOpenOption.WRITE)) {
                    channel.truncate(0);
                }
            }
            Head.forget(library);
        } catch (IOException e) {
            throw Problems.folder(library, e);
        }
    }

    private static Path log(Path library) {
        return Parts.beside(library, "-wal");
    }

    private static Path aside(Path with) {
        return with.resolveSibling(String.valueOf(with.getFileName()).replaceFirst("\\.db$", ".wal"));
    }
}
