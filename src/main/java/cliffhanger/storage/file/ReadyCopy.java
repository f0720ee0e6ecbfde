package cliffhanger.storage.file;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The one door for library files that come from outside: a copy of one, looked through, freed of what no Cliffhanger made, and brought to
/// today's format. The file itself is not touched.
public final class ReadyCopy implements AutoCloseable {
    private final Path file;
    private final List<String> leftOut;

    private ReadyCopy(Path file, List<String> leftOut) {
        this.file = file;
        this.leftOut = leftOut;
    }

    /// What is asked of it.
    public enum Trust {
        /// Its rows are as they were written, or it is refused.
        AS_WRITTEN,
        /// Its rows are taken as they are.
        AS_IT_IS
    }

    /// @param from   a library file, or a backup, with its log where one lies beside it
    /// @param beside a file in the folder where the copy is to lie
    /// @throws LibraryException with a sentence when it is none, is damaged or newer; nothing is left behind
    public static ReadyCopy of(Path from, Path beside, Trust trust) {
        Path copy = null;
        boolean done = false;
        try {
            if (!Files.isRegularFile(from)) {
                throw new LibraryException(Problem.NOT_A_LIBRARY, Sentence.of(Files.exists(from) ? "storage.notfile" : "storage.nofile", from), null);
            }
            if (!LibraryCopy.isAsWritten(from)) {
                throw new LibraryException(Problem.DAMAGED, Sentence.of("storage.backup.changed", from.getFileName()), null);
            }
            copy = LibraryCopy.unfinished(beside);
            copy(from, copy);
            List<String> leftOut = bringUpToDate(copy, from, trust);
            done = true;
            return new ReadyCopy(copy, leftOut);
        } catch (IOException e) {
            throw Problems.folder(from, e);
        } finally {
            if (!done && copy != null) {
                Parts.delete(copy);
            }
        }
    }

    /// By SQLite where a log lies beside it or somebody may be writing, so that it is one moment's; else byte by byte, so that nothing
    /// is made beside what may lie on a medium that cannot be written.
    private static void copy(Path from, Path copy) throws IOException {
        boolean logged = Files.exists(Parts.beside(from, "-wal")) || Files.exists(Parts.beside(from, "-journal"));
        if (logged && vacuumed(from, copy)) {
            return;
        }
        for (String part : logged ? List.of("", "-wal", "-journal") : List.of("")) {
            if (Files.exists(Parts.beside(from, part))) {
                Files.copy(Parts.beside(from, part), Parts.beside(copy, part), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean vacuumed(Path from, Path copy) {
        try (Sql sql = Sql.open(from, Access.READ)) {
            sql.run("VACUUM INTO ?", copy.toString());
            return true;
        } catch (LibraryException e) {
            if (e.problem() == Problem.READ_ONLY || e.problem() == Problem.UNREADABLE || e.problem() == Problem.BUSY) {
                return false;
            }
            throw e.problem() == Problem.DAMAGED || e.problem() == Problem.UNEXPECTED ? Problems.noBackup(from) : e;
        }
    }

    private static List<String> bringUpToDate(Path copy, Path file, Trust trust) {
        try (Sql sql = Sql.open(copy, Access.WRITE)) {
            LibraryCopy.State state = LibraryCopy.State.of(sql);
            if (!state.isLibrary()) {
                throw Problems.noBackup(file);
            }
            if (state.version() > Migrations.NEWEST) {
                throw Problems.newer(file, state.version(), Migrations.NEWEST);
            }
            // One file, whose rows are all in it.
            sql.once("PRAGMA journal_mode = DELETE");
            Schema ours = Schema.made(state.version());
            List<String> beyond = Schema.of(sql).actingBeyond(ours);
            if (!Schema.of(sql).lacking(ours).stream().allMatch(beyond::contains)) {
                throw Problems.noBackup(file);
            }
            // They go before anything is written that could set them off.
            beyond.forEach(part -> sql.once("DROP %s \"%s\"".formatted(part.substring(0, part.indexOf(' ')), part.substring(part.indexOf(' ') + 1).replace("\"", "\"\""))));
            Pages.check(sql, Pages.Depth.FULL);
            if (trust == Trust.AS_WRITTEN) {
                if (sql.first("SELECT 1 FROM pragma_foreign_key_check LIMIT 1", Row::number).isPresent()) {
                    throw Problems.noBackup(file);
                }
                LibraryFile.checkRows(sql, state.version());
            }
            sql.transact(() -> {
                Migrations.run(sql, Migrations.NEWEST);
                if (trust == Trust.AS_IT_IS) {
                    new Seals(sql).renew(commits -> commits + 1);
                }
            });
            return beyond;
        } catch (LibraryException e) {
            throw switch (e.problem()) {
                case DAMAGED, NOT_A_LIBRARY -> Problems.noBackup(file);
                case ALTERED -> Problems.alteredBackup(file);
                default -> e;
            };
        }
    }

    public Path file() {
        return file;
    }

    /// What was left out of it, such as "trigger x".
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        Parts.delete(file);
    }
}
