package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Episode;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of the watchlist are right at every moment, however the clock went before: ahead, west, or over a change of the hour.
class ClockTest {
    private static final List<ZoneId> ZONES = List.of("Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kathmandu", "America/St_Johns")
            .stream().map(ZoneId::of).toList();

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-20T11:00:00Z"), ZONES.getFirst());
    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ShowId add(String title, Lifecycle lifecycle, Episode... episodes) {
        return library.apply(new Change.AddShows(List.of(Fixtures.show(title, Math.abs(title.hashCode()) % 9999, lifecycle, List.of(episodes))), "file"))
                .shows().iterator().next();
    }

    private static Episode dated(int number, String day) {
        return new Episode(1, number, Episode.Kind.REGULAR, null, AirDate.parse(day), null, 50, null, null);
    }

    private List<WatchlistRow> rows() {
        return new SqliteWatchlist(library).all();
    }

    private WatchlistRow row() {
        return rows().getFirst();
    }

    @Test
    void aClockThatWasAheadLeavesNothingWrong() {
        add("Harbour Lights", Lifecycle.RUNNING, dated(1, "2026-03-01"), dated(2, "2026-03-25"));
        assertThat(row().waiting()).isEqualTo(1);
        clock.set("2027-01-01T11:00:00Z");
        assertThat(row().waiting()).isEqualTo(2);
        clock.set("2026-03-21T11:00:00Z");
        assertThat(new SqliteWatchlist(library).isOvertaken()).isTrue();
        assertThat(row().waiting()).isEqualTo(1);
        assertThat(row().coming()).isNotNull();
    }

    @Test
    void aFlightWestMakesItYesterdayAgain() {
        clock.in(ZoneId.of("Pacific/Auckland"));
        clock.set("2026-03-24T12:00:00Z");
        add("Harbour Lights", Lifecycle.RUNNING, dated(1, "2026-03-25"));
        assertThat(row().waiting()).as("the 25th in Auckland").isEqualTo(1);
        clock.in(ZoneId.of("America/Los_Angeles"));
        assertThat(row().waiting()).as("still the 24th").isZero();
    }

    @Test
    void aMidnightAfterTheChangeOfTheHourIsThatDaysOwn() {
        add("Harbour Lights", Lifecycle.RUNNING, dated(1, "2026-04-05"));
        assertThat(row().waiting()).isZero();
        clock.set("2026-04-04T21:59:00Z");
        assertThat(row().waiting()).isZero();
        clock.set("2026-04-04T22:01:00Z");
        assertThat(row().waiting()).as("one minute past midnight in summer time").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void howeverTheClockWent(long seed) {
        Random random = new Random(seed);
        List<Episode> episodes = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            LocalDate day = LocalDate.of(2026, 3, 10).plusDays(random.nextInt(30));
            episodes.add(random.nextBoolean() ? dated(number, day.toString()) : new Episode(1, number, Episode.Kind.REGULAR, null, AirDate.of(day),
                    new AirTime(day.atTime(random.nextInt(24), 0).atZone(ZONES.get(random.nextInt(ZONES.size()))).toInstant(), ZONES.getFirst()), 50, null, null));
        }
        ShowId show = add("Harbour Lights", Lifecycle.RUNNING, episodes.toArray(Episode[]::new));
        library.apply(new Change.Hide(show, new HiddenUntil.Day(LocalDate.of(2026, 4, 1))));
        for (int step = 0; step < 60; step++) {
            clock.set(random.nextInt(4) == 0
                    ? Instant.parse("2026-03-08T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 40)))
                    : clock.instant().plus(Duration.ofMinutes(random.nextInt(60 * 30))));
            if (random.nextInt(5) == 0) {
                clock.in(ZONES.get(random.nextInt(ZONES.size())));
            }
            List<WatchlistRow> followed = rows();
            library.forgetSummaries();
            assertThat(followed).as("step %d, %s in %s", step, clock.instant(), clock.getZone()).isEqualTo(rows());
        }
    }
}
