package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Places where marks could be lost, moved or made up, and are not.
class CareTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aFirstChangeThatFailsDoesNotSpoilTheNext() {
        assertThatThrownBy(() -> library.apply(new Change.MarkWatched(new Scope.One(new EpisodeId(99)), new PlayTime.Now())))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("no longer");
        add(Fixtures.weekly("A", 1, LocalDate.of(2020, 1, 1), 1, 2));
        assertThat(library.undo()).isPresent();
    }

    @Test
    void showsWithTheSameForeignIdStayTwoShows() {
        add(with(Map.of("tvmaze", "1", "thetvdb", "7"), "Alpha"));
        add(with(Map.of("tvmaze", "2", "thetvdb", "7", "imdb", "tt5"), "Beta"));
        add(with(Map.of("tvmaze", "2", "thetvdb", "7", "imdb", "tt5"), "Beta"));

        assertThat(library.sql().list("SELECT title FROM show ORDER BY title", Row::text)).containsExactly("Alpha", "Beta");
    }

    @Test
    void episodesGoToTheShowThatHasAnyOfThem() {
        add(Fixtures.weekly("Kingdom", 10, LocalDate.of(2020, 1, 1), 1, 2));
        add(Fixtures.weekly("Kingdom", 12, LocalDate.of(2021, 1, 1), 1, 2));
        List<Episode> episodes = List.of(episode(9, 77L), episode(2, 12_102L));
        add(withoutIds("Kingdom", episodes));

        assertThat(library.sql().first("""
                SELECT x.value FROM episode e JOIN external_id x ON x.show_id = e.show_id WHERE e.number = 9""", Row::text))
                .contains("12");
    }

    @Test
    void aTitleThatSeveralShowsHaveIsRefused() {
        add(Fixtures.weekly("Kingdom", 10, LocalDate.of(2020, 1, 1), 1, 2));
        add(Fixtures.weekly("Kingdom", 12, LocalDate.of(2021, 1, 1), 1, 2));
        var before = Dump.of(library);

        assertThatThrownBy(() -> add(withoutIds("Kingdom", List.of(episode(3, 78L)))))
                .isInstanceOfSatisfying(LibraryException.class, e -> assertThat(e.problem()).isEqualTo(Problem.AMBIGUOUS));
        assertThat(Dump.of(library)).isEqualTo(before);
    }

    @Test
    void anUpdateWithoutANumberLeavesTheEpisodeInItsPlace() {
        add(Fixtures.weekly("A", 1, LocalDate.of(2020, 1, 1), 1, 2));
        library.apply(new Change.MarkWatched(new Scope.One(Dump.episode(library, "A", 1, 2).id()), new PlayTime.Now()));
        add(Fixtures.show("A", 1, Lifecycle.RUNNING, List.of(
                new Episode(1, null, Episode.Kind.SPECIAL, "New name", AirDate.parse("2020-01-08"), null, null, null, 1102L))));

        assertThat(row().seen().watched()).isEqualTo(1);
        assertThat(row().seen().total()).isEqualTo(2);
    }

    @Test
    void aSampleThatTheUserAddsLosesTheMarksThatWereNeverMade() {
        library.close();
        library = Fixtures.starter(folder.resolve("starter"));
        assertThat(Dump.count(library, "play")).isPositive();
        add(with(Map.of("tvmaze", "169"), "Breaking Bad"));

        WatchlistRow row = new SqliteWatchlist(library).all().stream().filter(r -> r.title().equals("Breaking Bad")).findFirst().orElseThrow();
        assertThat(row.seen().watched()).isZero();
        assertThat(row.about().sample()).isFalse();
        library.undo();
        assertThat(Dump.count(library, "show WHERE sample = 0")).isZero();
    }

    @RepeatedTest(5)
    void manyMayOpenANewLibraryAtOnce() throws Exception {
        Path fresh = folder.resolve("fresh");
        List<Future<Integer>> opened = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                Callable<Integer> count = () -> {
                    try (SqliteLibrary one = Fixtures.empty(fresh)) {
                        return Dump.count(one, "show");
                    }
                };
                opened.add(pool.submit(count));
            }
        }
        for (Future<Integer> one : opened) {
            assertThat(one.get()).isZero();
        }
    }

    @RepeatedTest(5)
    void manyMayOpenAnOldLibraryAtOnceAndItIsKeptOnce() throws Exception {
        Path old = Files.createDirectory(folder.resolve("old"));
        try (Sql sql = Sql.open(old.resolve("library.db"), Access.MAKE)) {
            sql.transact(() -> Migrations.run(sql, 1));
        }
        List<Callable<Integer>> openers = Collections.nCopies(6, () -> {
            try (SqliteLibrary one = Fixtures.empty(old)) {
                return Dump.count(one, "show");
            }
        });
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> one : pool.invokeAll(openers)) {
                assertThat(one.get()).isZero();
            }
        }
        Path kept = old.resolve("backups/library-format-1.db");
        assertThat(LibraryCopy.isAsWritten(kept)).isTrue();
        try (Sql sql = Sql.open(kept, Access.WRITE); Stream<Path> all = Files.list(old.resolve("backups"))) {
            assertThat(sql.first("PRAGMA user_version", Row::number)).contains(1);
            assertThat(all.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("library-format-1.db", "library-format-1.db.sha256");
        }
    }

    @Test
    void watchingASkippedEpisodeAgainEndsTheSkip() {
        add(Fixtures.weekly("A", 1, LocalDate.of(2020, 1, 1), 1, 2));
        EpisodeId first = Dump.episode(library, "A", 1, 1).id();
        library.apply(new Change.SkipEpisodes(new Scope.One(first)));
        library.apply(new Change.WatchAgain(first, new PlayTime.Now()));

        assertThat(Dump.count(library, "skip")).isZero();
        assertThat(row().seen().watched()).isEqualTo(1);
        assertThat(row().waiting()).isEqualTo(1);
    }

    @Test
    void noPlayLiesInTheFuture() {
        add(Fixtures.weekly("A", 1, LocalDate.of(2099, 1, 1), 1, 2));
        library.apply(new Change.MarkWatched(new Scope.One(Dump.episode(library, "A", 1, 1).id()), new PlayTime.OnAirDate()));

        assertThat(row().seen().lastPlayedAt()).isEqualTo(Fixtures.CLOCK.instant());
    }

    @Test
    void aSkippedEpisodeIsNotWhatComesNext() {
        add(Fixtures.weekly("A", 1, LocalDate.of(2099, 1, 1), 1, 2));
        library.apply(new Change.SkipEpisodes(new Scope.One(Dump.episode(library, "A", 1, 1).id())));

        assertThat(row().coming().number()).isEqualTo(2);
    }

    @Test
    void aDayWithoutAnHourIsTodayAllDayAndCanBeWatched() {
        add(Fixtures.show("A", 1, Lifecycle.RUNNING, List.of(
                new Episode(1, 1, Episode.Kind.REGULAR, "Now", AirDate.of(Fixtures.TODAY), null, null, null, 1L))));
        assertThat(row().coming().number()).isEqualTo(1);
        assertThat(row().next().number()).isEqualTo(1);
        library.close();

        library = SqliteLibrary.open(folder, Clock.offset(Fixtures.CLOCK, Duration.ofHours(13)));
        assertThat(row().coming()).isNull();
        assertThat(row().waiting()).isEqualTo(1);
    }

    @Test
    void rowsAreOvertakenByAnAiringAndByMidnightAndNotBefore() {
        add(Fixtures.weekly("A", 1, Fixtures.TODAY, 1, 2));
        for (String zone : List.of("Pacific/Pago_Pago", "Europe/Berlin", "Pacific/Kiritimati")) {
            library.close();
            library = SqliteLibrary.open(folder, Fixtures.CLOCK.withZone(ZoneId.of(zone)));
            SqliteWatchlist rows = new SqliteWatchlist(library);
            rows.all();
            assertThat(rows.isOvertaken()).as(zone).isFalse();
        }
        library.close();
        library = SqliteLibrary.open(folder, Clock.offset(Fixtures.CLOCK, Duration.ofHours(16)));
        assertThat(new SqliteWatchlist(library).isOvertaken()).isTrue();
    }

    @Test
    void rowsThatWereOvertakenAreShownAsTheyWereWhileAnotherWrites() throws Exception {
        add(Fixtures.weekly("A", 1, Fixtures.TODAY, 1, 2));
        library.close();
        library = SqliteLibrary.open(folder, Clock.offset(Fixtures.CLOCK, Duration.ofHours(16)));
        SqliteWatchlist rows = new SqliteWatchlist(library);
        try (Sql other = Sql.open(folder.resolve("library.db"), Access.WRITE)) {
            other.once("BEGIN IMMEDIATE");
            // Less than a window waits for a lock.
            assertThat(assertTimeoutPreemptively(Duration.ofMillis(2500), rows::all)).hasSize(1);
            assertThat(rows.isOvertaken()).isTrue();
        }
        assertThat(rows.all()).hasSize(1);
        assertThat(rows.isOvertaken()).isFalse();
        assertThat(library.sql().first("PRAGMA busy_timeout", Row::number)).contains(5000);
    }

    @Test
    void theUndoOfAToastMeansItsOwnChange() {
        add(Fixtures.weekly("A", 1, LocalDate.of(2020, 1, 1), 1, 2));
        Applied first = library.apply(new Change.MarkWatched(new Scope.One(Dump.episode(library, "A", 1, 1).id()), new PlayTime.Now()));
        Applied second = library.apply(new Change.MarkWatched(new Scope.One(Dump.episode(library, "A", 1, 2).id()), new PlayTime.Now()));

        assertThat(library.undo(first.entry())).isEmpty();
        assertThat(Dump.count(library, "play")).isEqualTo(2);
        assertThat(library.undo(second.entry())).isPresent();
    }

    private void add(ShowFacts facts) {
        library.apply(new Change.AddShows(List.of(facts), "file"));
    }

    private WatchlistRow row() {
        return new SqliteWatchlist(library).all().getFirst();
    }

    private static Episode episode(int number, long id) {
        return new Episode(1, number, Episode.Kind.REGULAR, "E" + number, AirDate.parse("2021-03-01"), null, null, null, id);
    }

    private static ShowFacts with(Map<String, String> ids, String title) {
        Show plain = Show.titled(title);
        Show show = Show.builder(plain.title()).lifecycle(Lifecycle.RUNNING).externalIds(ids).build();
        return ShowFacts.builder(show).build();
    }

    private static ShowFacts withoutIds(String title, List<Episode> episodes) {
        return ShowFacts.builder(Show.titled(title))
                .episodes(episodes)
                .build();
    }
}
