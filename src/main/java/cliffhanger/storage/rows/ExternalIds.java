package cliffhanger.storage.rows;

import cliffhanger.library.ShowId;
import cliffhanger.storage.sql.Sql;
import java.util.HashMap;
import java.util.Map;

/// The ids that a show has elsewhere.
public final class ExternalIds {
    private ExternalIds() {}

    /// Hears of each id of each show.
    @FunctionalInterface
    public interface Each {
        void id(long show, String provider, String value);
    }

    public static void all(Sql sql, Each each) {
        sql.list("SELECT show_id, provider, value FROM external_id", row -> {
            each.id(row.large(), row.text(), row.text());
            return true;
        });
    }

    /// Provider to id.
    public static Map<String, String> of(Sql sql, ShowId show) {
        Map<String, String> ids = new HashMap<>();
        sql.list("SELECT provider, value FROM external_id WHERE show_id = ?", row -> Map.entry(row.text(), row.text()), show.value())
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return ids;
    }
}
