package cliffhanger.app;

/// The screens that the rail leads to.
enum Room {
    WATCHLIST,
    NOTES,
    ARTICLE,
    REMINDERS,
    SETTINGS
}
