package cliffhanger.storage;

import cliffhanger.insights.InsightsPages;
import cliffhanger.insights.PlayColumns;
import cliffhanger.insights.PremiereFact;
import cliffhanger.insights.SeasonFact;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts behind figures out of the file.
public final class SqliteInsights implements InsightsPages {
    /// Minutes that are only usual are below 0: a cell less for each of a hundred thousand rows. The table as it lies, for an index would lead to
    /// each row by its key.
    private static final String PLAYS = """
            SELECT p.played_at IS NULL, coalesce(p.played_at, 0), e.show_id,
              coalesce(e.runtime, -(SELECT s.runtime FROM show s WHERE s.id = e.show_id), 0)
            FROM play p NOT INDEXED CROSS JOIN episode e ON e.id = p.episode_id WHERE %s""".formatted(SqliteHistory.OWN);

    private static final String SHOWS = """
            SELECT s.id, %s, s.network, s.genres, substr(s.premiered_edtf, 1, 4), coalesce(y.state, 'PLANNED'),
              (SELECT t.since_at FROM show_state t WHERE t.show_id = s.id), y.event_kind, s.lifecycle, y.user_rating,
              coalesce(y.remaining, 0), coalesce(y.remaining_minutes, 0)
            FROM show s LEFT JOIN show_summary y ON y.show_id = s.id WHERE s.sample = 0""".formatted(Conditions.LABEL);

    private static final String SEASONS = """
            WITH watched AS MATERIALIZED (SELECT episode_id, min(played_at) AS first FROM play GROUP BY episode_id)
            SELECT e.show_id, e.season, min(w.first), max(w.first) FROM watched w CROSS JOIN episode e ON e.id = w.episode_id
            WHERE e.special = 0 AND e.unlisted_at IS NULL AND e.show_id NOT IN (SELECT id FROM show WHERE sample = 1)
            GROUP BY e.season_id
            HAVING count(*) > 1 AND count(w.first) = (SELECT count(*) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0 AND x.unlisted_at IS NULL)""";

    private static final String PREMIERES = """
            SELECT e.show_id, e.season, min(e.air_first), max(e.air_last), s.network, s.network_streams
            FROM episode e JOIN show s ON s.id = e.show_id
            WHERE e.special = 0 AND e.season > 0 AND e.air_first = e.air_last AND s.sample = 0
            GROUP BY e.show_id, e.season HAVING min(e.air_first) <= ?1 ORDER BY e.show_id, e.season""";

    private final Sql sql;
    private final Clock clock;

    public SqliteInsights(SqliteLibrary library) {
        sql = library.sql();
        clock = library.clock();
    }

    @Override
    public PlayColumns plays() {
        PlayColumns plays = new PlayColumns();
        sql.list(PLAYS, row -> {
            boolean untimed = row.flag();
            long at = row.large();
            long show = row.large();
            int minutes = row.number();
            plays.add(untimed ? PlayColumns.UNTIMED : at, show, Math.abs(minutes), minutes <= 0);
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
    public List<SeasonFact> finishedSeasons() {
        return sql.list(SEASONS, row -> new SeasonFact(new ShowId(row.large()), row.number(), Instant.ofEpochSecond(row.large()), Instant.ofEpochSecond(row.large())));
    }

    @Override
    public List<PremiereFact> premieres() {
        return sql.list(PREMIERES, row -> new PremiereFact(new ShowId(row.large()), row.number(), LocalDate.ofEpochDay(row.large()), LocalDate.ofEpochDay(row.large()),
                row.textOrNull(), row.flag()), LocalDate.now(clock).toEpochDay());
    }
}
