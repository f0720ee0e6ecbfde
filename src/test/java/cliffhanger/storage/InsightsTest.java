package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cliffhanger.Fixtures;
import cliffhanger.insights.Amount;
import cliffhanger.insights.Insights;
import cliffhanger.insights.Insights.Kind;
import cliffhanger.insights.Insights.Stretch;
import cliffhanger.insights.Period;
import cliffhanger.insights.Reckoning;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures are what plain SQL says, over libraries nobody made up by hand.
class InsightsTest {
    /// A zone whose offset stays the same, so that plain SQL can say the hour; clock changes have a test of their own.
    private static final ZoneId STEADY = ZoneId.of("Asia/Kathmandu");

    private static final int AHEAD = (5 * 60 + 45) * 60;

    /// More than five of one show in one minute.
    private static final String BULK = """
            (SELECT count(*) FROM play o JOIN episode f ON f.id = o.episode_id WHERE f.show_id = e.show_id AND o.played_at / 60 = p.played_at / 60) > 5""";

    private static final String FROM = " FROM play p JOIN episode e ON e.id = p.episode_id JOIN show s ON s.id = e.show_id WHERE ";

    @TempDir
    Path folder;

    private SqliteLibrary filled(int seed) {
        Random random = new Random(seed);
        SqliteLibrary library = SqliteLibrary.open(folder, Clock.fixed(Fixtures.CLOCK.instant(), STEADY));
        for (int show = 0; show < 12; show++) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Show " + show, 50 + show, LocalDate.of(2023, 1 + random.nextInt(12), 1), 2, 9)), "test"));
        }
        Sql sql = library.sql();
        for (long episode : sql.list("SELECT id FROM episode", Row::large)) {
            if (random.nextInt(3) > 0) {
                Instant at = Fixtures.CLOCK.instant().minusSeconds(random.nextInt(86_400 * 900));
                library.apply(new Change.MarkWatched(new Scope.One(new EpisodeId(episode)), new PlayTime.At(at)));
            }
        }
        library.apply(new Change.MarkWatched(new Scope.WholeShow(Fixtures.show(library, "Show 3")), new PlayTime.Now()));
        library.apply(new Change.MarkWatched(new Scope.WholeShow(Fixtures.show(library, "Show 4")), new PlayTime.At(Instant.parse("2025-03-03T10:00:00Z"))));
        library.apply(new Change.SetState(Fixtures.show(library, "Show 5"), ShowState.DROPPED));
        sql.run("UPDATE play SET played_at = NULL WHERE episode_id % 11 = 0");
        return library;
    }

    private static Insights insights(SqliteLibrary library, Period period) {
        return new Reckoning(new SqliteInsights(library), period, library.clock()).insights();
    }

    private static long one(SqliteLibrary library, String query) {
        return library.sql().first(query, Row::large).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyFigureIsWhatPlainSqlSays(int seed) {
        try (SqliteLibrary library = filled(seed)) {
            List<Period> periods = List.of(Period.ALL, new Period(2026), new Period(2025), new Period(2024), new Period(1999));
            for (Period period : periods) {
                everyFigure(library, period);
            }
        }
    }

    private void everyFigure(SqliteLibrary library, Period period) {
        Insights insights = insights(library, period);
        String local = "p.played_at + " + AHEAD;
        String inside = period.year() == null ? "1" : "strftime('%Y', " + local + ", 'unixepoch') = '" + period.year() + "'";
        assertThat(insights.total().plays()).isEqualTo(one(library, "SELECT count(*)" + FROM + inside));
        assertThat(insights.total().minutes()).isEqualTo(one(library, "SELECT coalesce(sum(e.runtime), 0)" + FROM + inside));
        assertThat(insights.shows()).isEqualTo((int) one(library, "SELECT count(DISTINCT e.show_id)" + FROM + inside));
        assertThat(insights.apart().untimed()).isEqualTo(period.year() == null ? (int) one(library, "SELECT count(*)" + FROM + "p.played_at IS NULL") : 0);
        assertThat(insights.apart().bulk()).isEqualTo((int) one(library, "SELECT count(*)" + FROM + inside + " AND " + BULK));
        for (Stretch stretch : insights.months()) {
            String month = period.year() == null ? String.valueOf(stretch.number()) : "%d-%02d".formatted(period.year(), stretch.number());
            String format = period.year() == null ? "%Y" : "%Y-%m";
            assertThat(stretch.amount().minutes()).as(month).isEqualTo(one(library, "SELECT coalesce(sum(e.runtime), 0)" + FROM + "NOT (" + BULK
                    + ") AND strftime('" + format + "', " + local + ", 'unixepoch') = '" + month + "'"));
        }
        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(insights.hours().get(day).get(hour).plays()).isEqualTo((int) one(library, "SELECT count(*)" + FROM + inside + " AND NOT (" + BULK
                        + ") AND strftime('%u %H', " + local + ", 'unixepoch') = '" + (day + 1) + " " + "%02d'".formatted(hour)));
            }
        }
        insights.top().forEach(rank -> assertThat(rank.amount().minutes()).isEqualTo(
                one(library, "SELECT coalesce(sum(e.runtime), 0)" + FROM + inside + " AND e.show_id = " + rank.show().id().value())));
        insights.kinds().get(Kind.NETWORK).forEach(share -> assertThat(share.amount().plays()).isEqualTo(
                (int) one(library, "SELECT count(*)" + FROM + inside + " AND s.network = '" + share.name() + "'")));
        // Up next's count: what waits after the furthest that was watched; where nothing does, what was left out before.
        String open = """
                SELECT e.show_id AS show, e.runtime, (e.season, e.number) > (SELECT f.season, f.number FROM episode f JOIN play p ON p.episode_id = f.id
                  WHERE f.show_id = e.show_id ORDER BY f.season DESC, f.number DESC LIMIT 1) AS later
                FROM episode e JOIN show_summary y ON y.show_id = e.show_id
                WHERE e.air_at <= %d AND y.state IN ('WATCHING', 'PLANNED') AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id)"""
                .formatted(library.clock().instant().getEpochSecond());
        assertThat(insights.backlog().minutes()).isEqualTo(one(library, "WITH open AS (" + open + ") SELECT coalesce(sum(runtime), 0) FROM open o"
                + " WHERE later OR NOT EXISTS (SELECT 1 FROM open i WHERE i.show = o.show AND i.later)"));
        // What is in no month is told of, and nothing else is missing.
        assertThat(insights.months().stream().map(Stretch::amount).mapToInt(Amount::plays).sum()).isEqualTo(insights.total().plays() - insights.apart().plays());
        assertThat(insights.hours().stream().flatMap(List::stream).mapToInt(Amount::plays).sum()).isEqualTo(insights.total().plays() - insights.apart().plays());
        assertThat(insights.fates().abandoned()).hasSize(period.year() == null ? 1 : insights.fates().abandoned().size());
    }

    @Test
    void anHourThatComesTwiceAndAShowAfterMidnightStandInTheUsersHours() {
        try (SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2025, 1, 1), 1, 6)), "test"));
            List<Long> episodes = library.sql().list("SELECT id FROM episode ORDER BY number", Row::large);
            // Clocks went back on 26 October 2025 at 3:00; 31 December 23:30 in Berlin is the next year in none but UTC+2.
            List<String> times = List.of("2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z", "2025-12-31T22:30:00Z", "2025-12-31T23:30:00Z");
            for (int i = 0; i < times.size(); i++) {
                library.apply(new Change.MarkWatched(new Scope.One(new EpisodeId(episodes.get(i))), new PlayTime.At(Instant.parse(times.get(i)))));
            }
            Insights before = insights(library, new Period(2025));
            assertThat(before.hours().get(6).get(2).plays()).as("Sunday at 2, twice").isEqualTo(2);
            assertThat(before.hours().get(2).get(23).plays()).as("Wednesday at 23").isEqualTo(1);
            assertThat(before.total().plays()).isEqualTo(3);
            Insights after = insights(library, new Period(2026));
            assertThat(after.hours().get(3).get(0).plays()).as("Thursday at 0").isEqualTo(1);
            assertThat(after.months().getFirst().amount().plays()).isEqualTo(1);
            assertThat(after.months().get(11).before().plays()).as("December of the year before").isEqualTo(1);
        }
    }

    @Test
    void theLongestSittingEndsWithABreakAndASeasonTakesItsDays() {
        try (SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2025, 1, 1), 1, 4)), "test"));
            List<Long> episodes = library.sql().list("SELECT id FROM episode ORDER BY number", Row::large);
            // The episodes take 50 minutes each.
            List<String> times = List.of("2026-03-01T18:00:00Z", "2026-03-01T18:55:00Z", "2026-03-01T20:14:00Z", "2026-03-03T20:00:00Z");
            List<Instant> said = new ArrayList<>();
            IntStream.range(0, times.size()).forEach(i -> {
                said.add(Instant.parse(times.get(i)));
                library.apply(new Change.MarkWatched(new Scope.One(new EpisodeId(episodes.get(i))), new PlayTime.At(said.get(i))));
            });
            Insights insights = insights(library, new Period(2026));
            assertThat(insights.records().longest()).isNotNull();
            assertThat(insights.records().longest().amount()).isEqualTo(new Amount(3, 150, false));
            assertThat(insights.records().longest().first()).isEqualTo(said.getFirst());
            assertThat(insights.records().seasons()).isEqualTo(1);
            assertThat(insights.records().medianDays()).isEqualTo(3);
            assertThat(insights.backlog().pace()).isCloseTo(0, within(0.001));
        }
    }
}
