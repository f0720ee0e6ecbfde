package cliffhanger.storage;

import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.News;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.ShowLine;
import cliffhanger.storage.rows.AiringRows;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.RuleRows;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules and what they speak of out of the file.
public final class SqliteReminderPages implements ReminderPages {
    private static final String ACTIVE =
            "NOT EXISTS (SELECT 1 FROM show_state t WHERE t.show_id = s.id AND t.state IN ('PAUSED', 'DROPPED'))";

    private static final String EPISODES = "SELECT " + AiringRows.EPISODE + """
            , ?3 = 0 OR NOT EXISTS (SELECT 1 FROM episode x WHERE x.show_id = e.show_id AND x.special = 0
                            AND (x.season, x.number) < (e.season, e.number)
                            AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = x.id)
                            AND NOT EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = x.id))
            FROM episode e JOIN show s ON s.id = e.show_id
            WHERE %s AND e.air_last BETWEEN ?1 AND ?2 AND NOT %s AND NOT %s AND %s"""
            .formatted(Conditions.ANNOUNCED, Conditions.PLAYED, Conditions.SKIPPED, ACTIVE);

    private static final String SEASONS = "SELECT " + AiringRows.SEASON + """
            , ?3 = 0 OR NOT EXISTS (SELECT 1 FROM episode x WHERE x.show_id = r.show_id AND x.special = 0 AND x.season < r.number
                            AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = x.id)
                            AND NOT EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = x.id))
            FROM season r JOIN show s ON s.id = r.show_id
            WHERE r.release_first BETWEEN ?1 AND ?2 AND %s AND %s""".formatted(ACTIVE, AiringRows.WITHOUT_EPISODES);

    private static final String AIRINGS = AiringRows.of(List.of(EPISODES, SEASONS));
    private static final String AIRINGS_OF = AiringRows.of(List.of(EPISODES + " AND s.id = ?4", SEASONS + " AND s.id = ?4"));

    private static final String NEWS = """
            SELECT n.id, %s, (SELECT r.id FROM season r WHERE r.show_id = n.show_id AND r.number = n.season), n.season, n.number, n.kind,
              n.before, n.after, n.who, n.quiet, n.happened_at
            FROM news n JOIN show s ON s.id = n.show_id WHERE n.happened_at >= ?1 AND %s""".formatted(AiringRows.SHOW, ACTIVE);

    private static final String RULES = "SELECT " + RuleRows.COLUMNS + """
            , coalesce(%s || coalesce(' S' || r.number, ''), ''), u.since_at, s.id IS NOT NULL, %s
            FROM reminder_rule u LEFT JOIN show s ON s.id = u.show_id LEFT JOIN season r ON r.id = u.season_id"""
            .formatted(Conditions.LABEL, AiringRows.SHOW);

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
        AiringRows rows = new AiringRows();
        return of == null
                ? sql.list(AIRINGS, rows::read, from.toEpochDay(), to.toEpochDay(), caughtUp)
                : sql.list(AIRINGS_OF, rows::read, from.toEpochDay(), to.toEpochDay(), caughtUp, of.value());
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
        return new Ruled(rule, on, row.flag() ? AiringRows.show(row) : null, since);
    }

    private static News news(Row row) throws SQLException {
        long id = row.large();
        ShowLine show = AiringRows.show(row);
        Long season = row.largeOrNull();
        return new News(id, show, season == null ? null : new SeasonId(season), row.numberOrNull(), row.numberOrNull(),
                row.choice(News.Kind.class), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.flag(),
                Instant.ofEpochSecond(row.large()));
    }
}
