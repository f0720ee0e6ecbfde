package cliffhanger.storage;

import java.util.List;

/// Brings a library file to the newest format, one step at a time, each in a transaction of its own that also writes the
/// step's number to `user_version`: a file is never between two formats.
final class Migrations {
    private static final List<String> STEPS = List.of("001-library.sql", "002-by-hand.sql", "003-articles.sql", "004-reminders.sql", "005-online.sql",
            "006-histories.sql");

    /// The format that this program reads and writes.
    static final int NEWEST = STEPS.size();

    private Migrations() {}

    static void run(Sql sql, int from) {
        run(sql, from, NEWEST);
    }

    static void run(Sql sql, int from, int to) {
        for (int version = from + 1; version <= to; version++) {
            int step = version;
            sql.transact(() -> {
                // Another process may have taken this step while we waited for the lock.
                if (sql.first("PRAGMA user_version", Row::number).orElse(0) >= step) {
                    return;
                }
                for (String statement : statements(STEPS.get(step - 1))) {
                    sql.once(statement);
                }
                sql.once("PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
                sql.once("PRAGMA user_version = " + step);
            });
        }
    }

    /// Tells one set of steps from another.
    static int hash() {
        return STEPS.stream().map(Migrations::statements).toList().hashCode();
    }

    private static List<String> statements(String name) {
        return Script.statements("migrations/" + name);
    }
}
