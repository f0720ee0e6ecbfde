package cliffhanger.backup;

import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What can be done for a library that is damaged. Nothing of it is deleted or changed, and it is moved only to make room for the backup
/// that the user goes back to. Calls block on the disk.
public interface Rescue {
    /// Looks at every page and row.
    ///
    /// @return what is wrong with the library; empty where nothing is
    Optional<LibraryException> check();

    /// What was done since a backup, as far as the library still tells, oldest first.
    List<Applied> since(Backup backup);

    /// The newest backup that is whole.
    Optional<Backup> newest();

    /// Puts a backup in the library's place.
    ///
    /// @param backup a library file, or a backup
    /// @return where the damaged library is kept
    /// @throws LibraryException with a sentence when that cannot be done; then all is as it was
    Path restore(Path backup);

    /// Takes what is in the library for what is to be in it, without what no Cliffhanger made.
    ///
    /// @return where it is kept as it was
    /// @throws LibraryException with a sentence where it cannot be read whole; then all is as it was
    Path keep();

    /// Copies the damaged library, to be looked at.
    ///
    /// @return the folder of the copy, for as long as the program runs
    /// @throws LibraryException with a sentence when that cannot be done
    Path copy();
}
