package cliffhanger.storage.rows;

import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Numbers for new rows. SQLite gives the number of a row that is gone to the next one; what undo keeps of a row must never
/// be put over another, so a new row takes a number that neither the table nor the journal has.
///
/// While changes are undone in the order in which they were made that could not happen; what a service brings by itself is no
/// step of undo, and comes between them.
public final class RowIds {
    private final Sql sql;

    public RowIds(Sql sql) {
        this.sql = sql;
    }

    /// Numbers for many rows, one after another, while nobody else adds to the table.
    public LongSupplier from(String table) {
        AtomicLong last = new AtomicLong(next(table) - 1);
        return last::incrementAndGet;
    }

    /// A number for the next row of a table.
    public long next(String table) {
        return sql.first("""
                        SELECT max(coalesce((SELECT max(id) FROM %s), 0),
                          coalesce((SELECT max(row_id) FROM journal_row WHERE table_name = ?), 0)) + 1""".formatted(table),
                        Row::large, table).orElseThrow();
    }
}
