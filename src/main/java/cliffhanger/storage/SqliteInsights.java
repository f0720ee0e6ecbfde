package cliffhanger.storage;

import cliffhanger.insights.InsightsPages;
import cliffhanger.insights.PlayColumns;
import cliffhanger.insights.SeasonFact;
import cliffhanger.insights.SeasonFact.Aired;
import cliffhanger.insights.ShowFact;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Genres;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts behind figures out of the file.
public final class SqliteInsights implements InsightsPages {
    /// Minutes that are only usual are below 0: a cell less for each of a hundred thousand rows. The table as it lies, for an index would lead to
    /// each row by its key.
    private static final String PLAYS = """
            SELECT p.played_at IS NULL, coalesce(p.played_at, 0), e.show_id,
              coalesce(e.runtime, -(SELECT s.runtime FROM show s WHERE s.id = e.show_id), 0),
              e.id, iif(e.special = 0 AND e.unlisted_at IS NULL, e.season_id, 0)
            FROM play p NOT INDEXED CROSS JOIN episode e ON e.id = p.episode_id WHERE %s""".formatted(SqliteHistory.OWN);

    private static final String SHOWS = """
            SELECT s.id, %s, s.network, s.genres, substr(s.premiered_edtf, 1, 4), coalesce(y.state, 'PLANNED'),
              (SELECT t.since_at FROM show_state t WHERE t.show_id = s.id), y.event_kind, s.lifecycle, y.user_rating,
              coalesce(y.remaining, 0), coalesce(y.remaining_minutes, 0)
            FROM show s LEFT JOIN show_summary y ON y.show_id = s.id WHERE s.sample = 0""".formatted(Conditions.LABEL);

    /// The days of a season are those of its episodes that have one.
    private static final String SEASONS = """
            SELECT n.id, n.show_id, n.number, x.episodes, x.premiere, x.last, s.network, s.network_streams
            FROM (SELECT season_id, count(*) FILTER (WHERE unlisted_at IS NULL) AS episodes,
                min(air_first) FILTER (WHERE air_first = air_last) AS premiere, max(air_last) FILTER (WHERE air_first = air_last) AS last
              FROM episode WHERE special = 0 GROUP BY season_id) x
            JOIN season n ON n.id = x.season_id JOIN show s ON s.id = n.show_id WHERE s.sample = 0 ORDER BY n.show_id, n.number""";

    private final Sql sql;

    public SqliteInsights(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public PlayColumns plays() {
        PlayColumns plays = new PlayColumns();
        sql.list(PLAYS, row -> {
            boolean untimed = row.flag();
            long at = row.large();
            long show = row.large();
            int minutes = row.number();
            plays.add(untimed ? PlayColumns.UNTIMED : at, show, Math.abs(minutes), minutes <= 0, row.number(), row.number());
            return true;
        });
        return plays.inOrder();
    }

    @Override
    public List<ShowFact> shows() {
        return sql.list(SHOWS, SqliteInsights::show);
    }

    private static ShowFact show(Row row) throws SQLException {
        ShowId id = new ShowId(row.large());
        String label = row.text();
        String network = row.textOrNull();
        List<String> genres = Genres.fromJson(row.text());
        Integer premiered = year(row.textOrNull());
        ShowFact.State state = new ShowFact.State(row.choice(ShowState.class), row.instantOrNull());
        StatusEvent.Kind event = row.choiceOrNull(StatusEvent.Kind.class);
        RenewalStatus standing = RenewalStatus.of(event, row.choice(Lifecycle.class));
        return new ShowFact(id, label, network, genres, premiered, state, standing, row.realOrNull(), new ShowFact.Left(row.number(), row.number()));
    }

    /// Of "19XX" no decade is known.
    private static @Nullable Integer year(@Nullable String edtf) {
        return edtf != null && edtf.matches("\\d{4}") ? Integer.valueOf(edtf) : null;
    }

    @Override
    public List<SeasonFact> seasons() {
        return sql.list(SEASONS, SqliteInsights::season);
    }

    private static SeasonFact season(Row row) throws SQLException {
        long id = row.large();
        ShowId show = new ShowId(row.large());
        int number = row.number();
        int episodes = row.number();
        Long premiere = row.largeOrNull();
        Long last = row.largeOrNull();
        String network = row.textOrNull();
        return new SeasonFact(id, show, number, episodes, premiere == null || last == null ? null : new Aired(LocalDate.ofEpochDay(premiere), LocalDate.ofEpochDay(last), network, row.flag()));
    }
}
