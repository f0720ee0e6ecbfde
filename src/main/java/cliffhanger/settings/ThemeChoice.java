package cliffhanger.settings;

/// Which theme the user wants.
public enum ThemeChoice {
    /// Whatever the desktop has, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
