package cliffhanger.storage.file;

import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.List;

/// Brings a library file to the newest format, step by step in one transaction that also writes the format to `user_version`: a file is
/// never between two formats, and nobody sees one that is.
public final class Migrations {
    private static final List<String> STEPS = List.of("001-library.sql", "002-by-hand.sql", "003-articles.sql", "004-reminders.sql", "005-online.sql",
            "006-histories.sql", "007-seals.sql", "008-up-next.sql", "009-passes.sql", "010-clocks.sql", "011-titles.sql",
            "012-sources.sql", "013-ledger.sql");

    /// The format that this program reads and writes.
    public static final int NEWEST = STEPS.size();

    /// The first one with seals.
    private static final int SEALED = 7;

    private Migrations() {}

    /// Brings a file from whatever format it has to another. The caller has a transaction for it.
    public static void run(Sql sql, int to) {
        int from = sql.first("PRAGMA user_version", Row::number).orElse(0);
        for (int version = from + 1; version <= to; version++) {
            for (String statement : statements(STEPS.get(version - 1))) {
                sql.once(statement);
            }
            sql.once("PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
            sql.once("PRAGMA user_version = " + version);
        }
        if (from < to && to >= SEALED) {
            // Rows have another form now, and steps leave the seals alone.
            new Seals(sql).renew(commits -> commits + 1);
        }
    }

    /// Whether a file of that format keeps seals.
    static boolean areSealed(int version) {
        return version >= SEALED;
    }

    /// Tells one set of steps from another.
    public static int hash() {
        return STEPS.stream().map(Migrations::statements).toList().hashCode();
    }

    private static List<String> statements(String name) {
        return Script.statements("migrations/" + name);
    }
}
