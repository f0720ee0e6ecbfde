package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.history.HistoryDay;
import cliffhanger.history.HistoryQuery;
import cliffhanger.history.PlayLine;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.sql.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was watched is found by its day, its show and its words, and stands as people say it.
class HistoryTest {
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private SqliteLibrary library;
    private SqliteHistory history;

    @BeforeEach
    void fill() {
        library = Fixtures.empty(folder);
        history = new SqliteHistory(library);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2025, 1, 1), 1, 10),
                Fixtures.weekly("Meridian", 8, LocalDate.of(2025, 1, 1), 1, 3)), "test"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void watch(String show, int number, String at) {
        long episode = library.sql().first("SELECT e.id FROM episode e JOIN show s ON s.id = e.show_id WHERE s.title = ? AND e.number = ?", Row::large, show, number)
                .orElseThrow();
        library.apply(new Change.MarkWatched(new Scope.One(new EpisodeId(episode)), new PlayTime.At(Instant.parse(at))));
    }

    private List<HistoryDay> days(HistoryQuery query) {
        return HistoryDay.of(history.between(LONG_AGO, LATER, query), Fixtures.ZONE);
    }

    @Test
    void playsOfAShowOnADayStandAsOneAndMidnightIsTheUsers() {
        watch("Harbour Lights", 1, "2026-11-20T18:00:00Z");
        watch("Harbour Lights", 2, "2026-11-20T19:00:00Z");
        watch("Meridian", 1, "2026-11-20T20:00:00Z");
        // Half past midnight in Berlin.
        watch("Harbour Lights", 3, "2026-11-20T23:30:00Z");
        List<HistoryDay> days = days(HistoryQuery.ALL);
        assertThat(days).extracting(HistoryDay::day).containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 20));
        assertThat(days.getLast().folds()).extracting(fold -> fold.show().title() + " " + fold.code()).containsExactly("Meridian S1E1", "Harbour Lights S1E1–E2");
        assertThat(days.getLast().count()).isEqualTo(3);
        assertThat(days.getLast().minutes()).isEqualTo(150);
    }

    @Test
    void whatNobodyKnowsTheTimeOfStandsByItself() {
        watch("Harbour Lights", 4, "2026-11-20T18:00:00Z");
        library.sql().run("UPDATE play SET played_at = NULL, origin = 'import'");
        assertThat(days(HistoryQuery.ALL)).isEmpty();
        assertThat(history.countUntimed(HistoryQuery.ALL)).isEqualTo(1);
        assertThat(history.untimed(HistoryQuery.ALL)).singleElement().satisfies(play -> {
            assertThat(play.at()).isNull();
            assertThat(play.origin()).isEqualTo(PlayLine.Origin.IMPORTED);
        });
    }

    @Test
    void wordsFindShowsAndEpisodesAndTheMonthsAroundAreKnown() {
        watch("Harbour Lights", 5, "2026-01-20T18:00:00Z");
        watch("Meridian", 2, "2026-06-20T18:00:00Z");
        assertThat(days(new HistoryQuery(null, "merid"))).singleElement().extracting(HistoryDay::day).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(days(new HistoryQuery(null, "part 5"))).singleElement().extracting(HistoryDay::day).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(days(new HistoryQuery(null, "no such thing"))).isEmpty();
        assertThat(days(HistoryQuery.of(Fixtures.show(library, "Harbour Lights")))).hasSize(1);
        assertThat(history.lastBefore(Instant.parse("2026-06-01T00:00:00Z"), HistoryQuery.ALL)).contains(Instant.parse("2026-01-20T18:00:00Z"));
        assertThat(history.firstFrom(Instant.parse("2026-02-01T00:00:00Z"), HistoryQuery.ALL)).contains(Instant.parse("2026-06-20T18:00:00Z"));
        assertThat(history.firstFrom(Instant.parse("2026-02-01T00:00:00Z"), new HistoryQuery(null, "harbour"))).isEmpty();
    }
}
