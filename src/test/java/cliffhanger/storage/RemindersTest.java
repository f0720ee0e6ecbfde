package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Change;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.Scope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.When;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.ReminderPages;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules and what comes of them. "Weekly" airs three Tuesdays from 24 November 2026 at 21:00 in New York, 03:00 on
/// Wednesday in Berlin.
class RemindersTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private ReminderPages pages;
    private ShowId show;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        pages = new SqliteReminderPages(library);
        show = library.apply(new Change.AddShows(List.of(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 11, 24), 1, 3)), "file"))
                .shows().iterator().next();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachOccasionComesAtItsAirTimeInTheUsersZone() {
        rule(null, null, Occasion.PREMIERE, Duration.ZERO, null);
        rule(show, null, Occasion.EVERY_EPISODE, Duration.ofHours(1), null);
        rule(null, null, Occasion.FINALE, Duration.ZERO, LocalTime.of(20, 0));
        assertThat(planned()).containsExactly(
                "EVERY_EPISODE 1 2026-11-25T01:00:00Z", "PREMIERE 1 2026-11-25T02:00:00Z", "EVERY_EPISODE 2 2026-12-02T01:00:00Z",
                "EVERY_EPISODE 3 2026-12-09T01:00:00Z", "FINALE 3 2026-12-09T19:00:00Z");
    }

    @Test
    void theNearestRuleCounts() {
        rule(null, null, Occasion.PREMIERE, Duration.ZERO, null);
        rule(show, null, Occasion.PREMIERE, Duration.ofDays(1), null);
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-24T02:00:00Z");
        SeasonId season = new SqliteNames(library).season(show, 1).orElseThrow();
        rule(show, season, Occasion.PREMIERE, Duration.ofDays(2), null);
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-23T02:00:00Z");
        library.undo();
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-24T02:00:00Z");
    }

    @Test
    void nothingIsToldOfWhatIsWatchedOrPaused() {
        rule(null, null, Occasion.EVERY_EPISODE, Duration.ZERO, null);
        library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(show, 1, 2).orElseThrow()), new When.Now()));
        assertThat(planned()).hasSize(2);
        library.apply(new Change.SetState(show, ShowState.PAUSED));
        assertThat(planned()).isEmpty();
    }

    @Test
    void aWindowRaisesNoAirTimeReminderButCheckAgainOnTheDayItOpens() {
        rule(null, null, Occasion.EVERY_EPISODE, Duration.ZERO, null);
        rule(show, null, Occasion.WINDOW_OPENS, Duration.ZERO, null);
        library.apply(new Change.AddSeason(show, 2));
        SeasonId season = new SqliteNames(library).season(show, 2).orElseThrow();
        library.apply(new Change.SetRelease(season, new Release(AirDate.parse("2027-40"), Release.Confidence.ANNOUNCED, null, null)));
        assertThat(planned()).last().isEqualTo("WINDOW_OPENS null 2027-01-01T08:00:00Z");
    }

    @Test
    void aRuleIsTakenAwayAndBroughtBack() {
        ReminderRule rule = rule(show, null, Occasion.PREMIERE, Duration.ZERO, null);
        assertThat(pages.rules()).singleElement().satisfies(ruled -> assertThat(ruled.on()).isEqualTo("Weekly"));
        library.apply(new Change.RemoveRule(rule.id()));
        assertThat(pages.rules()).isEmpty();
        library.apply(new Change.RemoveShow(show));
        library.undo();
        library.undo();
        assertThat(pages.rules()).extracting(ReminderPages.Ruled::rule).containsExactly(rule);
    }

    private ReminderRule rule(ShowId on, SeasonId season, Occasion occasion, Duration lead, LocalTime at) {
        ReminderRule rule = new ReminderRule(UuidCreator.getTimeOrderedEpoch(), on, season, occasion, lead, at);
        library.apply(new Change.SetRule(rule));
        return rule;
    }

    private List<String> planned() {
        return new Planner(Fixtures.ZONE)
                .plan(pages.rules().stream().map(ReminderPages.Ruled::rule).toList(),
                        pages.airings(Fixtures.TODAY.minusDays(30), Fixtures.TODAY.plusYears(1)))
                .stream()
                .map(r -> r.rule().occasion() + " " + r.airing().number() + " " + r.planned())
                .toList();
    }
}
