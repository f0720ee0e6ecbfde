package cliffhanger.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The backups of a library. Calls block on the disk; from the library's own thread.
public interface Backups {
    /// Makes one, checks it, and has go those that are too many by [Retention].
    ///
    /// @throws cliffhanger.library.LibraryException with a sentence when it cannot be done; nothing is left behind
    Backup make();

    /// Makes one where none was made today and something was changed since the last.
    Optional<Backup> makeDaily();

    /// All, newest first.
    List<Backup> all();

    /// What going back to one would change.
    ///
    /// @throws cliffhanger.library.LibraryException with a sentence when it is none, or is not whole
    Difference compare(Path file);

    /// Goes back to one, after the library as it is was backed up.
    ///
    /// @throws cliffhanger.library.LibraryException with a sentence when that cannot be done; then all is as it was
    Restored restore(Path file);
}
