package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Play;
import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Specials;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.show.ShowPage.Pass;
import cliffhanger.upnext.Section;
import cliffhanger.upnext.UpNext;
import cliffhanger.upnext.UpNextOrder;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Watching a show again from the start, and specials that belong to its story.
class PassTest {
    private static final Instant FIRST = Instant.parse("2020-01-05T20:00:00Z");

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private SqliteLibrary library;
    private ShowId show;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
        show = add("Harbour Lights", 3, 2);
        library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.At(FIRST)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ShowId add(String title, int... seasons) {
        List<Episode> episodes = new ArrayList<>();
        for (int season = 1; season <= seasons.length; season++) {
            for (int number = 1; number <= seasons[season - 1]; number++) {
                episodes.add(episode(season, number, "201" + season + "-03-0" + number));
            }
        }
        return library.apply(new Change.AddShows(List.of(Fixtures.show(title, title.length(), Lifecycle.ENDED, episodes)), "file")).shows().iterator().next();
    }

    private static Episode episode(int season, int number, String day) {
        return new Episode(season, number, Episode.Kind.REGULAR, null, AirDate.parse(day), null, null, null, null);
    }

    private EpisodeId id(int season, int number) {
        return new SqliteNames(library).episode(show, season, number).orElseThrow();
    }

    private void mark(int season, int number) {
        library.apply(new Change.MarkWatched(new Scope.One(id(season, number)), new PlayTime.Now()));
    }

    private List<Instant> plays(int season, int number) {
        return new SqliteShowPages(library).episode(id(season, number)).orElseThrow().plays().stream().map(Play::at).toList();
    }

    private WatchlistRow row() {
        return new SqliteWatchlist(library).one(show).orElseThrow();
    }

    private String next() {
        WatchlistRow.Next next = row().next();
        return next == null ? "-" : next.code() + " " + next.left().count() + " " + next.left().earlier();
    }

    private List<Section> sections() {
        return new UpNext(clock, UpNextOrder.LATELY, List.of()).arrange(new SqliteWatchlist(library).all()).stream().map(UpNext.Placed::section).toList();
    }

    private List<Pass> passes() {
        return new SqliteShowPages(library).show(show).orElseThrow().passes().again();
    }

    @Test
    void itWaitsFromItsFirstEpisodeOnAndItsFirstDatesStay() {
        assertThat(next()).isEqualTo("-");
        assertThat(sections()).isEmpty();
        library.apply(new Change.SetState(show, ShowState.FINISHED));
        library.apply(new Change.BeginPass(show));
        assertThat(next()).isEqualTo("S1E1 5 0");
        assertThat(row().opinion().state()).isEqualTo(ShowState.WATCHING);
        assertThat(row().seen().watched()).as("ever").isEqualTo(5);
        assertThat(row().progress()).as("this time").isZero();
        assertThat(sections()).as("begun just now, although all aired long ago").containsExactly(Section.WATCH);
        mark(1, 1);
        assertThat(next()).isEqualTo("S1E2 4 0");
        assertThat(plays(1, 1)).containsExactly(FIRST, clock.instant());
        library.apply(new Change.MarkWatched(new Scope.UpTo(id(2, 1)), new PlayTime.Now()));
        assertThat(next()).isEqualTo("S2E2 1 0");
        assertThat(plays(1, 1)).as("once this time").hasSize(2);
        assertThat(passes()).containsExactly(new Pass(2, 4, clock.instant(), clock.instant()));
        mark(2, 2);
        assertThat(next()).isEqualTo("-");
        assertThat(row().seen().pass()).as("done").isNull();
        library.undo();
        assertThat(next()).isEqualTo("S2E2 1 0");
        assertThat(row().seen().pass()).isNotNull();
    }

    @Test
    void gapsAndSkipsCountAsTheyDoTheFirstTime() {
        library.apply(new Change.BeginPass(show));
        mark(1, 1);
        mark(1, 3);
        assertThat(next()).isEqualTo("S2E1 2 1");
        library.apply(new Change.SkipEpisodes(new Scope.One(id(2, 1))));
        assertThat(next()).isEqualTo("S2E2 1 1");
        mark(2, 2);
        assertThat(next()).as("what was left out, at the end").isEqualTo("S1E2 1 0");
        mark(1, 2);
        assertThat(row().seen().pass()).isNull();
    }

    @Test
    void whatIsTakenBackIsThisTimeAlone() {
        library.apply(new Change.BeginPass(show));
        mark(1, 1);
        library.apply(new Change.Unmark(new Scope.WholeShow(show)));
        assertThat(IntStream.rangeClosed(1, 3)).allSatisfy(number -> assertThat(plays(1, number)).containsExactly(FIRST));
        assertThat(next()).isEqualTo("S1E1 5 0");
        library.apply(new Change.EndPass(show));
        assertThat(next()).isEqualTo("-");
        assertThat(library.apply(new Change.EndPass(show)).count()).isZero();
        library.apply(new Change.Unmark(new Scope.WholeShow(show)));
        assertThat(next()).isEqualTo("S1E1 5 0");
    }

