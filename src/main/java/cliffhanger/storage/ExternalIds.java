package cliffhanger.storage;

import cliffhanger.library.ShowId;
import java.util.HashMap;
import java.util.Map;

/// The ids that a show has elsewhere.
final class ExternalIds {
    private ExternalIds() {}

    /// Provider to id.
    static Map<String, String> of(Sql sql, ShowId show) {
        Map<String, String> ids = new HashMap<>();
        sql.list("SELECT provider, value FROM external_id WHERE show_id = ?", row -> Map.entry(row.text(), row.text()), show.value())
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return ids;
    }
}
