package cliffhanger.storage.write;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Applied.Trait;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out what a source changed that people want to hear of: a date that became known, moved or was taken back, one for
/// each season; a turn of the show's fate. It looks at the images that the change left in the journal, so no writer has to
/// think of it. What lies in the past is history and no news.
public final class NewsWriter {

    private static final List<String> TURNS = Stream.of(
                    StatusEvent.Kind.ORDERED, StatusEvent.Kind.RENEWED, StatusEvent.Kind.FINAL_SEASON, StatusEvent.Kind.CANCELLED,
                    StatusEvent.Kind.REVIVED, StatusEvent.Kind.MOVED, StatusEvent.Kind.ENDED)
            .map(Enum::name).toList();

    /// A show that came with this change is all new, and so is one of which a history told and whose details have just come, or are
    /// still to come: what takes the place of nothing is no news.
    private static final String KNOWN = """
            NOT EXISTS (SELECT 1 FROM journal_row n WHERE +n.journal_id = ?1 AND n.table_name = 'show' AND n.row_id = %1$s
                        AND (n.image IS NULL OR json_extract(n.image, '$.awaited_at') IS NOT NULL))
            AND NOT EXISTS (SELECT 1 FROM show n WHERE n.id = %1$s AND n.awaited_at IS NOT NULL)""";

    /// The day on which a show ended: as it is told, else that of its last episode.
    private static final String END = """
            coalesce(s.ended_edtf, (SELECT x.air_edtf FROM episode x WHERE x.show_id = s.id AND x.special = 0 AND x.air_last IS NOT NULL
                                    ORDER BY x.air_last DESC LIMIT 1))""";

    /// Each row as it was before the change: its first image; of two in one change the later tells of what lies between.
    private static final String BEFORE =
            "(SELECT row_id, image, min(id) FROM journal_row WHERE journal_id = ?1 AND table_name = '%s' GROUP BY row_id)";

    private static final String EPISODES = """
            SELECT e.show_id, e.season, e.number,
              CASE WHEN j.image IS NOT NULL THEN json_extract(j.image, '$.air_edtf') ELSE
                (SELECT CASE WHEN k.id IS NULL THEN r.release_edtf ELSE json_extract(k.image, '$.release_edtf') END
                 FROM season r LEFT JOIN journal_row k ON +k.journal_id = ?1 AND k.table_name = 'season' AND k.row_id = r.id
                 WHERE r.id = e.season_id ORDER BY k.id LIMIT 1) END AS before, e.air_edtf,
              j.image IS NULL, e.number IS (SELECT min(x.number) FROM episode x WHERE x.season_id = e.season_id AND x.special = 0)
            FROM %s j JOIN episode e ON e.id = j.row_id
            WHERE e.special = 0 AND before IS NOT e.air_edtf AND %s
            ORDER BY e.show_id, e.season, e.number""".formatted(BEFORE.formatted("episode"), KNOWN.formatted("e.show_id"));

    private static final String SEASONS = """
            SELECT r.show_id, r.number, NULL, json_extract(j.image, '$.release_edtf'), r.release_edtf, j.image IS NULL, 1
            FROM %s j JOIN season r ON r.id = j.row_id
            WHERE json_extract(j.image, '$.release_edtf') IS NOT r.release_edtf AND %s
            ORDER BY r.show_id, r.number""".formatted(BEFORE.formatted("season"), KNOWN.formatted("r.show_id"));

    private static final String EVENTS = """
            SELECT v.show_id, v.season, v.kind, v.who,
              coalesce(v.date_edtf, CASE WHEN s.lifecycle = 'ENDED' AND v.kind IN ('CANCELLED', 'ENDED') THEN %s END)
            FROM %s j JOIN status_event v ON v.id = j.row_id JOIN show s ON s.id = v.show_id
            WHERE j.image IS NULL AND v.removed = 0 AND %s
            ORDER BY v.show_id, v.position""".formatted(END, BEFORE.formatted("status_event"), KNOWN.formatted("v.show_id"));

    private static final String ENDINGS = """
            SELECT s.id, %s, EXISTS (SELECT 1 FROM reading g WHERE g.show_id = s.id AND g.provider = 'tvmaze' AND g.read_at >= ?2)
            FROM %s j JOIN show s ON s.id = j.row_id
            WHERE json_extract(j.image, '$.lifecycle') NOT IN (s.lifecycle, 'UNKNOWN') AND s.lifecycle = 'ENDED' AND %s"""
            .formatted(END, BEFORE.formatted("show"), KNOWN.formatted("s.id"));

