package cliffhanger.storage;

import cliffhanger.history.HistoryPages;
import cliffhanger.history.HistoryQuery;
import cliffhanger.history.PlayLine;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.TitleQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Plays out of the file.
public final class SqliteHistory implements HistoryPages {
    /// Those of samples are nobody's.
    static final String OWN = "p.origin <> 'sample'";

    private static final String LINES = """
            SELECT p.id, s.id, %s, e.id, e.season, e.number, e.title, p.played_at, coalesce(e.runtime, s.runtime, 0), e.runtime IS NULL,
              p.origin LIKE 'import%%'
            FROM play p JOIN episode e ON e.id = p.episode_id JOIN show s ON s.id = e.show_id WHERE %s""".formatted(Conditions.LABEL, OWN);
    private static final String FROM = " FROM play p JOIN episode e ON e.id = p.episode_id WHERE " + OWN;
    private static final String OF_SHOWS = " AND e.show_id IN (SELECT value FROM json_each(?))";
    private static final String OF_TEXT = """
             AND (e.show_id IN (SELECT rowid FROM show_search WHERE show_search MATCH ?)
              OR e.id IN (SELECT rowid FROM episode_search WHERE episode_search MATCH ?))""";

    private final Sql sql;

    public SqliteHistory(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public List<PlayLine> between(Instant from, Instant to, HistoryQuery query) {
        Asked asked = Asked.of(query).with(" AND p.played_at >= ? AND p.played_at < ?", from.getEpochSecond(), to.getEpochSecond());
        return sql.list(LINES + asked.where + " ORDER BY p.played_at DESC, e.season DESC, e.number DESC, p.id DESC", SqliteHistory::line, asked.arguments());
    }

    @Override
    public List<PlayLine> untimed(HistoryQuery query) {
        Asked asked = Asked.of(query);
        return sql.list(LINES + asked.where + " AND p.played_at IS NULL ORDER BY s.title COLLATE NOCASE, s.id, e.season, e.number, e.id", SqliteHistory::line,
                asked.arguments());
    }

    @Override
    public int countUntimed(HistoryQuery query) {
        Asked asked = Asked.of(query);
        return sql.first("SELECT count(*)" + FROM + asked.where + " AND p.played_at IS NULL", Row::number, asked.arguments()).orElse(0);
    }

    @Override
    public Optional<Instant> lastBefore(Instant moment, HistoryQuery query) {
        Asked asked = Asked.of(query).with(" AND p.played_at < ?", moment.getEpochSecond());
        return sql.first("SELECT p.played_at" + FROM + asked.where + " ORDER BY p.played_at DESC LIMIT 1", row -> Instant.ofEpochSecond(row.large()),
                asked.arguments());
    }

    @Override
    public Optional<Instant> firstFrom(Instant moment, HistoryQuery query) {
        Asked asked = Asked.of(query).with(" AND p.played_at >= ?", moment.getEpochSecond());
        return sql.first("SELECT p.played_at" + FROM + asked.where + " ORDER BY p.played_at LIMIT 1", row -> Instant.ofEpochSecond(row.large()),
                asked.arguments());
    }

    /// A query as SQL asks for it.
    private record Asked(String where, List<@Nullable Object> values) {
        static Asked of(HistoryQuery query) {
            Asked asked = new Asked("", List.of());
            if (query.shows() != null) {
                asked = asked.with(OF_SHOWS, query.shows().stream().map(ShowId::value).sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
            }
            TitleQuery wanted = TitleQuery.of(query.text());
            return wanted.isEmpty() ? asked : asked.with(OF_TEXT, wanted.match(), wanted.match());
        }

        Asked with(String more, @Nullable Object... also) {
            List<@Nullable Object> all = new ArrayList<>(values);
            all.addAll(List.of(also));
            return new Asked(where + more, all);
        }

        @Nullable Object[] arguments() {
            return values.toArray();
        }
    }

    private static PlayLine line(Row row) throws SQLException {
        UUID play = UUID.fromString(row.text());
        PlayLine.Of show = new PlayLine.Of(new ShowId(row.large()), row.text());
        EpisodeId episode = new EpisodeId(row.large());
        int season = row.number();
        Integer number = row.numberOrNull();
        String title = row.textOrNull();
        Instant at = row.instantOrNull();
        PlayLine.Length length = new PlayLine.Length(row.number(), row.flag());
        return new PlayLine(play, show, episode, season, number, title, at, length, row.flag() ? PlayLine.Origin.IMPORTED : PlayLine.Origin.MARKED);
    }
}
