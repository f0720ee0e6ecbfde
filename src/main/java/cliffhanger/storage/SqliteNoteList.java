package cliffhanger.storage;

import cliffhanger.command.NoteList;
import cliffhanger.library.EpisodeCode;
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
    public List<Line> all() {
        return sql.list("""
                SELECT s.title, r.number, n.episode_id, e.number, n.text, n.changed_at FROM note n
                JOIN show s ON s.id = n.show_id LEFT JOIN season r ON r.id = n.season_id LEFT JOIN episode e ON e.id = n.episode_id
                ORDER BY n.changed_at DESC, n.id DESC""", SqliteNoteList::line);
    }

    private static Line line(Row row) throws SQLException {
        String show = row.text();
        Integer season = row.numberOrNull();
        boolean episode = row.largeOrNull() != null;
        Integer number = row.numberOrNull();
        String code = season == null ? null : episode ? EpisodeCode.of(season, number) : "S" + season;
        return new Line(show, code, row.text(), Instant.ofEpochSecond(row.large()));
    }
}
