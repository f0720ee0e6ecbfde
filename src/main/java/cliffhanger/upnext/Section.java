package cliffhanger.upnext;

/// The headings of Up next, in order.
public enum Section {
    /// Airs later today.
    TONIGHT,
    WATCH,
    /// Begun, and left alone for a while.
    RESTING,
    NOT_STARTED,
    /// Put off by the user.
    HIDDEN
}
