package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.TvmazeServer;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.refresh.Readings;
import cliffhanger.refresh.Refresher;
import cliffhanger.reminders.News;
import cliffhanger.show.EpisodeLine;
import cliffhanger.show.ShowPage;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.sql.Row;
import cliffhanger.tvmaze.Tvmaze;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Web;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A show is added from TVmaze, TVmaze changes, and the library follows without losing anything of the user's.
@Tag("slow")
class RefreshTest {
    @TempDir
    Path folder;

    private final TvmazeServer server = new TvmazeServer();
    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private Web web;
    private SqliteLibrary library;
    private SqliteReadings readings;
    private Refresher refresher;
    private ShowId show;

    @BeforeEach
    void addIt() throws Exception {
        library = SqliteLibrary.open(folder.resolve("library"), clock);
        readings = new SqliteReadings(library);
        web = new Web("Cliffhanger/test", folder.resolve("http"), Clock.systemUTC());
        Tvmaze tvmaze = new Tvmaze(web.site("TVmaze", URI.create("https://api.tvmaze.com"), Optional.of(server.address()), Set.of(),
                new RequestPolicy(1000, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMillis(20), 3)));
        refresher = new Refresher(library, readings, tvmaze, true, clock);
        show = refresher.add(tvmaze.facts("143", false), false).shows().iterator().next();
    }

    @AfterEach
    void close() {
        library.close();
        web.close();
        server.close();
    }

    private Applied refresh() {
        return refresher.apply(refresher.ask(refresher.one(show).orElseThrow(), true), true).orElseThrow();
    }

    private Applied byItself() {
        return refresher.apply(refresher.ask(refresher.one(show).orElseThrow(), true), false).orElseThrow();
    }

    private ShowPage page() {
        return new SqliteShowPages(library).show(show).orElseThrow();
    }

    private List<EpisodeLine> episodes(int season) {
        return new SqliteShowPages(library).season(page().tab(season).orElseThrow().id()).orElseThrow().episodes();
    }

    private List<StatusEvent> history() {
        return StoredFact.facts(page().history());
    }

    private List<News> news() {
        return new SqliteReminderPages(library).news(Instant.EPOCH, null);
    }

    private EpisodeId episode(int season, int number) {
        return new SqliteNames(library).episode(show, season, number).orElseThrow();
    }

    @Test
    void whatIsAsItWasChangesNothingAndIsNoStepOfUndo() {
        long entries = Dump.count(library, "journal");
        var before = Dump.of(library);
        assertThat(refresh().count()).isZero();
        assertThat(Dump.count(library, "journal")).isEqualTo(entries);
        assertThat(Dump.of(library)).isEqualTo(before);
        assertThat(readings.last(show, "tvmaze").orElseThrow().trouble()).isNull();
    }

    @Test
    void aMovedDateIsToldOnceAndCanBeTakenBack() {
        library.apply(new Change.SetRule(ReminderRule.of(UUID.randomUUID(), new RuleScope.OfShow(show), ReminderRule.Occasion.PREMIERE)));
        var season = server.announce(5, "2027-03-28");
        assertThat(refresh().count()).isEqualTo(1);
        assertThat(history()).extracting(StatusEvent::kind).containsExactly(StatusEvent.Kind.RENEWED, StatusEvent.Kind.DATED);
        assertThat(history().getLast().source().title()).isEqualTo("TVmaze");
        assertThat(history().getLast().source().readOn()).isEqualTo(Fixtures.TODAY);
        season.put("premiereDate", "2027-04-04");
        refresh();
        assertThat(history().getLast().kind()).isEqualTo(StatusEvent.Kind.DELAYED);
        assertThat(news().getFirst().before()).isEqualTo("2027-03-28");
        assertThat(news().getFirst().after()).isEqualTo("2027-04-04");
        assertThat(refresh().count()).isZero();
        int told = news().size();
        library.undo();
        assertThat(page().tab(5).orElseThrow().release().date()).isEqualTo(AirDate.parse("2027-03-28"));
        assertThat(news()).hasSize(told - 1);
    }

    @Test
    void aDateThatIsTakenBackIsNoDateAnyMore() {
        var season = server.announce(5, "2027-03-28");
        refresh();
        season.putNull("premiereDate");
        refresh();
        assertThat(page().tab(5).orElseThrow().release()).isNull();
        assertThat(history().getLast().kind()).isEqualTo(StatusEvent.Kind.DELAYED);
    }

