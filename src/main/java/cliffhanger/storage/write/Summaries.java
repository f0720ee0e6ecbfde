package cliffhanger.storage.write;

import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.Collection;
import java.util.List;

/// Keeps `show_summary`: one line a show, so that the watchlist reads rows and never counts episodes.
public final class Summaries {
    /// The time through the show that was begun; found once for all its episodes, and NULL for nearly every show.
    private static final String PASS = "(SELECT y.number FROM show_pass y WHERE y.show_id = ?3)";

    private static final String THIS_TIME = "EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id AND coalesce(p.pass, 1) >= " + PASS + ")";

    /// [Conditions#SEEN], which asks for no more than whether it was played where no time was begun.
    private static final String SEEN = "(%s AND (%s IS NULL OR %s))".formatted(Conditions.PLAYED, PASS, THIS_TIME);

    /// An episode `e` of the show that has aired and is neither watched this time nor skipped.
    private static final String WAITS = "e.show_id = ?3 AND %s AND NOT %s AND NOT %s AND %s"
            .formatted(Conditions.COUNTED, SEEN, Conditions.SKIPPED, Conditions.AIRED);

    /// How far the user got: the last episode that was watched.
    private static final String FURTHEST = """
            (SELECT coalesce(max(%s), -1) FROM episode e
             WHERE e.show_id = ?3 AND %s AND %s)""".formatted(Conditions.PLACE, Conditions.COUNTED, SEEN);

    /// The first to watch after the furthest that was watched; where none is left there, the first of those that were left out.
    private static final String NEXT = """
            SELECT e.id FROM episode e
            WHERE %s
            ORDER BY %s < %s, %s, e.air_last, e.id LIMIT 1""".formatted(WAITS, Conditions.PLACE, FURTHEST, Conditions.PLACE);

    /// The first of those before the furthest that were left out.
    private static final String GAP = """
            (SELECT e.id FROM episode e
             WHERE %s AND %s < %s
             ORDER BY %s, e.air_last, e.id LIMIT 1)""".formatted(WAITS, Conditions.PLACE, FURTHEST, Conditions.PLACE);

    /// Whether a season's episodes are all listed, as far as their count is known, and have aired.
    private static final String OUT_IN_FULL = """
            (SELECT count(*) > 0 AND count(*) >= coalesce(max(r.episode_order), 0) AND min(%s)
             FROM season r JOIN episode e ON e.season_id = r.id AND e.special = 0
             WHERE r.show_id = ?3 AND r.number = h.until_season)""".formatted(Conditions.AIRED);

    /// A day with no hour is still to come while it lasts, although it can be watched already.
    private static final String COMING = """
            SELECT e.id FROM episode e
            WHERE e.show_id = ?3 AND %s
              AND CASE WHEN e.air_at IS NULL THEN e.air_last >= ?2 ELSE e.air_at > ?1 END AND NOT %s AND NOT %s
            ORDER BY coalesce(e.air_at, e.air_last * 86400 - ?4), e.special, e.season, e.number LIMIT 1"""
            .formatted(Conditions.ANNOUNCED, Conditions.PLAYED, Conditions.SKIPPED);

    /// The moment at which an episode changes what its show's line says.
    private static final String TURN = "CASE WHEN e.air_at > ?1 THEN e.air_at END";

    /// The day on which one does that has no moment: its own, and the one after.
    private static final String TURN_DAY = "CASE WHEN e.air_at IS NULL AND e.air_last > ?2 THEN e.air_last WHEN e.air_at IS NULL AND e.air_last = ?2 THEN e.air_last + 1 END";

    /// The newest season that has a date to come (2932896 is 31 December 9999, "not announced"); an estimate stays until it has begun.
    private static final String COMING_SEASON = """
            SELECT r.id FROM season r
            WHERE r.show_id = ?3 AND (r.release_last >= ?2 OR r.release_confidence = 'ESTIMATED') AND r.release_last < 2932896
              AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.season_id = r.id AND e.air_last <= ?2)
              AND NOT EXISTS (SELECT 1 FROM status_event v WHERE v.show_id = ?3 AND v.season = r.number AND v.kind = 'PREMIERED' AND v.removed = 0)
            ORDER BY r.number DESC LIMIT 1""";

