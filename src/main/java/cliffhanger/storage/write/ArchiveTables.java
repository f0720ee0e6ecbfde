package cliffhanger.storage.write;

import cliffhanger.storage.sql.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What of the file belongs into an archive: every table of facts and marks, those of a show within it. What can be worked out again
/// (summaries, search, the plan of reminders), the steps of undo, and when services were asked stay behind.
public final class ArchiveTables {
    /// Each after what it belongs to.
    public static final List<String> OF_A_SHOW = List.of(
            "external_id", "season", "episode", "episode_name", "status_event", "credit", "offer", "rating", "recap", "prediction", "link", "picture",
            "news", "play", "skip", "note", "user_rating", "reminder_rule", "edit", "dismissal", "show_state", "favourite", "list_entry", "hidden", "show_pass", "wanted_specials");

    /// Those that name an episode alone.
    private static final List<String> BY_EPISODE = List.of("episode_name", "play", "skip");

    private final Sql sql;
    private final Map<String, Table> tables = new HashMap<>();

    public ArchiveTables(Sql sql) {
        this.sql = sql;
    }

    /// A table.
    ///
    /// @param columns    in their order
    /// @param numbered   whether its rows have numbers, which are others in another library
    /// @param references columns that name a row of another table, to that table
    public record Table(String name, List<String> columns, boolean numbered, Map<String, String> references) {
        /// Its rows as JSON, without what says which show they belong to; what is null is left out.
        public String json() {
            return columns.stream().filter(column -> !column.equals("show_id"))
                    .map(column -> "'%s', t.\"%1$s\"".formatted(column)).collect(Collectors.joining(", ", "json_patch('{}', json_object(", "))"));
        }
    }

    public Table table(String name) {
        return tables.computeIfAbsent(name, any -> {
            List<String> columns = new ArrayList<>();
            boolean[] numbered = new boolean[1];
            sql.list("SELECT name, type FROM pragma_table_info(?)", row -> {
                String column = row.text();
                columns.add(column);
                numbered[0] |= column.equals("id") && row.text().equals("INTEGER");
                return true;
            }, name);
            Map<String, String> references = new HashMap<>();
            sql.list("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", row -> references.put(row.text(), row.text()), name);
            return new Table(name, columns, numbered[0], references);
        });
    }

    /// A query for the rows of a table that belong to the show of the first argument, as JSON.
    public String ofShow(String name) {
        String belongs = BY_EPISODE.contains(name) ? "t.episode_id IN (SELECT e.id FROM episode e WHERE e.show_id = ?)" : "t.show_id = ?";
        return "SELECT %s FROM \"%s\" t WHERE %s ORDER BY t.id".formatted(table(name).json(), name, belongs);
    }
}
