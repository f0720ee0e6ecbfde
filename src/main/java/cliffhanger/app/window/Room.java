package cliffhanger.app.window;

/// The screens that the rail leads to.
enum Room {
    WATCHLIST("app.rail.watchlist"),
    DISCOVER("app.rail.discover"),
    NOTES("app.rail.notes"),
    ARTICLE("app.rail.article"),
    REMINDERS("app.rail.reminders"),
    IMPORT("imports.title"),
    SETTINGS("app.rail.settings");

    private final String message;

    Room(String message) {
        this.message = message;
    }

    /// The message that names it.
    String message() {
        return message;
    }
}
