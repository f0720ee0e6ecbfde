package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.ReminderPages;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Rules and what they speak of out of the file.
public final class SqliteReminderPages implements ReminderPages {
    static final String RULE = "u.id, u.show_id, u.season_id, u.occasion, u.lead_minutes, u.clock_time";

    private static final String ACTIVE =
            "NOT EXISTS (SELECT 1 FROM show_state t WHERE t.show_id = s.id AND t.state IN ('PAUSED', 'DROPPED'))";

    /// The last of a season is the one that its order names, else the highest number where no more are said to come.
    private static final String EPISODES = """
            SELECT s.id, s.title, e.season_id, e.season, e.id, e.number, e.title, e.air_edtf, e.air_at,
              e.number IS (SELECT min(x.number) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0),
              e.number IS max(coalesce((SELECT r.episode_order FROM season r WHERE r.id = e.season_id), 0),
                              (SELECT max(x.number) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0))
            FROM episode e JOIN show s ON s.id = e.show_id
            WHERE e.special = 0 AND e.air_last BETWEEN ?1 AND ?2 AND NOT %s AND NOT %s AND %s"""
            .formatted(Terms.PLAYED, Terms.SKIPPED, ACTIVE);

    private static final String SEASONS = """
            SELECT s.id, s.title, r.id, r.number, NULL, NULL, NULL, r.release_edtf, NULL, 1, 0
            FROM season r JOIN show s ON s.id = r.show_id
            WHERE r.release_first BETWEEN ?1 AND ?2 AND %s
              AND NOT EXISTS (SELECT 1 FROM episode x WHERE x.season_id = r.id AND x.air_last IS NOT NULL)""".formatted(ACTIVE);

    private final Sql sql;

    public SqliteReminderPages(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public List<Ruled> rules() {
        return sql.list("SELECT " + RULE + """
                , coalesce(s.title || coalesce(' S' || r.number, ''), '') FROM reminder_rule u
                LEFT JOIN show s ON s.id = u.show_id LEFT JOIN season r ON r.id = u.season_id
                ORDER BY s.title IS NOT NULL, s.title COLLATE NOCASE, r.number, u.id""",
                row -> new Ruled(rule(row), row.text()));
    }

    @Override
    public List<Airing> airings(LocalDate from, LocalDate to) {
        List<Airing> airings = new ArrayList<>(
                sql.list(EPISODES, SqliteReminderPages::airing, from.toEpochDay(), to.toEpochDay()));
        airings.addAll(sql.list(SEASONS, SqliteReminderPages::airing, from.toEpochDay(), to.toEpochDay()));
        return airings;
    }

    static ReminderRule rule(Row row) throws SQLException {
        UUID id = UUID.fromString(row.text());
        Long show = row.largeOrNull();
        Long season = row.largeOrNull();
        ReminderRule.Occasion occasion = row.choice(ReminderRule.Occasion.class);
        Duration lead = Duration.ofMinutes(row.large());
        String time = row.textOrNull();
        return new ReminderRule(id, show == null ? null : new ShowId(show), season == null ? null : new SeasonId(season),
                occasion, lead, time == null ? null : LocalTime.parse(time));
    }

    private static Airing airing(Row row) throws SQLException {
        ShowId show = new ShowId(row.large());
        String showTitle = row.text();
        SeasonId season = new SeasonId(row.large());
        int seasonNumber = row.number();
        Long episode = row.largeOrNull();
        Integer number = row.numberOrNull();
        String title = row.textOrNull();
        AirDate date = AirDate.parse(row.text());
        Instant at = row.instantOrNull();
        return new Airing(show, showTitle, season, seasonNumber, episode == null ? null : new EpisodeId(episode), number, title,
                date, at, row.flag(), row.flag());
    }
}
