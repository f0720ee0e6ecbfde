package cliffhanger.storage;

/// A disk that fills up: SQLite is told that the file may not grow.
public final class Disk {
    private Disk() {}

    /// No page more. Used from the library's own thread.
    public static void full(SqliteLibrary library) {
        library.sql().once("PRAGMA max_page_count = 1");
    }

    /// There is room again.
    public static void emptied(SqliteLibrary library) {
        library.sql().once("PRAGMA max_page_count = 1073741823");
    }
}