    private static final String TITLES = """
            SELECT s.id, json_extract(j.image, '$.title'), s.title FROM %s j JOIN show s ON s.id = j.row_id
            WHERE json_extract(j.image, '$.title') IS NOT s.title AND %s""".formatted(BEFORE.formatted("show"), KNOWN.formatted("s.id"));

    /// An end that was told and is none.
    private static final String ENDS_TAKEN_BACK = """
            SELECT s.id FROM %s j JOIN show s ON s.id = j.row_id
            WHERE json_extract(j.image, '$.lifecycle') = 'ENDED' AND s.lifecycle NOT IN ('ENDED', 'UNKNOWN') AND %s"""
            .formatted(BEFORE.formatted("show"), KNOWN.formatted("s.id"));

    /// Two regular episodes of one number, of which one came or got its number with this change.
    private static final String DOUBLED = """
            SELECT DISTINCT e.show_id, e.season, e.number, (SELECT u.title FROM show s JOIN source u ON u.id = s.source_id WHERE s.id = e.show_id)
            FROM %s j JOIN episode e ON e.id = j.row_id
            JOIN episode o ON o.season_id = e.season_id AND o.number = e.number AND o.id <> e.id AND o.special = 0 AND o.unlisted_at IS NULL
            WHERE e.special = 0 AND e.number IS NOT NULL AND e.unlisted_at IS NULL
              AND (j.image IS NULL OR json_extract(j.image, '$.number') IS NOT e.number OR json_extract(j.image, '$.special') IS NOT e.special
                OR json_extract(j.image, '$.season_id') IS NOT e.season_id)""".formatted(BEFORE.formatted("episode"));

    /// Whether a reminder of news `n` was shown.
    private static final String RANG = """
            EXISTS (SELECT 1 FROM reminder r JOIN show s ON s.id = n.show_id WHERE r.subject = s.uuid || '/n' || n.id
                    AND r.state NOT IN ('PLANNED', 'CANCELLED'))""";

    /// News of the same: a season and its first episode are one, for the one is told of until the other is listed.
    private static final String ALIKE = """
            n.show_id = ?1 AND n.season IS ?2 AND n.kind = ?4 AND (n.number IS ?3 OR (?5 AND (n.number IS NULL OR n.number IS (
              SELECT min(x.number) FROM episode x WHERE x.show_id = ?1 AND x.season = ?2 AND x.special = 0))))""";

    /// The news from which on all that followed comes to nothing, if what was before it is so again and nobody was told.
    private static final String FROM = """
            SELECT max(n.id) FROM news n WHERE %1$s AND n.before IS ?6
              AND NOT EXISTS (SELECT 1 FROM news n WHERE %1$s
                              AND n.id >= (SELECT max(n.id) FROM news n WHERE %1$s AND n.before IS ?6) AND %2$s)
            HAVING max(n.id) IS NOT NULL""".formatted(ALIKE, RANG);

    /// How long ago, in days, a turn may have been to be news.
    private static final int RECENT = 60;

    /// The same for an end that the library saw come, day by day: a network tells of it long after the last episode.
    private static final int SEEN = 550;

    private final Sql sql;
    private final Clock clock;
    private final RowIds ids;

