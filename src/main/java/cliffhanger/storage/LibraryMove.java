package cliffhanger.storage;

import cliffhanger.desktop.Private;
import cliffhanger.desktop.WholeFile;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Copies a library to another folder: whole, checked, and without touching the one that is there.
public final class LibraryMove {
    private LibraryMove() {}

    /// @param library open; used from its own thread
    /// @throws LibraryException with a sentence when it cannot be done; nothing is left behind
    public static void copy(SqliteLibrary library, Path to) {
        Path file = to.resolve(LibraryFile.NAME);
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
            library.lookWhetherThere();
            Private.newFile(file);
            LibraryCopy.check(file, LibraryCopy.vacuum(library.sql().file(), file));
            WholeFile.sync(file);
            WholeFile.syncFolder(to);
            done = true;
        } catch (IOException e) {
            throw Problems.folder(to, e);
        } finally {
            if (!done) {
                LibraryCopy.delete(file);
            }
        }
    }
}
