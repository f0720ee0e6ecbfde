package cliffhanger.storage;

import cliffhanger.desktop.Private;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Copies a library to another folder: whole, checked, and without touching the one that is there.
public final class LibraryMove {
    private static final String NAME = "library.db";

    private LibraryMove() {}

    /// @param library open; used from its own thread
    /// @throws LibraryException with a sentence when it cannot be done; nothing is left behind
    public static void copy(SqliteLibrary library, Path to) {
        Path file = to.resolve(NAME);
        if (Files.exists(file)) {
            throw new LibraryException(Problem.REFUSED,
                    "There is a library in %s already. Choose an empty folder.".formatted(to), null);
        }
        try {
            Private.folder(to);
        } catch (IOException e) {
            throw Problems.folder(to, e);
        }
        boolean done = false;
        try {
            vacuum(library.sql(), file);
            check(file);
            Private.tighten(file);
            done = true;
        } catch (IOException e) {
            throw Problems.folder(to, e);
        } finally {
            if (!done) {
                delete(file);
            }
        }
    }

    /// Over a connection of its own, for the library's keeps statements open.
    private static void vacuum(Sql library, Path file) {
        String from = library.first("SELECT file FROM pragma_database_list WHERE name = 'main'", Row::text).orElseThrow();
        try (Sql own = new Sql(DriverManager.getConnection("jdbc:sqlite:" + from))) {
            own.run("VACUUM INTO ?", file.toString());
        } catch (SQLException e) {
            throw Problems.sentence(e);
        }
    }

    private static void check(Path file) {
        try (Sql copy = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file))) {
            if (!copy.first("PRAGMA quick_check(1)", Row::text).orElse("").equals("ok")) {
                throw Problems.damaged(file);
            }
        } catch (SQLException e) {
            throw Problems.sentence(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The sentence on what went wrong first is already on its way.
        }
    }
}
