package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.imports.Match;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Report;
import cliffhanger.imports.Report.Kind;
import cliffhanger.imports.Suggestions;
import cliffhanger.imports.Suggestions.Suggestion;
import cliffhanger.imports.Workbench;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener.Outcome;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.refresh.Readings;
import cliffhanger.storage.sql.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a history says meets what is here.
class ImportTest {
    private static final Instant EVENING = Instant.parse("2024-05-06T20:15:00Z");
    private static final ShowRef HARBOR = new ShowRef("Example Harbor", 2024, Map.of("thetvdb", "700001"));
    private static final ShowRef BY_TITLE = new ShowRef("example harbor!", null, Map.of());

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
    void detailsThatComeLaterFindTheEpisodesThatWereWatched() {
        bring(watched(HARBOR, 1, 1), watched(HARBOR, 1, 2), watched(HARBOR, 3, 9), new HistoryItem.Noted(HARBOR, null, episode(3, 9), "the lost one"));
        ShowId show = Fixtures.show(library, "Example Harbor");
        assertThat(count("show WHERE awaited_at IS NOT NULL")).isOne();
        assertThat(new SqliteReadings(library).awaited("tvmaze", Fixtures.CLOCK.instant())).containsExactly(new Readings.Awaited(show, true));

        library.apply(new Change.Refresh(show, Fixtures.weekly("Example Harbor", 9001, LocalDate.of(2024, 5, 6), 2, 8), true, false));

        assertThat(count("show WHERE awaited_at IS NOT NULL")).isZero();
        assertThat(count("episode WHERE special = 0")).isEqualTo(16);
        assertThat(count("play p JOIN episode e ON e.id = p.episode_id WHERE e.external_id IS NOT NULL AND e.special = 0")).isEqualTo(2);
        assertThat(count("play p JOIN episode e ON e.id = p.episode_id WHERE e.season = 3 AND e.number = 9 AND e.unlisted_at IS NOT NULL")).isOne();
        assertThat(count("note")).isOne();
        // And once more, from the same file: nothing is added, now that the service leads.
        Report again = bring(watched(HARBOR, 1, 1), watched(HARBOR, 1, 2), watched(HARBOR, 3, 9));
        assertThat(again.added(Kind.PLAY)).isZero();
        assertThat(library.undo()).isPresent();
        assertThat(count("play")).isZero();
    }

    @Test
    void anEpisodeThatTheServiceListsAfterAllIsTheOneThatWasKept() {
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Example Harbor", 9001, LocalDate.of(2024, 5, 6), 1, 3)), "test"));
        Report report = bring(match -> match.candidates().isEmpty() ? match.apart() : match.likeliest(), watched(BY_TITLE, 1, 4));
        assertThat(report.count(Kind.PLAY, Outcome.UNLISTED)).isOne();
        ShowId show = Fixtures.show(library, "Example Harbor");
        assertThat(library.sql().first("SELECT total FROM show_summary WHERE show_id = ?", Row::number, show.value())).contains(3);

        library.apply(new Change.Refresh(show, Fixtures.weekly("Example Harbor", 9001, LocalDate.of(2024, 5, 6), 1, 4), true, false));

        assertThat(library.sql().first("SELECT total FROM show_summary WHERE show_id = ?", Row::number, show.value())).contains(4);
        assertThat(library.sql().first("SELECT watched FROM show_summary WHERE show_id = ?", Row::number, show.value())).contains(1);
    }

    @Test
    void aTitleAloneIsAQuestionAndAnIdIsNone() {
        library.apply(new Change.MakeShow("Example Harbor"));
        Workbench bench = bench(Suggestions.NONE, watched(HARBOR, 1, 1));
        assertThat(bench.questions()).singleElement().satisfies(match -> {
            assertThat(match.how()).isEqualTo(Match.How.TITLE);
            assertThat(match.likeliest()).isInstanceOf(Answer.Same.class);
        });
        assertThatThrownBy(() -> bench.change(false, bench.report())).isInstanceOf(IllegalStateException.class);

        bring(Match::likeliest, watched(HARBOR, 1, 1));
        // Now its id is known.
        Workbench known = bench(Suggestions.NONE, watched(HARBOR, 1, 1));
        assertThat(known.questions()).isEmpty();
        assertThat(known.matches().getFirst().how()).isEqualTo(Match.How.ID);
        assertThat(count("show")).isOne();
    }