    public NewsWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        ids = new RowIds(sql);
    }

    private record Moved(
            long show, int season, @Nullable Integer number, @Nullable String before, @Nullable String after, boolean fresh, boolean first) {}

    private record Turn(long show, @Nullable Integer season, String kind, @Nullable String who, @Nullable String date) {}

    private record Ending(long show, @Nullable String day, boolean watched) {}

    /// After the writers, in their transaction.
    ///
    /// @param journal the entry that holds the images
    public void write(long journal, Kind kind) {
        if (!kind.is(Trait.FROM_SOURCE)) {
            return;
        }
        boolean quiet = kind.is(Trait.SEEN);
        Set<String> told = new HashSet<>();
        for (String query : List.of(EPISODES, SEASONS)) {
            for (Moved moved : sql.list(query, row -> new Moved(row.large(), row.number(), row.numberOrNull(), row.textOrNull(),
                    row.textOrNull(), row.flag(), row.flag()), journal)) {
                // An episode more is no news; the first of a season is.
                boolean telling = moved.first() || (!moved.fresh() && moved.before() != null && moved.after() != null);
                if (telling && isAhead(moved) && told.add(moved.show() + " " + moved.season())
                        && !isUndone(moved.show(), moved.season(), moved.number(), moved.first(), "DATE", moved.after())) {
                    insert(moved.show(), moved.season(), moved.number(), "DATE", moved.before(), moved.after(), null, quiet);
                }
            }
        }
        turns(journal, quiet);
        listing(journal, quiet);
    }

    private void listing(long journal, boolean quiet) {
        for (Moved named : sql.list(TITLES, row -> new Moved(row.large(), 0, null, row.textOrNull(), row.textOrNull(), false, false), journal)) {
            if (!isUndone(named.show(), null, null, false, "RENAMED", named.after())) {
                insert(named.show(), null, null, "RENAMED", named.before(), named.after(), null, quiet);
            }
        }
        for (Turn doubled : sql.list(DOUBLED, row -> new Turn(row.large(), row.number(), String.valueOf(row.number()), row.textOrNull(), null), journal)) {
            insert(doubled.show(), doubled.season(), Integer.valueOf(doubled.kind()), "DOUBLED", null, null, doubled.who(), quiet);
        }
    }

    /// Takes back what has come to nothing before anybody was told: a date that is again what it was.
    ///
    /// @return whether it was so
    private boolean isUndone(long show, @Nullable Integer season, @Nullable Integer number, boolean first, String kind, @Nullable String after) {
        Optional<Long> from = sql.first(FROM, Row::large, show, season, number, kind, first, after);
        from.ifPresent(id -> sql.run("DELETE FROM news AS n WHERE " + ALIKE + " AND n.id >= ?6", show, season, number, kind, first, id));
        return from.isPresent();
    }

    private void turns(long journal, boolean quiet) {
        Set<Long> told = new HashSet<>();
        goesOn(journal, quiet);
        for (Turn turn : sql.list(EVENTS, row -> new Turn(row.large(), row.numberOrNull(), row.text(), row.textOrNull(), row.textOrNull()), journal)
                .reversed()) {
            if (TURNS.contains(turn.kind()) && isWithin(turn.date(), RECENT) && told.add(turn.show())) {
                insert(turn.show(), turn.season(), null, "STATUS", null, turn.kind(), turn.who(), quiet);
            }
        }
        long lately = clock.instant().minus(Duration.ofDays(RECENT)).getEpochSecond();
        for (Ending ending : sql.list(ENDINGS, row -> new Ending(row.large(), row.textOrNull(), row.flag()), journal, lately)) {
            if (isWithin(ending.day(), ending.watched() ? SEEN : RECENT) && told.add(ending.show())) {
                insert(ending.show(), null, null, "STATUS", null, StatusEvent.Kind.ENDED.name(), null, quiet);
            }
        }
    }

    /// An end that the source takes back is taken back; who was told of it is told of that.
    private void goesOn(long journal, boolean quiet) {
        String end = "n.show_id = ? AND n.kind = 'STATUS' AND n.after = 'ENDED' AND n.happened_at >= ?";
        long since = clock.instant().minus(StatusEvent.PROVISIONAL).getEpochSecond();
        for (long show : sql.list(ENDS_TAKEN_BACK, Row::large, journal)) {
            boolean rang = sql.first("SELECT 1 FROM news n WHERE " + end + " AND " + RANG, Row::number, show, since).isPresent();
            int taken = sql.run("DELETE FROM news AS n WHERE " + end + " AND NOT " + RANG, show, since);
            if (rang && taken == 0) {
                insert(show, null, null, "GOES_ON", "ENDED", null, null, quiet);
            }
        }
    }

    private void insert(
            long show, @Nullable Integer season, @Nullable Integer number, String kind, @Nullable String before, @Nullable String after,
            @Nullable String who, boolean quiet) {
        sql.run("""
                INSERT INTO news (id, show_id, season, number, kind, before, after, who, quiet, happened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.next("news"), show, season, number, kind, before, after, who, quiet, clock.instant().getEpochSecond());
    }

    private boolean isAhead(Moved moved) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(moved.before(), moved.after())
                .anyMatch(edtf -> edtf != null && !AirDate.parse(edtf).latest().isBefore(today));
    }

    private boolean isWithin(@Nullable String edtf, int days) {
        return edtf == null || !AirDate.parse(edtf).latest().isBefore(LocalDate.now(clock).minusDays(days));
    }
}
