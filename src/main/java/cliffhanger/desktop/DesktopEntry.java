package cliffhanger.desktop;

/// The entry that a package of ours leaves in the desktop's menu, after the Desktop Entry Specification.
public final class DesktopEntry {
    /// Its name without the ending, and that of its icon in the desktop's theme.
    public static final String ID = "io.github.cliffhanger.Cliffhanger";

    private DesktopEntry() {}
}
