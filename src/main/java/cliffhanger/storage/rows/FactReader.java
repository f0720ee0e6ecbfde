package cliffhanger.storage.rows;

import cliffhanger.library.Fact;
import cliffhanger.library.FactId;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.library.StoredFact.Origin;
import cliffhanger.storage.sql.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the lists of facts of a show.
public final class FactReader {
    private final Sql sql;
    private final Map<FactTable<?>, String> queries = new HashMap<>();

    public FactReader(Sql sql) {
        this.sql = sql;
    }

    /// Those of a whole show, in order.
    public <F extends Fact> List<StoredFact<F>> ofShow(FactTable<F> table, ShowId show) {
        return list(table, show, null);
    }

    /// Those that speak of this season or of no season, in order.
    <F extends Fact> List<StoredFact<F>> ofSeason(FactTable<F> table, ShowId show, int season) {
        return list(table, show, season);
    }

    private <F extends Fact> List<StoredFact<F>> list(FactTable<F> table, ShowId show, @Nullable Integer season) {
        return sql.list(queries.computeIfAbsent(table, FactReader::query), row -> {
            FactId id = new FactId(table.kind(), row.large());
            boolean mine = row.flag();
            boolean held = row.flag();
            boolean accepted = row.flag();
            Origin origin = !mine ? Origin.SOURCE : accepted ? Origin.ACCEPTED : held ? Origin.CORRECTED : Origin.USER;
            return new StoredFact<>(id, table.reader().read(row), origin);
        }, show.value(), season, false);
    }

    /// Those that the user took out.
    public <F extends Fact> List<F> removed(FactTable<F> table, ShowId show) {
        return sql.list(queries.computeIfAbsent(table, FactReader::query), row -> {
            row.skip(4);
            return table.reader().read(row);
        }, show.value(), null, true);
    }

    private static String query(FactTable<?> table) {
        String columns = table.columns().stream()
                .filter(column -> !column.equals("source_id"))
                .map(column -> "f.\"" + column + "\"")
                .collect(Collectors.joining(", "));
        return "SELECT f.id, f.mine, f.held IS NOT NULL, f.accepted, " + columns
                + (table.sourced() ? ", s.title, s.address, s.publisher, s.licence, s.read_on" : "")
                + " FROM " + table.name() + " f"
                + (table.sourced() ? " LEFT JOIN source s ON s.id = f.source_id" : "")
                + " WHERE f.show_id = ?1 AND f.removed = ?3 AND (?2 IS NULL"
                + (table.hasSeasons() ? " OR f.season IS NULL OR f.season = ?2" : " OR true") + ")"
                + " ORDER BY f.position, f.id";
    }
}
