package cliffhanger.settings;

import java.nio.file.Path;

/// The folder that the library lies in.
public interface DataFolder {
    Path path();

    /// Whether it can be moved; not where it was named on the command line.
    boolean isMovable();

    /// Shows it in the desktop's file manager.
    void open();

    /// Copies the library to another folder, checks the copy, and uses it from the next start on. The old file stays where
    /// it is, as a copy of that day.
    ///
    /// @throws cliffhanger.library.LibraryException with a sentence when that cannot be done; then all is as it was
    void move(Path to);
}