    @Test
    void ofOneEpisodeTheLastTimeIsTakenBack() {
        library.apply(new Change.BeginPass(show));
        library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
        assertThat(row().seen().pass()).isNull();
        library.apply(new Change.Unmark(new Scope.One(id(2, 2))));
        assertThat(plays(2, 2)).containsExactly(FIRST);
    }

    /// A skip that is taken back takes no viewing with it, and one of the first time stays.
    @Test
    void aSkipIsTakenBackAlone() {
        show = add("Skipped Once", 3);
        library.apply(new Change.MarkWatched(new Scope.One(id(1, 1)), new PlayTime.At(FIRST)));
        library.apply(new Change.MarkWatched(new Scope.One(id(1, 3)), new PlayTime.At(FIRST)));
        library.apply(new Change.SkipEpisodes(new Scope.One(id(1, 2))));
        clock.set(clock.instant().plusSeconds(60));
        library.apply(new Change.BeginPass(show));
        library.apply(new Change.SkipEpisodes(new Scope.One(id(1, 3))));
        assertThat(row().seen().aired()).as("never below what was watched").isEqualTo(2);
        library.apply(new Change.Unmark(new Scope.WholeShow(show)));
        assertThat(plays(1, 1)).containsExactly(FIRST);
        assertThat(plays(1, 3)).containsExactly(FIRST);
        assertThat(next()).isEqualTo("S1E1 2 0");
    }

    /// Whatever takes the last of it away ends it.
    @Test
    void aTimeWithNothingLeftEnds() {
        library.apply(new Change.BeginPass(show));
        library.apply(new Change.MarkWatched(new Scope.UpTo(id(2, 1)), new PlayTime.Now()));
        library.apply(new Change.RemoveEpisode(id(2, 2)));
        assertThat(row().seen().pass()).isNull();
        library.apply(new Change.SkipEpisodes(new Scope.WholeShow(show)));
        ShowId skipped = add("All Skipped", 1);
        show = skipped;
        mark(1, 1);
        library.apply(new Change.Unmark(new Scope.One(id(1, 1))));
        assertThatThrownBy(() -> library.apply(new Change.BeginPass(skipped))).isInstanceOf(LibraryException.class);
    }

    @Test
    void aFinishedShowIsFinishedAgainWhenItIsStopped() {
        library.apply(new Change.SetState(show, ShowState.FINISHED));
        library.apply(new Change.BeginPass(show));
        library.apply(new Change.EndPass(show));
        assertThat(row().opinion().state()).isEqualTo(ShowState.FINISHED);
    }

    /// A history of earlier days says nothing of the time that is on.
    @Test
    void anImportLeavesTheTimeThatIsOnAlone() {
        library.apply(new Change.BeginPass(show));
        mark(1, 1);
        ShowRef ref = new ShowRef("Harbour Lights", null, Map.of());
        library.apply(new Change.ImportHistory(history(receiver -> {
            for (int number = 1; number <= 3; number++) {
                receiver.keep(new HistoryItem.Watched(ref, new EpisodeRef(1, number, null, Map.of()), Instant.parse("2015-03-05T20:00:00Z"), 0));
            }
        }), any -> new ImportTarget.Known(show, Map.of()), false, ImportListener.NONE));
        assertThat(plays(1, 2)).hasSize(2);
        assertThat(next()).isEqualTo("S1E2 4 0");
        assertThat(row().seen().pass().number()).isEqualTo(2);
    }

    /// A viewing that was sent twice on one evening is one.
    @Test
    void whatWasSentTwiceIsNoSecondTime() {
        ShowRef ref = new ShowRef("Night Watch", null, Map.of("thetvdb", "99"));
        show = library.apply(new Change.ImportHistory(history(receiver -> {
            for (String at : List.of("2019-01-01T20:00:00Z", "2019-01-01T20:31:00Z")) {
                receiver.keep(new HistoryItem.Watched(ref, new EpisodeRef(1, 1, null, Map.of()), Instant.parse(at), 0));
            }
        }), any -> new ImportTarget.New(0, Show.titled("Night Watch")), false, ImportListener.NONE)).shows().iterator().next();
        assertThat(plays(1, 1)).hasSize(2);
        assertThat(passes()).isEmpty();
    }

