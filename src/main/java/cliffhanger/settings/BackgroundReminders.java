package cliffhanger.settings;

import java.util.List;

/// Ringing while the window is closed, which the desktop does by starting a command of ours. Calls block on the disk and on
/// the desktop.
public interface BackgroundReminders {
    /// The files that have it do so; none where it does not.
    List<String> files();

    /// @throws cliffhanger.library.LibraryException with a sentence when the desktop does not take it
    void set(boolean wanted);
}