    @Test
    void aSeasonThatIsAnnouncedNoMoreGoesAndOneWithANoteStays() {
        server.announce(5, "2027-03-28");
        refresh();
        server.seasons.remove(4);
        refresh();
        assertThat(page().tab(5)).isEmpty();
        server.announce(5, "2027-03-28");
        refresh();
        library.apply(new Change.WriteNote(new Subject.OnSeason(page().tab(5).orElseThrow().id()), "At last"));
        server.seasons.remove(4);
        refresh();
        assertThat(page().tab(5).orElseThrow().release()).isNull();
        assertThat(Dump.count(library, "note")).isEqualTo(1);
    }

    @Test
    void anEpisodeThatIsListedNoMoreIsKeptForWhatTheUserMadeOfIt() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1, 1)), new PlayTime.Now()));
        library.apply(new Change.WriteNote(new Subject.OnEpisode(episode(1, 2)), "The best"));
        server.unlist(server.episode(1, 1));
        server.unlist(server.episode(1, 2));
        server.unlist(server.episode(1, 3));
        refresh();
        assertThat(Dump.count(library, "play")).isEqualTo(1);
        assertThat(Dump.count(library, "note")).isEqualTo(1);
        List<EpisodeLine> lines = episodes(1);
        assertThat(lines).filteredOn(EpisodeLine::unlisted).extracting(EpisodeLine::number).containsExactly(1, 2);
        assertThat(lines).extracting(EpisodeLine::number).doesNotContain(3);
        assertThat(page().tab(1).orElseThrow().aired()).isEqualTo(5);
        library.undo();
        assertThat(episodes(1)).hasSize(8).noneMatch(EpisodeLine::unlisted);
    }

    @Test
    void oneThatIsListedAgainCountsAgain() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1, 1)), new PlayTime.Now()));
        var pilot = server.episode(1, 1);
        server.unlist(pilot);
        refresh();
        server.episodes.add(pilot);
        refresh();
        assertThat(episodes(1)).hasSize(8).noneMatch(EpisodeLine::unlisted);
        assertThat(page().tab(1).orElseThrow().watched()).isEqualTo(1);
    }

    @Test
    void oneThatIsListedAnewUnderAnotherIdKeepsItsPlay() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1, 1)), new PlayTime.Now()));
        server.episode(1, 1).put("id", 777_001);
        refresh();
        assertThat(episodes(1)).hasSize(8);
        assertThat(page().tab(1).orElseThrow().watched()).isEqualTo(1);
    }

    @Test
    void aRenumberedEpisodeTakesItsPlayAndNoteAlong() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1, 3)), new PlayTime.Now()));
        library.apply(new Change.WriteNote(new Subject.OnEpisode(episode(1, 3)), "Third"));
        server.episode(1, 4).put("number", 99);
        server.episode(1, 3).put("number", 4);
        server.episode(1, 99).put("number", 3);
        refresh();
        assertThat(episodes(1)).filteredOn(EpisodeLine::watched).extracting(EpisodeLine::number).containsExactly(4);
        server.episode(1, 4).put("season", 2).put("number", 11);
        refresh();
        assertThat(episodes(2)).filteredOn(EpisodeLine::watched).extracting(EpisodeLine::number).containsExactly(11);
        assertThat(Dump.count(library, "note WHERE season_id = (SELECT id FROM season WHERE number = 2)")).isEqualTo(1);
    }

    @Test
    void whatTheUserWroteOverWinsUntilItIsReleased() {
        library.apply(new Change.EditEpisode(episode(1, 1), Map.of(Field.OfEpisode.TITLE, "Mine"), Map.of()));
        server.episode(1, 1).put("name", "Theirs");
        refresh();
        assertThat(episodes(1).getFirst().title()).isEqualTo("Mine");
        assertThat(refresh().count()).as("an edit alone is no change").isZero();
        library.apply(new Change.ReleaseEdits(new Subject.OnEpisode(episode(1, 1))));
        assertThat(episodes(1).getFirst().title()).isEqualTo("Theirs");
    }

    @Test
    void theEndOfAShowIsToldOnce() {
        server.show.put("status", "Ended").put("ended", "2019-12-08");
        refresh();
        refresh();
        assertThat(history()).extracting(StatusEvent::kind).containsExactly(StatusEvent.Kind.ENDED);
        clock.advance(StatusEvent.PROVISIONAL.plusDays(1));
        server.show.put("status", "Running");
        refresh();
        assertThat(history().getLast().kind()).isEqualTo(StatusEvent.Kind.REVIVED);
    }

    @Test
    void whatComesByItselfIsNotInTheWayOfUndo() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1, 1)), new PlayTime.Now()));
        server.announce(5, "2027-03-28");
        assertThat(byItself().count()).isEqualTo(1);
        assertThat(news()).isNotEmpty();
        assertThat(library.undo().orElseThrow().kind()).isEqualTo(Applied.Kind.WATCHED_EPISODE);
        assertThat(page().tab(5)).isPresent();
    }

    @Test
    void anUndoNeverWritesOverWhatCameMeanwhile() {
        // The newest season goes, and with it the highest numbers of rows; what comes next must not get them.
        library.apply(new Change.RemoveSeason(page().tab(4).orElseThrow().id()));
        server.announce(5, "2027-03-28");
        server.episodes.addObject().put("id", 888_001).put("name", "New").put("season", 5).put("number", 1).put("airdate", "2027-03-28");
        byItself();
        library.undo();
        assertThat(episodes(4)).hasSize(10).extracting(EpisodeLine::title).doesNotContain("New");
        assertThat(episodes(5)).extracting(EpisodeLine::title).containsExactly("New");
    }

    @Test
    void whatAnUndoNeedsIsKept() {
        library.apply(new Change.MarkWatched(new Scope.One(episode(1, 3)), new PlayTime.Now()));
        library.apply(new Change.Unmark(new Scope.One(episode(1, 3))));
        library.apply(new Change.WriteNote(new Subject.OnEpisode(episode(1, 4)), "Soon gone"));
        library.apply(new Change.WriteNote(new Subject.OnEpisode(episode(1, 4)), ""));
        server.unlist(server.episode(1, 3));
        server.unlist(server.episode(1, 4));
        byItself();
        while (library.undoable().filter(applied -> applied.kind() != Applied.Kind.ADDED).isPresent()) {
            library.undo();
        }
        while (library.redoable().isPresent()) {
            library.redo();
        }
        assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
    }

    @Test
    void whatWasUndoneAndMeetsARefreshIsNotRedone() {
        library.apply(new Change.MakeShow("Another"));
        library.apply(new Change.AddSeason(show, 5));
        library.undo();
        library.undo();
        server.announce(5, "2027-03-28");
        byItself();
        while (library.redoable().isPresent()) {
            library.redo();
        }
        assertThat(page().tabs()).filteredOn(tab -> tab.number() == 5).hasSize(1);
    }

    @Test
    void anUndoOfAnEditLeavesWhatCameMeanwhile() {
        server.announce(5, "2027-03-28");
        server.episodes.addObject().put("id", 888_001).put("name", "New").put("season", 5).put("number", 1).put("airdate", "2027-03-28");
        refresh();
        library.apply(new Change.EditEpisode(episode(5, 1), Map.of(Field.OfEpisode.TITLE, "Mine"), Map.of()));
        server.episode(5, 1).put("airdate", "2027-05-05");
        byItself();
        int told = news().size();
        library.undo();
        assertThat(episodes(5).getFirst().title()).isEqualTo("New");
        assertThat(episodes(5).getFirst().date()).isEqualTo(AirDate.parse("2027-05-05"));
        assertThat(byItself().count()).isZero();
        assertThat(news()).hasSize(told);
    }

    @Test
    void anAskedRefreshThatAnotherCameAfterIsNoStepOfUndoAnyMore() {
        server.announce(5, "2027-03-28");
        refresh();
        server.seasons.remove(4);
        server.announce(5, "2027-04-04");
        byItself();
        assertThat(library.undo().orElseThrow().kind()).isEqualTo(Applied.Kind.ADDED);
        assertThat(Dump.count(library, "show")).isZero();
    }

    @Test
    void aDateOfTheUsersOwnFillsNoHistory() {
        server.announce(5, "2027-03-28");
        server.announce(6, "2028-03-28");
        refresh();
        int turns = history().size();
        for (int number : List.of(5, 6)) {
            library.apply(new Change.SetRelease(page().tab(number).orElseThrow().id(),
                    new Release(AirDate.parse("2027-02-01"), Release.Confidence.ESTIMATED, null, null)));
        }
        assertThat(refresh().count()).isZero();
        assertThat(refresh().count()).isZero();
        assertThat(history()).hasSize(turns);
    }

    @Test
    void aCancelledShowIsNotRenewedByADateThatMoves() {
        server.announce(5, "2027-03-28");
        refresh();
        library.apply(new Change.WriteFact(show, null, new StatusEvent(StatusEvent.Kind.CANCELLED, null, null, "HBO", null, null)));
        ((ObjectNode) server.seasons.get(4)).put("premiereDate", "2027-04-04");
        refresh();
        assertThat(page().standing()).isEqualTo(RenewalStatus.CANCELLED);
        assertThat(news().getFirst().after()).isEqualTo("2027-04-04");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsDoneAndWhateverComesMeanwhileUndoGoesAllTheWay(long seed) {
        Random random = new Random(seed);
        List<JsonNode> gone = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            step(random, gone);
            assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
        }
        while (library.undoable().isPresent()) {
            library.undo();
        }
        assertThat(Dump.count(library, "play")).isZero();
        assertThat(Dump.count(library, "note")).isZero();
        while (library.redoable().isPresent()) {
            library.redo();
        }
        assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
    }

    private void step(Random random, List<JsonNode> gone) {
        List<Long> ids = library.sql().list("SELECT id FROM episode ORDER BY id", Row::large);
        if (ids.isEmpty()) {
            library.redo();
            return;
        }
        EpisodeId one = new EpisodeId(ids.get(random.nextInt(ids.size())));
        switch (random.nextInt(9)) {
            case 0 -> library.apply(new Change.MarkWatched(new Scope.One(one), new PlayTime.Now()));
            case 1 -> library.apply(new Change.Unmark(new Scope.One(one)));
            case 2 -> library.apply(new Change.WriteNote(new Subject.OnEpisode(one), random.nextBoolean() ? "" : "Note " + random.nextInt(99)));
            case 3 -> library.apply(new Change.EditEpisode(one, Map.of(Field.OfEpisode.TITLE, "Mine " + random.nextInt(99)), Map.of()));
            case 4 -> library.undo();
            case 5 -> library.redo();
            case 6 -> library.apply(new Change.RemoveEpisode(one));
            default -> {
                if (random.nextBoolean() && server.episodes.size() > 3) {
                    JsonNode some = server.episodes.get(random.nextInt(server.episodes.size()));
                    server.unlist(some);
                    gone.add(some);
                } else if (!gone.isEmpty()) {
                    server.episodes.add(gone.removeLast());
                } else {
                    ((ObjectNode) server.episodes.get(random.nextInt(server.episodes.size()))).put("airdate", "2027-0" + (1 + random.nextInt(9)) + "-01");
                }
                if (readings.held(show).isPresent()) {
                    refresher.apply(refresher.ask(refresher.one(show).orElseThrow(), true), random.nextInt(4) == 0);
                }
            }
        }
    }

    @Test
    void aSampleThatIsBroughtUpToDateStaysASample() {
        library.apply(new Change.RemoveShow(show));
        library.apply(new Change.PlaceSamples(StarterLibrary.samples(), false));
        show = Fixtures.show(library, "Silicon Valley");
        server.show.put("status", "Ended");
        refresh();
        assertThat(page().sample()).isTrue();
        assertThat(readings.all("tvmaze")).doesNotContain(show);
        library.apply(new Change.ClearSamples());
        assertThat(Dump.count(library, "show")).isZero();
    }

    @Test
    void badAnswersChangeNothingAndAreWrittenDown() {
        var before = Dump.of(library);
        List<MockResponse> bad = List.of(
                new MockResponse.Builder().code(500).build(),
                new MockResponse.Builder().code(200).body("<html>").build(),
                new MockResponse.Builder().code(200).body("{\"id\":143,\"name\":\"Silic").build());
        for (MockResponse answer : bad) {
            server.instead("/shows/143", answer);
            assertThat(refresher.apply(refresher.ask(refresher.one(show).orElseThrow(), true), true)).isEmpty();
            assertThat(readings.last(show, "tvmaze").orElseThrow().trouble()).endsWith(".");
        }
        assertThat(Dump.of(library)).isEqualTo(before);
    }

    @Test
    void anEmptyListOfEpisodesTakesNothing() {
        server.episodes.removeAll();
        refresh();
        assertThat(episodes(1)).hasSize(8);
    }

    @Test
    void airingShowsAreDueDailyEndedOnesMonthlyAndTroubleAfterAnHour() {
        assertThat(refresher.due(10)).isEmpty();
        clock.advance(Readings.AIRING.plusMinutes(1));
        assertThat(refresher.due(10)).extracting(Refresher.Due::title).containsExactly("Silicon Valley");
        server.show.put("status", "Ended");
        refresh();
        clock.advance(Readings.AIRING.multipliedBy(3));
        assertThat(refresher.due(10)).isEmpty();
        clock.advance(Readings.ENDED);
        assertThat(refresher.due(10)).hasSize(1);
        server.instead("/shows/143", new MockResponse.Builder().code(500).build());
        refresher.apply(refresher.ask(refresher.one(show).orElseThrow(), true), false);
        assertThat(refresher.due(10)).isEmpty();
        clock.advance(Readings.AFTER_TROUBLE.plusMinutes(1));
        assertThat(refresher.due(10)).hasSize(1);
    }

    @Test
    void aShowThatIsGoneDoesNotComeBack() {
        Refresher.Answer answer = refresher.ask(refresher.one(show).orElseThrow(), true);
        library.apply(new Change.RemoveShow(show));
        assertThat(refresher.apply(answer, false)).isEmpty();
        assertThat(Dump.count(library, "show")).isZero();
    }
}
