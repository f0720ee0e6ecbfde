package cliffhanger.storage;

import cliffhanger.desktop.WholeFile;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.file.Head;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Copies a library to another folder: whole, checked, and without touching the one that is there.
public final class LibraryMove {
    private LibraryMove() {}

    /// @param library open; used from its own thread
    /// @throws LibraryException with a sentence when it cannot be done; there is no library in the folder then
    public static void copy(SqliteLibrary library, Path to) {
        Path file = to.resolve(LibraryFile.NAME);
        if (Stream.concat(Parts.ALL.stream(), Stream.of(Head.END)).anyMatch(part -> Files.exists(Parts.beside(file, part)))) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.move.there", to), null);
        }
        library.lookWhetherThere();
        // Under another name until it is whole: half a library must not lie where the next start looks for one.
        Path part = LibraryCopy.unfinished(file);
        boolean done = false;
        try {
            LibraryCopy.State state = LibraryCopy.vacuum(library.sql().file(), part);
            LibraryCopy.check(part, state);
            LibraryCopy.checkRows(part, state);
            WholeFile.sync(part);
            WholeFile.put(part, file);
            done = true;
        } catch (IOException e) {
            throw Problems.folder(to, e);
        } finally {
            if (!done) {
                Parts.delete(part);
            }
        }
    }
}
