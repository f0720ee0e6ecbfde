package cliffhanger.storage.sql;

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
            case SQLITE_FULL -> problem(Problem.DISK_FULL,
                    "The disk is full, so this was not saved. Make some room and try again.", e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> unwritable(e, file);
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(Problem.BUSY,
                    "The library is busy: another program is writing to it. Try again in a moment.", e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> file == null || Pages.areDamaged(file, Pages.Depth.QUICK)
                    ? problem(Problem.DAMAGED,
                            "The library file is damaged. It was left as it is: put a backup in its place, or start another with --data.", e)
                    : DiskTrouble.UNREADABLE.with(file, e);
            case SQLITE_IOERR -> broken(e, code, file);
            case SQLITE_CONSTRAINT -> problem(Problem.CONFLICT, "That does not go with what the library holds by now: " + e.getMessage() + ".", e);
            default -> e.getCause() instanceof NativeLibraryNotFoundException
                    ? problem(Problem.DISK_FULL, "SQLite could not be unpacked into %s. Make room there, or have it lead to another folder with TMPDIR."
                            .formatted(System.getProperty("java.io.tmpdir")), e)
                    : problem(Problem.UNEXPECTED, "The library could not do that: " + e.getMessage() + ".", e);
        };
    }

    private static LibraryException unwritable(SQLException e, @Nullable Path file) {
        DiskTrouble trouble = file == null ? DiskTrouble.OTHER : DiskTrouble.at(file, false);
        // Nothing is to be seen of it any more: it may write there, and could not just now.
        return trouble == DiskTrouble.BROKEN || file == null
                ? problem(Problem.READ_ONLY, "The library cannot be written. Check that you may write to its folder, or choose another with --data.", e)
                : trouble.with(file, e);
    }

    private static LibraryException broken(SQLException e, SQLiteErrorCode code, @Nullable Path file) {
        boolean reading = code == SQLiteErrorCode.SQLITE_IOERR_READ || code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ
                || code == SQLiteErrorCode.SQLITE_IOERR_FSTAT || code == SQLiteErrorCode.SQLITE_IOERR_ACCESS;
        return file == null
                ? problem(Problem.UNREADABLE, "The disk could not be read or written. Check that it is there and has room, and try again.", e)
                : DiskTrouble.at(file, reading).with(file, e);
    }

    /// A cell holds what no Cliffhanger writes there.
    static LibraryException odd(@Nullable Path file, RuntimeException e) {
        return problem(Problem.DAMAGED, "%s holds something that no Cliffhanger wrote there (%s). It was left as it is: go back to a backup with restore."
                .formatted(file == null ? "The file" : file, e.getMessage()), e);
    }

    public static LibraryException folder(Path folder, IOException e) {
        return DiskTrouble.of(e).with(folder, e);
    }

    public static LibraryException newer(Path file, int found, int known) {
        return new LibraryException(Problem.NEWER_VERSION,
                "%s was made by a newer Cliffhanger (format %d, this one reads up to %d). Update Cliffhanger; the file was left as it is."
                        .formatted(file, found, known), null);
    }

    public static LibraryException notALibrary(Path file) {
        return new LibraryException(Problem.NOT_A_LIBRARY,
                "%s is not a Cliffhanger library. It was left as it is: move it away, or choose another folder with --data."
                        .formatted(file), null);
    }

    public static LibraryException noBackup(Path file) {
        return new LibraryException(Problem.NOT_A_LIBRARY,
                "%s is no backup of a Cliffhanger library, or is damaged. Take another; nothing was changed.".formatted(file), null);
    }

    public static LibraryException alteredBackup(Path file) {
        return new LibraryException(Problem.NOT_A_LIBRARY,
                "%s is not as Cliffhanger wrote it: the disk or another program changed rows of it. Take another; nothing was changed.".formatted(file), null);
    }

    static LibraryException damaged(Path file) {
        return new LibraryException(Problem.DAMAGED,
                "%s is damaged. It was left as it is: put a backup in its place, or start another with --data."
                        .formatted(file), null);
    }

    public static LibraryException incomplete(Path file) {
        return new LibraryException(Problem.UNEXPECTED,
                "The copy %s does not hold all that it should, so it was thrown away. Try again; nothing was changed.".formatted(file.getFileName()), null);
    }

    /// @param part such as "trigger x"
    public static LibraryException planted(Path file, String part) {
        return new LibraryException(Problem.ALTERED,
                "%s has a %s in it that no Cliffhanger made, and which could change or delete what you enter. It was left as it is."
                        .formatted(file, part), null);
    }

    public static LibraryException otherwise(Path file, String part) {
        return new LibraryException(Problem.DAMAGED,
                "%s is not made as a Cliffhanger library is: its %s is missing or another. It was left as it is: go back to a backup with restore."
                        .formatted(file, part), null);
    }

    /// Rows are not what was written.
    ///
    /// @param what tables, as the database names them
    public static LibraryException altered(Path file, String what) {
        return new LibraryException(Problem.ALTERED,
                "%s is not as Cliffhanger wrote it: the disk or another program changed rows of %s."
                        .formatted(file, what), null);
    }

    /// @param changes how many are missing at its end
    public static LibraryException cut(Path file, long changes) {
        return new LibraryException(Problem.ALTERED,
                "%s ends before what was written last: %d %s missing. An older file was put in its place, or the disk lost its end."
                        .formatted(file, changes, changes == 1 ? "change is" : "changes are"), null);
    }

    /// @param kept where what was there is kept
    public static LibraryException replaced(Path file, Optional<Path> kept) {
        return new LibraryException(Problem.REPLACED,
                "Another program put another %s in place of the one that was open, so this was not kept. The new one is used now%s; look at it, and try again."
                        .formatted(file, kept.map(path -> ", and what was there before is kept as " + path.getFileName()).orElse("")), null);
    }

    /// What is there is no whole library: another program may be at it.
    public static LibraryException overwritten(Path file) {
        return new LibraryException(Problem.REPLACED,
                "Another program is writing to %s, and what is there now is no whole library, so this was not kept. Wait until it is done, or put the library back."
                        .formatted(file), null);
    }

    public static LibraryException ambiguous(String title) {
        return new LibraryException(Problem.AMBIGUOUS,
                "Several shows are called “%s”, and the file does not say which is meant. Take an answer with the show in it."
                        .formatted(title), null);
    }

    public static LibraryException overtaken(LibraryException cause) {
        return problem(Problem.CONFLICT, "What came from a service since then does not go with that step any more, so it was left out.", cause);
    }

    public static LibraryException gone(String what) {
        return new LibraryException(Problem.GONE, what + " is no longer in the library.", null);
    }

    private static LibraryException problem(Problem problem, String sentence, Exception cause) {
        return new LibraryException(problem, sentence, cause);
    }
}
