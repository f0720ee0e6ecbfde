package cliffhanger.storage;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.Seals.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches over each transaction of an open library: that the file which is open is still the one of its name, so that nothing is
/// acknowledged that nobody will find again; that the seals are kept; and that the head follows.
final class Vigil implements Sql.Guard, AutoCloseable {
    private final Path library;
    private final Seals seals;
    private final FileKey file;
    private final FileKey log;
    private final Head head;
    private final FileWatch watch;
    private @Nullable End end;

    /// @param library its file, which is open
    Vigil(Path library, Seals seals) {
        this.library = library;
        this.seals = seals;
        file = FileKey.of(library);
        log = FileKey.of(LibraryCopy.beside(library, "-wal"));
        head = new Head(library);
        watch = new FileWatch(library);
    }

    /// Whether the log beside the library is still the one that was there when it was opened.
    boolean isOurLog() {
        FileKey now = FileKey.of(LibraryCopy.beside(library, "-wal"));
        return !now.isNone() && now.equals(log);
    }

    /// What became of the file that is open.
    enum Fate {
        THERE,
        /// Another has its name.
        REPLACED,
        /// Another was written over it.
        OVERWRITTEN,
        /// Nothing has its name.
        GONE
    }

    Fate fate() {
        try {
            BasicFileAttributes now = Files.readAttributes(library, BasicFileAttributes.class);
            if (!FileKey.of(library, now).equals(file)) {
                return Fate.REPLACED;
            }
            return watch.isOverwritten(now) ? Fate.OVERWRITTEN : Fate.THERE;
        } catch (NoSuchFileException e) {
            return Fate.GONE;
        } catch (IOException e) {
            // Whoever reads or writes it next says so.
            return Fate.THERE;
        }
    }

    @Override
    public void begin() {
        refuseWhere(fate());
    }

    @Override
    public void settle() {
        end = seals.isKept() ? seals.chain() : null;
    }

    @Override
    public void done() {
        refuseWhere(fate());
        End reached = end;
        if (reached != null) {
            head.write(reached);
        }
    }

    /// The library has come so far by another connection of ours.
    void reached(End to) {
        head.write(to);
    }

    private void refuseWhere(Fate fate) {
        if (fate == Fate.GONE) {
            throw new LibraryException(Problem.REPLACED,
                    "%s was taken away while it was open, so this was not kept. Put it back, or close Cliffhanger and look for it.".formatted(library), null);
        }
        if (fate != Fate.THERE) {
            throw Problems.replaced(library, Optional.empty());
        }
    }

    /// After the connection.
    @Override
    public void close() {
        head.close();
        watch.close();
    }
}