    private static WatchHistory history(java.util.function.Consumer<WatchHistory.Receiver> told) {
        return new WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                told.accept(receiver);
                receiver.reached(1);
            }
        };
    }

    /// Both stand behind the same episode; neither is left out by watching the other.
    @Test
    void twoSpecialsOnOneSpotWaitOneAfterTheOther() {
        show = library.apply(new Change.AddShows(List.of(Fixtures.show("Two Specials", 56, Lifecycle.ENDED, List.of(
                episode(1, 1, "2026-01-01"), episode(1, 2, "2026-02-01"),
                special("A", "2026-01-10", Episode.Kind.SIGNIFICANT), special("B", "2026-01-12", Episode.Kind.SIGNIFICANT)))), "file")).shows().iterator().next();
        library.apply(new Change.WantSpecials(show, Specials.NEXT));
        mark(1, 1);
        library.apply(new Change.MarkWatched(new Scope.One(row().next().id()), new PlayTime.Now()));
        assertThat(row().next().title()).isEqualTo("B");
        assertThat(next()).isEqualTo("S1 special 2 0");
        library.apply(new Change.MarkWatched(new Scope.UpTo(id(1, 2)), new PlayTime.Now()));
        assertThat(next()).as("up to here with what stands between").isEqualTo("-");
    }

    @Test
    void aThirdTimeIsToldApart() {
        for (int time = 2; time <= 3; time++) {
            library.apply(new Change.BeginPass(show));
            assertThat(row().seen().pass().number()).isEqualTo(time);
            assertThat(library.apply(new Change.BeginPass(show)).count()).as("on already").isZero();
            library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
        }
        assertThat(passes()).extracting(Pass::number).containsExactly(2, 3);
        assertThat(plays(1, 1)).hasSize(3);
    }

    @Test
    void whatWasNeverWatchedCannotBeWatchedAgain() {
        ShowId unseen = add("Some Day", 2);
        assertThatThrownBy(() -> library.apply(new Change.BeginPass(unseen))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("not watched anything");
    }

    /// A new episode waits this time as well.
    @Test
    void whatAirsMeanwhileComesAtItsEnd() {
        library.apply(new Change.BeginPass(show));
        library.apply(new Change.AddShows(List.of(Fixtures.show("Harbour Lights", 14, Lifecycle.RUNNING, List.of(episode(3, 1, "2026-11-01")))), "file"));
        assertThat(next()).isEqualTo("S1E1 6 0");
    }

    @Test
    void anImportThatKnowsOfSeveralViewingsFillsThem() {
        ShowRef ref = new ShowRef("Night Watch", null, Map.of("thetvdb", "99"));
        WatchHistory history = new WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                for (String at : List.of("2024-02-01", "2019-01-01", "2022-06-01")) {
                    for (int number = 1; number <= (at.startsWith("2024") ? 1 : 2); number++) {
                        receiver.keep(new HistoryItem.Watched(ref, new EpisodeRef(1, number, null, Map.of()), Instant.parse(at + "T20:00:00Z"), 0));
                    }
                }
                receiver.reached(1);
            }
        };
        Change.ImportHistory change = new Change.ImportHistory(history, any -> new ImportTarget.New(0, Show.titled("Night Watch")), false, ImportListener.NONE);
        show = library.apply(change).shows().iterator().next();
        assertThat(passes()).containsExactly(
                new Pass(2, 2, Instant.parse("2022-06-01T20:00:00Z"), Instant.parse("2022-06-01T20:00:00Z")),
                new Pass(3, 1, Instant.parse("2024-02-01T20:00:00Z"), Instant.parse("2024-02-01T20:00:00Z")));
        library.undo();
        assertThat(library.sql().first("SELECT count(*) FROM play WHERE pass > 1", row -> row.number())).contains(0);
    }

    /// Special in the midst of a season, one at its end, one of no account, and one with no date.
    @Test
    void specialsOfTheStoryWaitInTheirPlaceWhereTheyAreWanted() {
        show = library.apply(new Change.AddShows(List.of(Fixtures.show("Sherlock", 55, Lifecycle.ENDED, List.of(
                episode(1, 1, "2026-01-01"), episode(1, 2, "2026-01-08"), episode(1, 3, "2026-01-22"), episode(2, 1, "2026-09-01"),
                special("Between", "2026-01-12", Episode.Kind.SIGNIFICANT), special("After", "2026-06-01", Episode.Kind.SIGNIFICANT),
                special("Gala", "2026-01-13", Episode.Kind.SPECIAL), special("Undated", null, Episode.Kind.SIGNIFICANT)))), "file")).shows().iterator().next();
        mark(1, 1);
        mark(1, 2);
        assertThat(next()).as("not unless they are wanted").isEqualTo("S1E3 2 0");
        library.apply(new Change.WantSpecials(show, Specials.NEXT));
        assertThat(row().next().title()).isEqualTo("Between");
        assertThat(next()).isEqualTo("S1 special 4 0");
        library.apply(new Change.MarkWatched(new Scope.One(row().next().id()), new PlayTime.Now()));
        assertThat(next()).isEqualTo("S1E3 3 0");
        mark(1, 3);
        assertThat(row().next().title()).isEqualTo("After");
        mark(2, 1);
        assertThat(next()).as("left out before the furthest").isEqualTo("S1 special 1 0");
        assertThat(row().seen().total()).as("counts are of regular episodes").isEqualTo(4);
        library.apply(new Change.WantSpecials(show, null));
        assertThat(next()).isEqualTo("-");
        library.undo();
        assertThat(next()).isEqualTo("S1 special 1 0");
    }

    private static Episode special(String title, String day, Episode.Kind kind) {
        return new Episode(1, null, kind, title, day == null ? null : AirDate.parse(day), null, null, null, (long) title.hashCode());
    }
}
