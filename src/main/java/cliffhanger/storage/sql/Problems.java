package cliffhanger.storage.sql;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in a plain sentence what went wrong with the file, and what to do.
public final class Problems {
    private Problems() {}

    /// @param file that the connection is to; null where it is to none
    static LibraryException sentence(SQLException e, @Nullable Path file) {
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> problem(Problem.DISK_FULL, Sentence.of("storage.full"), e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> unwritable(e, file);
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(Problem.BUSY, Sentence.of("storage.busy.writing"), e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> file == null || isOfSchema(e) || Pages.areDamaged(file, Pages.Depth.QUICK)
                    ? problem(Problem.DAMAGED, Sentence.of("storage.damaged"), e)
                    : DiskTrouble.UNREADABLE.with(file, e);
            case SQLITE_IOERR -> broken(e, code, file);
            case SQLITE_CONSTRAINT -> problem(Problem.CONFLICT, Sentence.of("storage.conflict", said(e)), e);
            default -> unexpected(e, file);
        };
    }

    private static LibraryException unexpected(SQLException e, @Nullable Path file) {
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            return problem(Problem.DISK_FULL, Sentence.of("storage.unpacked", System.getProperty("java.io.tmpdir")), e);
        }
        return isOfIndex(e) && file != null && Pages.areDamaged(file, Pages.Depth.QUICK)
                ? problem(Problem.DAMAGED, Sentence.of("storage.damaged"), e)
                : problem(Problem.UNEXPECTED, Sentence.of("storage.failed", said(e)), e);
    }

    /// A name in the schema is another than was written: every page is well-formed, and a second look finds nothing.
    private static boolean isOfSchema(SQLException e) {
        return said(e).contains("malformed database schema");
    }

    /// Of a damaged index for the search SQLite says no more than that there was an error.
    private static boolean isOfIndex(SQLException e) {
        return said(e).contains("fts5") || said(e).contains("vtable constructor failed");
    }

    /// SQLite's own words, which are English.
    private static String said(Exception e) {
        return String.valueOf(e.getMessage());
    }

    private static LibraryException unwritable(SQLException e, @Nullable Path file) {
        DiskTrouble trouble = file == null ? DiskTrouble.OTHER : DiskTrouble.at(file, false);
        // Nothing is to be seen of it any more: it may write there, and could not just now.
        return trouble == DiskTrouble.BROKEN || file == null
                ? problem(Problem.READ_ONLY, Sentence.of("storage.unwritable"), e)
                : trouble.with(file, e);
    }

    private static LibraryException broken(SQLException e, SQLiteErrorCode code, @Nullable Path file) {
        boolean reading = code == SQLiteErrorCode.SQLITE_IOERR_READ || code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ
                || code == SQLiteErrorCode.SQLITE_IOERR_FSTAT || code == SQLiteErrorCode.SQLITE_IOERR_ACCESS;
        return file == null
                ? problem(Problem.UNREADABLE, Sentence.of("storage.unreadable"), e)
                : DiskTrouble.at(file, reading).with(file, e);
    }

    /// A cell holds what no Cliffhanger writes there.
    static LibraryException odd(@Nullable Path file, RuntimeException e) {
        return problem(Problem.DAMAGED,
                file == null ? Sentence.of("storage.odd.nofile", said(e)) : Sentence.of("storage.odd", file, said(e)), e);
    }

    public static LibraryException folder(Path folder, IOException e) {
        return DiskTrouble.of(e).with(folder, e);
    }

    public static LibraryException newer(Path file, int found, int known) {
        return problem(Problem.NEWER_VERSION, Sentence.of("storage.newer", file, found, known), null);
    }

    public static LibraryException notALibrary(Path file) {
        return problem(Problem.NOT_A_LIBRARY, Sentence.of("storage.notlibrary", file), null);
    }

    public static LibraryException noBackup(Path file) {
        return problem(Problem.NOT_A_LIBRARY, Sentence.of("storage.backup.none", file), null);
    }

    public static LibraryException alteredBackup(Path file) {
        return problem(Problem.NOT_A_LIBRARY, Sentence.of("storage.backup.altered", file), null);
    }

    static LibraryException damaged(Path file) {
        return problem(Problem.DAMAGED, Sentence.of("storage.damaged.named", file), null);
    }

    public static LibraryException incomplete(Path file) {
        return problem(Problem.UNEXPECTED, Sentence.of("storage.incomplete", file.getFileName()), null);
    }

    /// @param part such as "trigger x"
    public static LibraryException planted(Path file, String part) {
        return problem(Problem.ALTERED, Sentence.of("storage.planted", file, part), null);
    }

    public static LibraryException otherwise(Path file, String part) {
        return problem(Problem.DAMAGED, Sentence.of("storage.otherwise", file, part), null);
    }

    /// Rows are not what was written.
    ///
    /// @param what tables, as the database names them
    public static LibraryException altered(Path file, Sentence what) {
        return problem(Problem.ALTERED, Sentence.of("storage.altered", file, what), null);
    }

    /// @param changes how many are missing at its end
    public static LibraryException cut(Path file, long changes) {
        return problem(Problem.ALTERED, Sentence.of("storage.cut", file, changes), null);
    }

    /// @param kept where what was there is kept
    public static LibraryException replaced(Path file, Optional<Path> kept) {
        return problem(Problem.REPLACED, kept.map(path -> Sentence.of("storage.replaced.kept", file, path.getFileName()))
                .orElseGet(() -> Sentence.of("storage.replaced", file)), null);
    }

    /// What is there is no whole library: another program may be at it.
    public static LibraryException overwritten(Path file) {
        return problem(Problem.REPLACED, Sentence.of("storage.overwritten", file), null);
    }

    public static LibraryException ambiguous(String title) {
        return problem(Problem.AMBIGUOUS, Sentence.of("storage.ambiguous", title), null);
    }

    public static LibraryException overtaken(LibraryException cause) {
        return problem(Problem.CONFLICT, Sentence.of("storage.overtaken"), cause);
    }

    public static LibraryException showGone() {
        return problem(Problem.GONE, Sentence.of("storage.gone.show"), null);
    }

    public static LibraryException seasonGone() {
        return problem(Problem.GONE, Sentence.of("storage.gone.season"), null);
    }

    public static LibraryException episodeGone() {
        return problem(Problem.GONE, Sentence.of("storage.gone.episode"), null);
    }

    public static LibraryException playGone() {
        return problem(Problem.GONE, Sentence.of("storage.gone.play"), null);
    }

    public static LibraryException entryGone() {
        return problem(Problem.GONE, Sentence.of("storage.gone.entry"), null);
    }

    private static LibraryException problem(Problem problem, Sentence sentence, @Nullable Exception cause) {
        return new LibraryException(problem, sentence, cause);
    }
}
