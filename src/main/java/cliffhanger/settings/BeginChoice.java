package cliffhanger.settings;

/// Where the window begins.
public enum BeginChoice {
    UP_NEXT,
    /// Where it was closed.
    LAST_SCREEN
}
