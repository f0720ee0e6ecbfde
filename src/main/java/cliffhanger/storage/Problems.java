package cliffhanger.storage;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in a plain sentence what went wrong with the file, and what to do.
final class Problems {
    private Problems() {}

    static LibraryException sentence(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> problem(Problem.DISK_FULL,
                    "The disk is full, so this was not saved. Make some room and try again.", e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> problem(Problem.READ_ONLY,
                    "The library cannot be written. Check that you may write to its folder, or choose another with --data.", e);
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(Problem.BUSY,
                    "The library is busy: another program is writing to it. Try again in a moment.", e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> problem(Problem.DAMAGED,
                    "The library file is damaged. It was left as it is: put a backup in its place, or start another with --data.",
                    e);
            case SQLITE_IOERR -> problem(Problem.READ_ONLY,
                    "The disk could not be read or written. Check that it is there and has room, and try again.", e);
            case SQLITE_CONSTRAINT -> problem(Problem.CONFLICT, "That does not go with what the library holds by now: " + e.getMessage() + ".", e);
            default -> problem(Problem.UNEXPECTED, "The library could not do that: " + e.getMessage() + ".", e);
        };
    }

    static LibraryException folder(Path folder, IOException e) {
        return problem(Problem.READ_ONLY,
                "The folder %s cannot be made or written. Check that you may write there, or choose another with --data."
                        .formatted(folder), e);
    }

    static LibraryException newer(Path file, int found, int known) {
        return new LibraryException(Problem.NEWER_VERSION,
                "%s was made by a newer Cliffhanger (format %d, this one reads up to %d). Update Cliffhanger; the file was left as it is."
                        .formatted(file, found, known), null);
    }

    static LibraryException notALibrary(Path file) {
        return new LibraryException(Problem.NOT_A_LIBRARY,
                "%s is not a Cliffhanger library. It was left as it is: move it away, or choose another folder with --data."
                        .formatted(file), null);
    }

    static LibraryException noBackup(Path file) {
        return new LibraryException(Problem.NOT_A_LIBRARY,
                "%s is no backup of a Cliffhanger library, or is damaged. Take another; nothing was changed.".formatted(file), null);
    }

    static LibraryException damaged(Path file) {
        return new LibraryException(Problem.DAMAGED,
                "%s is damaged. It was left as it is: put a backup in its place, or start another with --data."
                        .formatted(file), null);
    }

    static LibraryException ambiguous(String title) {
        return new LibraryException(Problem.AMBIGUOUS,
                "Several shows are called “%s”, and the file does not say which is meant. Take an answer with the show in it."
                        .formatted(title), null);
    }

    static LibraryException overtaken(LibraryException cause) {
        return problem(Problem.CONFLICT, "What came from a service since then does not go with that step any more, so it was left out.", cause);
    }

    static LibraryException gone(String what) {
        return new LibraryException(Problem.GONE, what + " is no longer in the library.", null);
    }

    private static LibraryException problem(Problem problem, String sentence, Exception cause) {
        return new LibraryException(problem, sentence, cause);
    }
}
