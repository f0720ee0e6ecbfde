package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.News;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.ShowLine;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.RuleRows;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules and what they speak of out of the file.
public final class SqliteReminderPages implements ReminderPages {
    private static final String ACTIVE =
            "NOT EXISTS (SELECT 1 FROM show_state t WHERE t.show_id = s.id AND t.state IN ('PAUSED', 'DROPPED'))";

    private static final String SHOW = """
            s.id, s.uuid, %s, s.network, coalesce((SELECT t.state FROM show_state t WHERE t.show_id = s.id), 'PLANNED'),
            EXISTS (SELECT 1 FROM favourite f WHERE f.show_id = s.id), s.added_at""".formatted(Conditions.LABEL);

    /// The last of a season is the highest number where no more can come: as many are listed as were ordered, the show is over, or a later
    /// season has a date. The last that is listed of a season that runs is none of these.
    private static final String EPISODES = """
            SELECT %s, e.season_id, e.season, e.id, e.number, e.external_id, e.air_edtf, e.air_at, coalesce(e.runtime, s.runtime),
              e.special = 0 AND e.number IS (SELECT min(x.number) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0),
              e.special = 0 AND e.number IS (SELECT max(x.number) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0)
                AND (SELECT count(*) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0)
                  >= coalesce((SELECT r.episode_order FROM season r WHERE r.id = e.season_id), 0)
                AND (s.lifecycle = 'ENDED' OR EXISTS (SELECT 1 FROM season r WHERE r.id = e.season_id AND r.episode_order IS NOT NULL)
                  OR EXISTS (SELECT 1 FROM season l WHERE l.show_id = e.show_id AND l.number > e.season AND (l.release_last < 2932896
                    OR EXISTS (SELECT 1 FROM episode x WHERE x.season_id = l.id AND x.air_last IS NOT NULL)))),
              ?3 = 0 OR NOT EXISTS (SELECT 1 FROM episode x WHERE x.show_id = e.show_id AND x.special = 0
                            AND (x.season, x.number) < (e.season, e.number)
                            AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = x.id)
                            AND NOT EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = x.id))
            FROM episode e JOIN show s ON s.id = e.show_id
            WHERE %s AND e.air_last BETWEEN ?1 AND ?2 AND NOT %s AND NOT %s AND %s"""
            .formatted(SHOW, Conditions.ANNOUNCED, Conditions.PLAYED, Conditions.SKIPPED, ACTIVE);

    private static final String SEASONS = """
            SELECT %s, r.id, r.number, NULL, NULL, NULL, r.release_edtf, NULL, NULL, 1, 0,
              ?3 = 0 OR NOT EXISTS (SELECT 1 FROM episode x WHERE x.show_id = r.show_id AND x.special = 0 AND x.season < r.number
                            AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = x.id)
                            AND NOT EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = x.id))
            FROM season r JOIN show s ON s.id = r.show_id
            WHERE r.release_first BETWEEN ?1 AND ?2 AND %s
              AND NOT EXISTS (SELECT 1 FROM episode x WHERE x.season_id = r.id AND x.air_last IS NOT NULL)""".formatted(SHOW, ACTIVE);

    private static final String NEWS = """
            SELECT n.id, %s, (SELECT r.id FROM season r WHERE r.show_id = n.show_id AND r.number = n.season), n.season, n.number, n.kind,
              n.before, n.after, n.who, n.quiet, n.happened_at
            FROM news n JOIN show s ON s.id = n.show_id WHERE n.happened_at >= ?1 AND %s""".formatted(SHOW, ACTIVE);

    private static final String RULES = "SELECT " + RuleRows.COLUMNS + """
            , coalesce(%s || coalesce(' S' || r.number, ''), ''), u.since_at, s.id IS NOT NULL, %s
            FROM reminder_rule u LEFT JOIN show s ON s.id = u.show_id LEFT JOIN season r ON r.id = u.season_id"""
            .formatted(Conditions.LABEL, SHOW);

    private final Sql sql;

    public SqliteReminderPages(SqliteLibrary library) {
        this(library.sql());
    }

    SqliteReminderPages(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Ruled> rules() {
        return sql.list(RULES + " ORDER BY s.title IS NOT NULL, s.title COLLATE NOCASE, r.number, u.state, u.id", SqliteReminderPages::ruled);
    }

    /// The rules that may speak of one show.
    List<Ruled> rules(ShowId of) {
        return sql.list(RULES + " WHERE u.show_id IS NULL OR u.show_id = ?", SqliteReminderPages::ruled, of.value());
    }

    @Override
    public List<Airing> airings(LocalDate from, LocalDate to, @Nullable ShowId of, boolean caughtUp) {
        List<Airing> airings = new ArrayList<>();
        for (String query : List.of(EPISODES, SEASONS)) {
            airings.addAll(of == null
                    ? sql.list(query, SqliteReminderPages::airing, from.toEpochDay(), to.toEpochDay(), caughtUp)
                    : sql.list(query + " AND s.id = ?4", SqliteReminderPages::airing, from.toEpochDay(), to.toEpochDay(), caughtUp, of.value()));
        }
        return airings;
    }

    @Override
    public List<News> news(Instant since, @Nullable ShowId of) {
        return of == null
                ? sql.list(NEWS + " ORDER BY n.happened_at DESC, n.id DESC", SqliteReminderPages::news, since.getEpochSecond())
                : sql.list(NEWS + " AND s.id = ?2 ORDER BY n.happened_at DESC, n.id DESC", SqliteReminderPages::news,
                        since.getEpochSecond(), of.value());
    }

    private static Ruled ruled(Row row) throws SQLException {
        ReminderRule rule = RuleRows.read(row);
        String on = row.text();
        Instant since = Instant.ofEpochSecond(row.large());
        return new Ruled(rule, on, row.flag() ? show(row) : null, since);
    }

    private static ShowLine show(Row row) throws SQLException {
        return new ShowLine(new ShowId(row.large()), row.text(), row.text(), row.textOrNull(), row.choice(ShowState.class), row.flag(),
                Instant.ofEpochSecond(row.large()));
    }

    private static Airing airing(Row row) throws SQLException {
        ShowLine show = show(row);
        SeasonId season = new SeasonId(row.large());
        int seasonNumber = row.number();
        Long episode = row.largeOrNull();
        Integer number = row.numberOrNull();
        Long source = row.largeOrNull();
        Airing.Slot slot = new Airing.Slot(AirDate.parse(row.text()), row.instantOrNull(), row.numberOrNull());
        return new Airing(show, season, seasonNumber, episode == null ? null : new Airing.Part(new EpisodeId(episode), number, source), slot,
                row.flag(), row.flag(), row.flag());
    }

    private static News news(Row row) throws SQLException {
        long id = row.large();
        ShowLine show = show(row);
        Long season = row.largeOrNull();
        return new News(id, show, season == null ? null : new SeasonId(season), row.numberOrNull(), row.numberOrNull(),
                row.choice(News.Kind.class), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.flag(),
                Instant.ofEpochSecond(row.large()));
    }
}