    /// LIMIT -1 has SQLite work each episode's row out once, and not again for each sum over it.
    private static final String REFRESH = """
            INSERT OR REPLACE INTO show_summary
            SELECT s.id, s.title,
                   (SELECT x.value FROM external_id x WHERE x.show_id = ?3 AND x.provider = 'tvmaze' LIMIT 1), s.network, s.lifecycle, s.sample,
                   t.watched, t.aired, t.total,
                   n.id, n.season, n.number, n.title,
                   coalesce(c.season, r.number), c.number, c.title, coalesce(c.air_edtf, r.release_edtf), c.air_at,
                   CASE WHEN c.id IS NULL THEN r.release_confidence = 'ESTIMATED' END,
                   v.kind, v.season, v.who,
                   t.last_aired, t.last_played_at,
                   t.turn,
                   coalesce((SELECT x.state FROM show_state x WHERE x.show_id = ?3), 'PLANNED'),
                   EXISTS (SELECT 1 FROM favourite x WHERE x.show_id = ?3), s.genres, s.added_at,
                   (SELECT x.value FROM user_rating x WHERE x.show_id = ?3 AND x.season_id IS NULL AND x.episode_id IS NULL),
                   (SELECT x.address FROM picture x
                    WHERE x.show_id = ?3 AND x.episode_id IS NULL AND x.season IS NULL AND x.person IS NULL LIMIT 1),
                   n.air_last, n.air_at, coalesce(n.runtime, s.runtime),
                   iif(t.later > 0, t.later, t.earlier), iif(t.later > 0, t.later_minutes, t.earlier_minutes), iif(t.later > 0, t.earlier, 0),
                   CASE WHEN t.later > 0 AND t.earlier > 0 THEN %s END, t.later = 0 AND t.earlier > 0 AND t.watched > 0,
                   h.id IS NOT NULL, h.until_day, h.until_season, a.number, a.began_at, t.seen,
                   (SELECT min(day) FROM (SELECT t.turn_day AS day UNION ALL SELECT h.until_day
                     UNION ALL SELECT r.release_last + 1 WHERE r.release_last >= ?2)), ?1, ?5
            FROM show s
            CROSS JOIN (SELECT coalesce(sum(regular), 0) AS total, coalesce(sum(regular AND played), 0) AS watched,
                               coalesce(sum(regular AND coalesce(this_time, played)), 0) AS seen,
                               coalesce(sum(regular AND (aired OR played) AND (played OR NOT skipped)), 0) AS aired,
                               max(CASE WHEN aired THEN air_last END) AS last_aired,
                               max(last_played_at) AS last_played_at, min(turn) AS turn, min(turn_day) AS turn_day,
                               coalesce(sum(aired AND NOT coalesce(this_time, played) AND NOT skipped AND later), 0) AS later,
                               coalesce(sum(aired AND NOT coalesce(this_time, played) AND NOT skipped AND NOT later), 0) AS earlier,
                               coalesce(sum(CASE WHEN aired AND NOT coalesce(this_time, played) AND NOT skipped AND later THEN runtime END), 0) AS later_minutes,
                               coalesce(sum(CASE WHEN aired AND NOT coalesce(this_time, played) AND NOT skipped AND NOT later THEN runtime END), 0) AS earlier_minutes
                        FROM (SELECT e.air_last, e.special = 0 AS regular, %s AS played, CASE WHEN %s IS NOT NULL THEN %s END AS this_time, %s AS skipped, %s AS aired, %s AS turn, %s AS turn_day, %s >= %s AS later,
                                     coalesce(e.runtime, (SELECT runtime FROM show WHERE id = ?3)) AS runtime,
                                     (SELECT max(p.played_at) FROM play p WHERE p.episode_id = e.id) AS last_played_at
                              FROM episode e WHERE e.show_id = ?3 AND %s LIMIT -1)) t
            LEFT JOIN episode n ON n.id = (%s)
            LEFT JOIN episode c ON c.id = (%s)
            LEFT JOIN season r ON c.id IS NULL AND r.id = (%s)
            LEFT JOIN show_pass a ON a.show_id = ?3
            LEFT JOIN hidden h ON h.show_id = ?3 AND (h.until_day IS NULL OR h.until_day > ?2)
              AND (h.until_season IS NULL OR NOT %s)
            LEFT JOIN status_event v ON v.id = (SELECT x.id FROM status_event x WHERE x.show_id = ?3 AND x.removed = 0
                                                ORDER BY x.position DESC, x.id DESC LIMIT 1)
            WHERE s.id = ?3""".formatted(
                    GAP, Conditions.PLAYED, PASS, THIS_TIME, Conditions.SKIPPED, Conditions.AIRED, TURN, TURN_DAY, Conditions.PLACE, FURTHEST, Conditions.COUNTED,
                    NEXT, COMING, COMING_SEASON, OUT_IN_FULL);

    /// Lines that time has overtaken, that were worked out at a moment that is still to come, or where it was another day.
    private static final String STALE =
            "SELECT show_id FROM show_summary WHERE stale_at <= ?1 OR stale_day <= ?2 OR worked_at > ?1 OR zone <> ?3";

    private final Sql sql;

    public Summaries(Sql sql) {
        this.sql = sql;
    }

    /// Works the lines of these shows out again; a show that is gone has none.
    public void refresh(Collection<ShowId> shows, Moment now) {
        for (ShowId show : shows) {
            sql.run(REFRESH, now.second(), now.day(), show.value(), now.offset(), now.zone());
        }
    }

    /// Whether something aired, a day passed, or the clock went back or elsewhere since a line was worked out.
    public boolean isStale(Moment now) {
        return sql.first(STALE + " LIMIT 1", Row::large, now.second(), now.day(), now.zone()).isPresent();
    }

    /// Works out again the lines that time has overtaken. While another process writes they stay as they are: a reader, such as a
    /// window that opens, does not wait for that.
    public void refreshStale(Moment now) {
        List<ShowId> stale = sql.list(STALE, row -> new ShowId(row.large()), now.second(), now.day(), now.zone());
        if (!stale.isEmpty()) {
            boolean _ = sql.transactIfFree(() -> refresh(stale, now));
        }
    }
}