    @Test
    void anotherIdOrYearAtTheSameTitleIsAnotherShow() {
        bring(watched(HARBOR, 1, 1));
        bring(watched(new ShowRef("Example Harbor", 2024, Map.of("thetvdb", "700002")), 1, 1), watched(new ShowRef("Example Harbor", 1998, Map.of()), 1, 1));
        assertThat(count("show")).isEqualTo(3);
    }

    @Test
    void namesOfOneFileThatMeanOneShowAreOne() {
        ShowRef renamed = new ShowRef("Harbor, The Example", null, Map.of("thetvdb", "700001", "imdb", "tt0000011"));
        bring(watched(HARBOR, 1, 1), watched(renamed, 1, 2), watched(BY_TITLE, 1, 3), watched(new ShowRef(null, null, Map.of("imdb", "tt0000011")), 1, 4));
        assertThat(count("show")).isOne();
        assertThat(count("play")).isEqualTo(4);
        assertThat(count("external_id")).isEqualTo(2);
    }

    @Test
    void theCatalogueIsAskedWhereThereIsNoId() {
        Suggestions catalogue = (title, year) -> Optional.of(new Suggestion("9001", title, 2024, "HBO"));
        assertThat(bench(catalogue, watched(HARBOR, 1, 1)).questions()).isEmpty();
        Workbench bench = bench(catalogue, watched(BY_TITLE, 1, 1));
        assertThat(bench.questions()).singleElement().extracting(Match::how).isEqualTo(Match.How.CATALOGUE);
        Workbench answered = bench.answered(Match::likeliest);
        library.apply(answered.change(false, answered.report()));
        assertThat(count("external_id WHERE provider = 'tvmaze' AND value = '9001'")).isOne();
    }

    @Test
    void whatStandsHereStays() {
        bring(watched(HARBOR, 1, 1));
        ShowId show = Fixtures.show(library, "Example Harbor");
        library.apply(new Change.SetState(show, ShowState.PAUSED));
        library.apply(new Change.Rate(new Subject.OnShow(show), 9.0));
        library.apply(new Change.WriteNote(new Subject.OnShow(show), "mine"));

        Report report = bring(new HistoryItem.OfShow(HARBOR, ShowState.DROPPED, false), new HistoryItem.Rated(HARBOR, null, null, 4, null),
                new HistoryItem.Noted(HARBOR, null, null, "theirs"));

        assertThat(report.count(Kind.STATE, Outcome.OURS)).isOne();
        assertThat(report.count(Kind.RATING, Outcome.OURS)).isOne();
        assertThat(report.count(Kind.NOTE, Outcome.BOTH)).isOne();
        assertThat(report.remarks()).hasSize(3);
        assertThat(count("show_state WHERE state = 'PAUSED'")).isOne();
        assertThat(count("user_rating WHERE value = 9.0")).isOne();
        assertThat(library.sql().first("SELECT text FROM note", Row::text)).contains("mine\n\n---\n\ntheirs");
        assertThat(bring(new HistoryItem.Noted(HARBOR, null, null, "theirs")).count(Kind.NOTE, Outcome.THERE)).isOne();
    }

    @Test
    void aViewingAtAnotherTimeStandsBesideOrIsLeftAlone() {
        bring(watched(HARBOR, 1, 1));
        HistoryItem later = new HistoryItem.Watched(HARBOR, episode(1, 1), EVENING.plusSeconds(90_000), 0);
        Workbench bench = bench(Suggestions.NONE, later);
        Report alone = bench.report();
        assertThat(library.apply(bench.change(true, alone)).count()).isZero();
        assertThat(alone.count(Kind.PLAY, Outcome.ALONE)).isOne();
        assertThat(bring(later).count(Kind.PLAY, Outcome.BESIDE)).isOne();
        assertThat(count("play")).isEqualTo(2);
    }

    @Test
    void aViewingWithNoTimeGetsItsTimeFromAnotherFile() {
        bring(new HistoryItem.Watched(HARBOR, episode(1, 1), null, 2));
        assertThat(count("play")).isEqualTo(2);
        Report dated = bring(watched(HARBOR, 1, 1), new HistoryItem.Watched(HARBOR, episode(1, 1), EVENING.plusSeconds(30), 0));
        assertThat(dated.count(Kind.PLAY, Outcome.DATED)).isOne();
        assertThat(dated.count(Kind.PLAY, Outcome.THERE)).isOne();
        assertThat(count("play WHERE played_at IS NULL")).isOne();
        assertThat(library.undo()).isPresent();
        assertThat(count("play WHERE played_at IS NULL")).isEqualTo(2);
    }

