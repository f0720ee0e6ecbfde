package cliffhanger.storage;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.notes.NoteLine;
import cliffhanger.notes.NoteList;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// All notes out of the file.
public final class SqliteNoteList implements NoteList {
    private final Sql sql;

    public SqliteNoteList(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public List<NoteLine> all() {
        return sql.list("""
                SELECT s.id, n.season_id, %s, r.number, n.episode_id, e.number, n.text, n.changed_at,
                  n.episode_id IS NULL OR EXISTS (SELECT 1 FROM play p WHERE p.episode_id = n.episode_id) FROM note n
                JOIN show s ON s.id = n.show_id LEFT JOIN season r ON r.id = n.season_id LEFT JOIN episode e ON e.id = n.episode_id
                ORDER BY n.changed_at DESC, n.id DESC""".formatted(Conditions.LABEL), SqliteNoteList::line);
    }

    private static NoteLine line(Row row) throws SQLException {
        ShowId show = new ShowId(row.large());
        Long seasonId = row.largeOrNull();
        String title = row.text();
        Integer season = row.numberOrNull();
        Long episode = row.largeOrNull();
        Integer number = row.numberOrNull();
        String code = season == null ? null : episode != null ? EpisodeCode.of(season, number) : "S" + season;
        return new NoteLine(show, seasonId == null ? null : new SeasonId(seasonId), episode == null ? null : new EpisodeId(episode),
                title, code, row.text(), Instant.ofEpochSecond(row.large()), row.flag(), false);
    }
}
