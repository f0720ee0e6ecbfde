package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied;
import cliffhanger.library.Episode;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.show.EpisodeLine;
import cliffhanger.show.SeasonPage;
import cliffhanger.storage.Dump.EpisodeRef;
import cliffhanger.storage.sql.Row;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        // Six episodes, of which four have aired by now, 12:00 in Berlin on 23 November.
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Severance", 1, LocalDate.of(2026, 11, 1), 1, 6)), "file"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void markingOneEpisodeGivesItAPlayNow() {
        Applied applied = library.apply(new Change.MarkWatched(new Scope.One(episode(2).id()), new PlayTime.Now()));

        assertThat(applied.subject()).isEqualTo("Severance S1E2");
        assertThat(line(2).plays()).isEqualTo(1);
        assertThat(line(2).lastPlayedAt()).isEqualTo(Fixtures.CLOCK.instant());
    }

    @Test
    void markingItTwiceDoesNothingTheSecondTime() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(2).id()), new PlayTime.Now()));
        Applied second = library.apply(new Change.MarkWatched(new Scope.One(episode(2).id()), new PlayTime.Now()));

        assertThat(second.count()).isZero();
        assertThat(second.entry()).isNull();
        assertThat(line(2).plays()).isEqualTo(1);
    }

    @Test
    void aSeasonMarkTakesOnlyWhatHasAired() {
        Applied applied = library.apply(new Change.MarkWatched(new Scope.WholeSeason(episode(1).season()), new PlayTime.Now()));

        assertThat(applied.count()).isEqualTo(4);
        assertThat(applied.left()).isEqualTo(2);
        assertThat(line(4).watched()).isTrue();
        assertThat(line(5).watched()).isFalse();
    }

    @Test
    void upToHereTakesWhatCameBeforeAndLeavesSkippedOnes() {
        library.apply(new Change.SkipEpisodes(new Scope.One(episode(1).id())));
        Applied applied = library.apply(new Change.MarkWatched(new Scope.UpTo(episode(3).id()), new PlayTime.Now()));

        assertThat(applied.count()).isEqualTo(2);
        assertThat(line(1).watched()).isFalse();
        assertThat(line(1).skipped()).isTrue();
    }

    @Test
    void anEpisodeSeenBeforeItAiredCanBeMarkedByName() {
        assertThat(library.apply(new Change.MarkWatched(new Scope.One(episode(6).id()), new PlayTime.Now())).count()).isOne();
    }

    @Test
    void eachPlayKeepsItsOwnTime() {
        Instant earlier = Instant.parse("2026-11-03T20:00:00Z");
        library.apply(new Change.MarkWatched(new Scope.One(episode(1).id()), new PlayTime.At(earlier)));
        library.apply(new Change.WatchAgain(episode(1).id(), new PlayTime.Now()));

        assertThat(line(1).plays()).isEqualTo(2);
        assertThat(library.sql().list("SELECT played_at FROM play ORDER BY played_at", Row::large))
                .containsExactly(earlier.getEpochSecond(), Fixtures.CLOCK.instant().getEpochSecond());
    }

    @Test
    void onItsAirDateMeansTheMomentItAired() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1).id()), new PlayTime.OnAirDate()));

        assertThat(line(1).lastPlayedAt()).isEqualTo(Instant.parse("2026-11-02T02:00:00Z"));
    }

    @Test
    void aSkippedEpisodeNeitherWaitsNorCounts() {
        library.apply(new Change.SkipEpisodes(new Scope.One(episode(1).id())));
        var row = new SqliteWatchlist(library).all().getFirst();

        assertThat(row.waiting()).isEqualTo(3);
        assertThat(row.seen().aired()).isEqualTo(3);
        assertThat(row.next().number()).isEqualTo(2);
    }

    @Test
    void undoAndRedoOutliveARestart() {
        library.apply(new Change.MarkWatched(new Scope.WholeSeason(episode(1).season()), new PlayTime.Now()));
        library.close();
        library = Fixtures.empty(folder);

        assertThat(library.undo()).get().extracting(Applied::kind).isEqualTo(Applied.Kind.WATCHED_SEASON);
        assertThat(Dump.count(library, "play")).isZero();
        library.close();
        library = Fixtures.empty(folder);
        library.redo();
        assertThat(Dump.count(library, "play")).isEqualTo(4);
    }

    @Test
    void aNewChangeEndsWhatCouldBeRedone() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1).id()), new PlayTime.Now()));
        library.undo();
        library.apply(new Change.MarkWatched(new Scope.One(episode(2).id()), new PlayTime.Now()));

        assertThat(library.redo()).isEmpty();
        assertThat(library.undoable()).get().extracting(Applied::subject).isEqualTo("Severance S1E2");
    }

    @Test
    void removingAShowTakesItsMarksAndUndoBringsThemBack() {
        library.apply(new Change.MarkWatched(new Scope.WholeSeason(episode(1).season()), new PlayTime.Now()));
        var before = Dump.of(library);
        library.apply(new Change.RemoveShow(episode(1).show()));
        assertThat(Dump.count(library, "play")).isZero();
        assertThat(Dump.count(library, "episode")).isZero();

        library.undo();
        assertThat(Dump.of(library)).isEqualTo(before);
    }

    @Test
    void anUpdateKeepsEveryMarkAndEpisode() {
        library.apply(new Change.MarkWatched(new Scope.WholeSeason(episode(1).season()), new PlayTime.Now()));
        Applied applied = library.apply(new Change.AddShows(
                List.of(Fixtures.weekly("Severance", 1, LocalDate.of(2026, 11, 3), 1, 2)), "newer file"));

        assertThat(applied.kind()).isEqualTo(Applied.Kind.UPDATED);
        assertThat(Dump.count(library, "play")).isEqualTo(4);
        assertThat(Dump.count(library, "episode")).isEqualTo(6);
        assertThat(line(1).date()).isEqualTo(AirDate.of(LocalDate.of(2026, 11, 3)));
    }

    @Test
    void anEpisodeThatIsRenumberedKeepsItsMark() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(2).id()), new PlayTime.Now()));
        Episode moved = new Episode(1, 7, Episode.Kind.REGULAR, "Part 2", AirDate.parse("2026-12-25"), null, null, null, 1102L);
        library.apply(new Change.AddShows(List.of(Fixtures.show("Severance", 1, Lifecycle.RUNNING, List.of(moved))), "file"));

        assertThat(line(7).watched()).isTrue();
    }

    @Test
    void noMetadataStatementCanTakeAPlayAway() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1).id()), new PlayTime.Now()));

        for (String table : List.of("episode", "season", "show")) {
            assertThatThrownBy(() -> library.sql().run("DELETE FROM " + table)).isInstanceOf(LibraryException.class);
        }
        assertThat(Dump.count(library, "play")).isOne();
    }

    @Test
    void theNextEpisodeAppearsWhenItsHourComes() {
        SqliteWatchlist before = new SqliteWatchlist(library);
        library.apply(new Change.MarkWatched(new Scope.WholeSeason(episode(1).season()), new PlayTime.Now()));
        assertThat(before.all().getFirst().next()).isNull();
        library.close();

        library = SqliteLibrary.open(folder, Clock.offset(Fixtures.CLOCK, Duration.ofDays(7)));
        var row = new SqliteWatchlist(library).all().getFirst();
        assertThat(row.next().number()).isEqualTo(5);
        assertThat(row.coming().number()).isEqualTo(6);
    }

    @Test
    void theJournalKeepsTimeInOrderAlsoWhenTheClockIsSetBack() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1).id()), new PlayTime.Now()));
        library.close();
        library = SqliteLibrary.open(folder, Clock.offset(Fixtures.CLOCK, Duration.ofDays(-400)));
        library.apply(new Change.MarkWatched(new Scope.One(episode(2).id()), new PlayTime.Now()));
        library.undo();

        List<Long> clock = library.sql().list("SELECT hlc FROM journal ORDER BY id", Row::large);
        assertThat(clock).isSorted().doesNotHaveDuplicates();
        assertThat(library.sql().list("SELECT DISTINCT device FROM journal", Row::text)).hasSize(1);
    }

    @Test
    void samplesThatWereTouchedStayWithoutTheirSampleMarks() {
        Path other = folder.resolve("other");
        try (SqliteLibrary starter = Fixtures.starter(other)) {
            EpisodeRef own = Dump.episode(starter, "Silicon Valley", 5, 1);
            starter.apply(new Change.MarkWatched(new Scope.One(own.id()), new PlayTime.Now()));
            starter.apply(new Change.ClearSamples());

            assertThat(starter.sql().list("SELECT title FROM show", Row::text)).containsExactly("Silicon Valley");
            assertThat(starter.sql().list("SELECT episode_id FROM play", Row::large)).containsExactly(own.id().value());
        }
    }

    @Test
    void anotherProcessIsNoticed() {
        assertThat(library.changedElsewhere()).isFalse();
        library.apply(new Change.MarkWatched(new Scope.One(episode(1).id()), new PlayTime.Now()));
        assertThat(library.changedElsewhere()).isFalse();
        try (SqliteLibrary second = Fixtures.empty(folder)) {
            second.undo();
        }
        assertThat(library.changedElsewhere()).isTrue();
        assertThat(library.changedElsewhere()).isFalse();
    }

    private EpisodeRef episode(int number) {
        return Dump.episode(library, "Severance", 1, number);
    }

    private EpisodeLine line(int number) {
        SeasonPage page = new SqliteShowPages(library).season(episode(number).season()).orElseThrow();
        return page.episodes().stream().filter(l -> l.number() == number).findFirst().orElseThrow();
    }
}