    @Test
    void anIdOfAnEpisodeSaysMoreThanItsNumber() {
        EpisodeRef first = new EpisodeRef(1, 1, null, Map.of("thetvdb", "5"));
        EpisodeRef renumbered = new EpisodeRef(2, 7, null, Map.of("thetvdb", "5"));
        bring(new HistoryItem.Watched(HARBOR, first, EVENING, 0));
        assertThat(bring(new HistoryItem.Watched(HARBOR, renumbered, EVENING, 0)).count(Kind.PLAY, Outcome.THERE)).isOne();
        assertThat(count("episode")).isOne();
    }

    @Test
    void aSkipGoesWithAViewingAndNotTheOtherWayRound() {
        bring(new HistoryItem.Skipped(HARBOR, episode(1, 1)));
        assertThat(count("skip")).isOne();
        bring(watched(HARBOR, 1, 1));
        assertThat(count("skip")).isZero();
        assertThat(bring(new HistoryItem.Skipped(HARBOR, episode(1, 1))).count(Kind.SKIP, Outcome.OURS)).isOne();
    }

    @Test
    void aSampleBecomesTheUsersOwn() {
        library.close();
        library = Fixtures.starter(folder.resolve("starter"));
        String marked = library.sql().first("""
                SELECT x.value FROM external_id x WHERE x.provider = 'tvmaze' AND x.show_id IN
                  (SELECT e.show_id FROM play p JOIN episode e ON e.id = p.episode_id) LIMIT 1""", Row::text).orElseThrow();
        bring(watched(new ShowRef(null, null, Map.of("tvmaze", marked)), 1, 1));
        assertThat(count("play p JOIN episode e ON e.id = p.episode_id JOIN external_id x ON x.show_id = e.show_id WHERE x.provider = 'tvmaze' AND x.value = '"
                + marked + "'")).isOne();
        library.apply(new Change.ClearSamples());
        assertThat(count("play")).isOne();
    }

    @Test
    void whoStopsItHalfwayHasImportedNothing() {
        Map<String, List<String>> before = Dump.of(library);
        Workbench bench = bench(Suggestions.NONE, watched(HARBOR, 1, 1), watched(HARBOR, 1, 2));
        Report report = bench.report().following(part -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> library.apply(bench.change(false, report))).isInstanceOf(CancellationException.class);
        assertThat(Dump.of(library)).isEqualTo(before);
        assertThat(library.undoable()).isEmpty();
        library.apply(new Change.MakeShow("Still open"));
    }

    @Test
    void marksMadeSinceAreUndoneFirst() {
        bring(watched(HARBOR, 1, 1));
        long episode = library.sql().first("SELECT id FROM episode", Row::large).orElseThrow();
        library.apply(new Change.WatchAgain(new EpisodeId(episode), new PlayTime.Now()));
        library.undo();
        library.undo();
        assertThat(count("show")).isZero();
        library.redo();
        library.redo();
        assertThat(count("play")).isEqualTo(2);
    }

    private Report bring(HistoryItem... kept) {
        return bring(Match::likeliest, kept);
    }

    private Report bring(java.util.function.Function<Match, Answer> answer, HistoryItem... kept) {
        Workbench bench = bench(Suggestions.NONE, kept).answered(answer);
        Report report = bench.report();
        library.apply(bench.change(false, report));
        return report;
    }

    private Workbench bench(Suggestions suggestions, HistoryItem... kept) {
        WatchHistory history = new WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                for (HistoryItem one : kept) {
                    receiver.keep(one);
                }
                receiver.reached(1);
            }
        };
        return Workbench.open(history, new SqlitePresent(library), suggestions, part -> {});
    }

    private static HistoryItem watched(ShowRef show, int season, int number) {
        return new HistoryItem.Watched(show, episode(season, number), EVENING, 0);
    }

    private static EpisodeRef episode(int season, int number) {
        return new EpisodeRef(season, number, null, Map.of());
    }

    private int count(String from) {
        return Dump.count(library, from);
    }
}
