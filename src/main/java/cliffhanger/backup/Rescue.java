package cliffhanger.backup;

import java.nio.file.Path;
import java.util.Optional;

/// What can be done for a library that is damaged. Nothing of it is deleted or changed, and it is moved only to make room for the backup
/// that the user goes back to. Calls block on the disk.
public interface Rescue {
    /// The newest backup that is whole.
    Optional<Backup> newest();

    /// Puts a backup in the library's place.
    ///
    /// @return where the damaged library is kept
    /// @throws cliffhanger.library.LibraryException with a sentence when that cannot be done; then all is as it was
    Path restore(Backup backup);

    /// Copies the damaged library, to be looked at.
    ///
    /// @return the folder of the copy, for as long as the program runs
    /// @throws cliffhanger.library.LibraryException with a sentence when that cannot be done
    Path copy();
}
