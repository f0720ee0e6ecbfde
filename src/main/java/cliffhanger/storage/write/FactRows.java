package cliffhanger.storage.write;

import cliffhanger.library.FactId;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the facts that are stored.
final class FactRows {
    private final Sql sql;

    FactRows(Sql sql) {
        this.sql = sql;
    }

    /// In the order of the list.
    List<FactRow> of(ShowId show, FactTable<?> table) {
        return sql.list(select(table) + " WHERE show_id = ? ORDER BY position, id", FactRows::read, show.value());
    }

    FactRow one(FactId id) {
        return sql.first(select(FactTable.of(id.kind())) + " WHERE id = ?", FactRows::read, id.value()).orElseThrow(Problems::entryGone);
    }

    private static String select(FactTable<?> table) {
        return "SELECT id, show_id, position, mine, removed, " + Columns.object(table.columns()) + ", held FROM " + table.name();
    }

    private static FactRow read(Row row) throws SQLException {
        long id = row.large();
        ShowId show = new ShowId(row.large());
        int position = row.number();
        boolean mine = row.flag();
        boolean removed = row.flag();
        Map<String, @Nullable Object> values = Columns.read(row.text());
        String held = row.textOrNull();
        return new FactRow(id, show, position, mine, removed, values, held == null ? null : Columns.read(held));
    }
}
