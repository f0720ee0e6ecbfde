package cliffhanger.storage;

import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that a library file holds of facts and marks, to compare two states by.
public final class Dump {
    private Dump() {}

    public static Map<String, List<String>> of(SqliteLibrary library) {
        Sql sql = library.sql();
        Map<String, List<String>> dump = new TreeMap<>();
        for (String table : sql.list("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", Row::text)) {
            if (!table.contains("_search") && !List.of("journal", "journal_row", "setting", "reminder", "reading", "seal").contains(table)) {
                dump.put(table, rows(library, table));
            }
        }
        return dump;
    }

    /// The rows of one table as text.
    static List<String> rows(SqliteLibrary library, String table) {
        List<String> columns = library.sql().list("SELECT '\"' || name || '\"' FROM pragma_table_info(?)", Row::text, table);
        return library.sql().list(
                "SELECT json_array(%s) AS line FROM \"%s\" ORDER BY line".formatted(String.join(", ", columns), table), Row::text);
    }

    public static int count(SqliteLibrary library, String table) {
        return library.sql().first("SELECT count(*) FROM " + table, Row::number).orElseThrow();
    }

    static EpisodeRef episode(SqliteLibrary library, String title, int season, int number) {
        return library.sql().first("""
                SELECT e.id, e.season_id, e.show_id FROM episode e JOIN show s ON s.id = e.show_id
                WHERE s.title = ? AND e.season = ? AND e.number = ? AND e.special = 0""",
                row -> new EpisodeRef(
                        new cliffhanger.library.EpisodeId(row.large()),
                        new cliffhanger.library.SeasonId(row.large()),
                        new cliffhanger.library.ShowId(row.large())),
                title, season, number).orElseThrow();
    }

    /// Its episodes that the source lists, the specials last: "1 Pilot ✓ 8.0, 2 Second, special Reunion".
    public static String episodes(SqliteLibrary library, String title) {
        return String.join(", ", library.sql().list("""
                SELECT CASE WHEN e.special = 1 THEN 'special' ELSE coalesce(e.number, '?') END || ' ' || coalesce(e.title, '')
                  || CASE WHEN EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id) THEN ' ✓' ELSE '' END
                  || coalesce(' ' || (SELECT r.value FROM user_rating r WHERE r.episode_id = e.id), '')
                FROM episode e JOIN show s ON s.id = e.show_id WHERE s.title = ? AND e.unlisted_at IS NULL ORDER BY e.special, e.season, e.number, e.id""",
                Row::text, title));
    }

    record EpisodeRef(
            cliffhanger.library.EpisodeId id, cliffhanger.library.SeasonId season, cliffhanger.library.ShowId show) {}
}
