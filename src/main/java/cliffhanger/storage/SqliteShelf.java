package cliffhanger.storage;

import cliffhanger.library.Lifecycle;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.rows.ExternalIds;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.transfer.LibraryRows;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The library row by row, out of the file.
public final class SqliteShelf implements LibraryRows {
    private static final String PLAYS = """
            SELECT s.id, s.title, s.premiered_edtf, coalesce(json_extract(e.own, '$.season'), e.season),
              iif(e.own IS NULL, e.number, json_extract(e.own, '$.number')), e.special = 1 AND e.unlisted_at IS NULL, e.title, p.played_at,
              e.external_id, (SELECT group_concat(n.id, ' ') FROM episode_name n WHERE n.episode_id = e.id)
            FROM play p JOIN episode e ON e.id = p.episode_id JOIN show s ON s.id = e.show_id
            WHERE s.sample = 0 ORDER BY s.title COLLATE NOCASE, s.id, e.season, e.number, e.id, p.played_at""";

    private static final String SHOWS = """
            SELECT s.id, s.title, s.premiered_edtf, coalesce(y.state, 'PLANNED'), coalesce(y.favourite, 0), y.user_rating,
              coalesce(y.watched, 0), coalesce(y.aired, 0), coalesce(y.total, 0), s.network, s.lifecycle, y.event_kind,
              (SELECT n.text FROM note n WHERE n.show_id = s.id AND n.season_id IS NULL AND n.episode_id IS NULL)
            FROM show s LEFT JOIN show_summary y ON y.show_id = s.id WHERE s.sample = 0 ORDER BY s.title COLLATE NOCASE, s.id""";

    private final Sql sql;

    public SqliteShelf(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public void plays(Consumer<PlayRow> each) {
        Map<Long, Map<String, String>> ids = ids();
        sql.list(PLAYS, row -> {
            each.accept(new PlayRow(named(new ShowId(row.large()), row, ids), row.number(), row.numberOrNull(), row.flag(), row.textOrNull(), row.instantOrNull(), episodeIds(row)));
            return true;
        });
    }

    private static Map<String, String> episodeIds(Row row) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        Long tvmaze = row.largeOrNull();
        for (String name : row.textOrEmpty().split(" ", -1)) {
            int colon = name.indexOf(':');
            if (colon > 0) {
                ids.put(name.substring(0, colon), name.substring(colon + 1));
            }
        }
        if (tvmaze != null) {
            ids.put("tvmaze", String.valueOf(tvmaze));
        }
        return ids;
    }

    @Override
    public void shows(Consumer<ShowRow> each) {
        Map<Long, Map<String, String>> ids = ids();
        sql.list(SHOWS, row -> {
            ShowId id = new ShowId(row.large());
            each.accept(new ShowRow(id, named(id, row, ids), row.choice(ShowState.class), row.flag(), row.realOrNull(), row.number(), row.number(),
                    row.number(), row.textOrNull(), status(row), row.textOrNull()));
            return true;
        });
    }

    private static String status(Row row) throws SQLException {
        Lifecycle lifecycle = row.choice(Lifecycle.class);
        return RenewalStatus.of(row.choiceOrNull(StatusEvent.Kind.class), lifecycle).name().toLowerCase(Locale.ROOT);
    }

    private static ShowNamed named(ShowId id, Row row, Map<Long, Map<String, String>> ids) throws SQLException {
        String title = row.text();
        var premiered = row.dateOrNull();
        return new ShowNamed(title, premiered == null ? null : Integer.valueOf(premiered.earliest().getYear()), ids.getOrDefault(id.value(), Map.of()));
    }

    private Map<Long, Map<String, String>> ids() {
        Map<Long, Map<String, String>> ids = new HashMap<>();
        ExternalIds.all(sql, (show, provider, value) -> ids.computeIfAbsent(show, any -> new HashMap<>()).put(provider, value));
        return ids;
    }
}
