package cliffhanger.app;

/// The screens that the rail leads to.
enum Room {
    WATCHLIST,
    DISCOVER,
    NOTES,
    ARTICLE,
    REMINDERS,
    IMPORT,
    SETTINGS
}
