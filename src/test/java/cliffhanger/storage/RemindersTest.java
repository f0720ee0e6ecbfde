package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Field;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.Season;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.reminders.Entry.State;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.storage.rows.Claimant;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules and the ledger that comes of them. "Weekly" airs three Tuesdays from 24 November 2026 at 21:00 in New York, 03:00 on
/// Wednesday in Berlin; it is Monday noon.
class RemindersTest {
    private static final RuleScope ALL = new RuleScope.Everything();

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private SqliteLibrary library;
    private ReminderPages pages;
    private Ledger ledger;
    private ShowId show;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
        pages = new SqliteReminderPages(library);
        ledger = new SqliteLedger(library);
        show = add(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 11, 24), 1, 3).toBuilder().seasons(List.of(new Season(1, null, 3, null, null))).build());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachOccasionComesAtItsAirTimeInTheUsersZone() {
        rule(ALL, Occasion.PREMIERE, Timing.AIR_TIME);
        rule(new RuleScope.OfShow(show), Occasion.EVERY_EPISODE, Timing.before(Duration.ofHours(1)));
        rule(ALL, Occasion.FINALE, Timing.clock(LocalTime.of(20, 0)));
        assertThat(planned()).containsExactly(
                "EVERY_EPISODE 1 2026-11-25T01:00:00Z", "PREMIERE 1 2026-11-25T02:00:00Z", "EVERY_EPISODE 2 2026-12-02T01:00:00Z",
                "EVERY_EPISODE 3 2026-12-09T01:00:00Z", "FINALE 3 2026-12-09T19:00:00Z");
    }

    @Test
    void ofSeveralOccasionsWithOneTimingTheMostTellingRings() {
        rule(ALL, Occasion.PREMIERE, Timing.AIR_TIME);
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        rule(ALL, Occasion.FINALE, Timing.AIR_TIME);
        assertThat(planned()).containsExactly(
                "PREMIERE 1 2026-11-25T02:00:00Z", "EVERY_EPISODE 2 2026-12-02T02:00:00Z", "FINALE 3 2026-12-09T02:00:00Z");
    }

    @Test
    void theNearestRuleCounts() {
        rule(ALL, Occasion.PREMIERE, Timing.AIR_TIME);
        rule(new RuleScope.InState(ShowState.PLANNED), Occasion.PREMIERE, Timing.before(Duration.ofHours(2)));
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-25T00:00:00Z");
        library.apply(new Change.SetFavourite(show, true));
        rule(new RuleScope.Favourites(), Occasion.PREMIERE, Timing.before(Duration.ofHours(3)));
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-24T23:00:00Z");
        rule(new RuleScope.OfShow(show), Occasion.PREMIERE, Timing.before(Duration.ofDays(1)));
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-24T02:00:00Z");
        SeasonId season = new SqliteNames(library).season(show, 1).orElseThrow();
        rule(new RuleScope.OfSeason(show, season), Occasion.PREMIERE, Timing.before(Duration.ofHours(30)));
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-23T20:00:00Z");
        library.undo();
        assertThat(planned()).containsExactly("PREMIERE 1 2026-11-24T02:00:00Z");
    }

    @Test
    void aNearerRuleCanKeepAShowSilent() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        assertThat(planned()).hasSize(3);
        library.apply(new Change.SetRule(new ReminderRule(
                UuidCreator.getTimeOrderedEpoch(), new RuleScope.OfShow(show), Occasion.EVERY_EPISODE, Timing.AIR_TIME, true, false, null)));
        assertThat(planned()).isEmpty();
    }

    @Test
    void nothingIsToldOfWhatIsWatchedOrPaused() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(show, 1, 2).orElseThrow()), new PlayTime.Now()));
        assertThat(planned()).hasSize(2);
        library.apply(new Change.SetState(show, ShowState.PAUSED));
        assertThat(planned()).isEmpty();
        library.undo();
        library.undo();
        assertThat(planned()).hasSize(3);
    }

    @Test
    void whoIsNotCaughtUpIsLeftInPeace() {
        library.apply(new Change.SetRule(new ReminderRule(
                UuidCreator.getTimeOrderedEpoch(), ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME, false, true, null)));
        assertThat(planned()).containsExactly("EVERY_EPISODE 1 2026-11-25T02:00:00Z");
        library.apply(new Change.SkipEpisodes(new Scope.One(new SqliteNames(library).episode(show, 1, 1).orElseThrow())));
        assertThat(planned()).containsExactly("EVERY_EPISODE 2 2026-12-02T02:00:00Z");
    }

    @Test
    void aWindowRaisesNoAirTimeReminderButCheckAgainOnTheDayItOpens() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        rule(new RuleScope.OfShow(show), Occasion.WINDOW_OPENS, Timing.AIR_TIME);
        library.apply(new Change.AddSeason(show, 2));
        SeasonId season = new SqliteNames(library).season(show, 2).orElseThrow();
        library.apply(new Change.SetRelease(season, new Release(AirDate.parse("2027-40"), Release.Confidence.ANNOUNCED, null, null)));
        assertThat(planned()).last().isEqualTo("WINDOW_OPENS null 2027-01-01T08:00:00Z");
    }

    @Test
    void aDigestAndOnesOwnDayComeOnTheirDays() {
        rule(ALL, Occasion.DIGEST, Timing.weekly(DayOfWeek.SUNDAY, LocalTime.of(10, 0)));
        library.apply(new Change.SetRule(new ReminderRule(UuidCreator.getTimeOrderedEpoch(), ALL, Occasion.OWN,
                Timing.own(LocalDate.of(2026, 11, 28), null), false, false, "Buy snacks")));
        assertThat(planned()).startsWith("OWN null 2026-11-28T08:00:00Z", "DIGEST null 2026-11-29T09:00:00Z", "DIGEST null 2026-12-06T09:00:00Z");
        assertThatThrownBy(() -> rule(ALL, Occasion.OWN, Timing.AIR_TIME)).isInstanceOf(LibraryException.class).hasMessageContaining("needs a day");
    }

    @Test
    void aRuleIsTakenAwayAndBroughtBack() {
        ReminderRule rule = rule(new RuleScope.OfShow(show), Occasion.PREMIERE, Timing.AIR_TIME);
        assertThat(pages.rules()).singleElement().satisfies(ruled -> assertThat(ruled.on()).isEqualTo("Weekly"));
        library.apply(new Change.RemoveRule(rule.id()));
        assertThat(pages.rules()).isEmpty();
        assertThat(planned()).isEmpty();
        library.apply(new Change.RemoveShow(show));
        library.undo();
        library.undo();
        assertThat(pages.rules()).extracting(ReminderPages.Ruled::rule).containsExactly(rule);
        assertThat(planned()).hasSize(1);
    }

    @Test
    void whatRangDoesNotRingAgainWhateverIsPlannedAnew() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        clock.set("2026-11-25T02:00:10Z");
        List<Entry> rang = ledger.claim();
        assertThat(rang).hasSize(1);
        assertThat(new SqliteLedger(library).claim()).as("another process").isEmpty();
        ledger.settle(rang, State.SHOWN);
        // A nearer rule of the same timing, the show taken out and brought back, another zone, the clock a day back.
        rule(new RuleScope.OfShow(show), Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        library.apply(new Change.RemoveShow(show));
        library.undo();
        clock.in(ZoneId.of("Pacific/Auckland"));
        ledger.keepUp();
        assertThat(ledger.claim()).isEmpty();
        clock.set("2026-11-24T02:00:00Z");
        ledger.keepUp();
        clock.set("2026-11-25T02:30:00Z");
        ledger.keepUp();
        assertThat(ledger.claim()).isEmpty();
        assertThat(ledger.told(Instant.EPOCH, 10)).hasSize(1);
    }

    @Test
    void aClaimThatWasNeverSettledIsTakenOverWhenItsProcessIsDead() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        clock.set("2026-11-25T02:00:10Z");
        assertThat(new SqliteLedger(library, new Claimant(999_999_999, 1)).claim()).hasSize(1);
        List<Entry> again = ledger.claim();
        assertThat(again).hasSize(1);
        ledger.settle(again, State.SHOWN);
        assertThat(ledger.claim()).isEmpty();
    }

    @Test
    void whatCouldNotBeShownStaysDue() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        clock.set("2026-11-25T02:00:10Z");
        ledger.release(ledger.claim());
        assertThat(ledger.claim()).hasSize(1);
    }

    @Test
    void aSnoozedOneRingsAgainUnlessItIsWatchedMeanwhile() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        clock.set("2026-11-25T02:00:10Z");
        List<Entry> rang = ledger.claim();
        ledger.settle(rang, State.SHOWN);
        ledger.snooze(rang, Instant.parse("2026-11-25T03:00:00Z"));
        assertThat(ledger.claim()).isEmpty();
        clock.set("2026-11-25T03:00:00Z");
        assertThat(ledger.claim()).hasSize(1);
        ledger.snooze(rang, Instant.parse("2026-11-25T04:00:00Z"));
        library.apply(new Change.MarkWatched(new Scope.One(rang.getFirst().reminder().topic().episode()), new PlayTime.Now()));
        clock.set("2026-11-25T04:00:00Z");
        assertThat(ledger.claim()).isEmpty();
    }

    @Test
    void aMovedDateIsSaidOnceAndRingsOnItsNewDay() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        rule(ALL, Occasion.DATE_CHANGED, Timing.AIR_TIME);
        add(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 12, 1), 1, 3));
        List<Entry> told = ledger.claim();
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.reminder().occasion()).isEqualTo(Occasion.DATE_CHANGED);
            assertThat(entry.reminder().topic().text()).isEqualTo("2026-11-24");
            assertThat(entry.reminder().topic().date()).isEqualTo(AirDate.parse("2026-12-01"));
        });
        ledger.settle(told, State.SHOWN);
        add(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 12, 1), 1, 3));
        assertThat(ledger.claim()).isEmpty();
        assertThat(planned()).first().isEqualTo("EVERY_EPISODE 1 2026-12-02T02:00:00Z");
        assertThat(pages.news(Instant.EPOCH, null)).hasSize(1);
    }

    @Test
    void anUndoneUpdateIsNoNews() {
        rule(ALL, Occasion.DATE_CHANGED, Timing.AIR_TIME);
        add(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 12, 1), 1, 3));
        library.undo();
        assertThat(ledger.claim()).isEmpty();
        assertThat(pages.news(Instant.EPOCH, null)).isEmpty();
    }

    @Test
    void whatTheUserWritesIsNoNews() {
        rule(ALL, Occasion.DATE_CHANGED, Timing.AIR_TIME);
        var first = new SqliteNames(library).episode(show, 1, 1).orElseThrow();
        library.apply(new Change.EditEpisode(first, Map.of(Field.OfEpisode.AIR_DATE, "2026-12-24"), Map.of()));
        assertThat(ledger.claim()).isEmpty();
    }

    @Test
    void planningAgainChangesNothing() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        rule(ALL, Occasion.DIGEST, Timing.weekly(DayOfWeek.MONDAY, null));
        List<String> before = Dump.rows(library, "reminder");
        library.apply(new Change.SetFavourite(show, true));
        clock.in(Fixtures.ZONE);
        library.sql().run("DELETE FROM setting WHERE name = 'reminders.planned'");
        ledger.keepUp();
        assertThat(Dump.rows(library, "reminder")).isEqualTo(before);
    }

    @Test
    void whatWasThereBeforeTheRuleOrTheShowIsNotToldOf() {
        clock.set("2026-11-25T12:00:00Z");
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        add(Fixtures.weekly("Other", 2, LocalDate.of(2026, 11, 17), 1, 3));
        assertThat(ledger.claim()).isEmpty();
        assertThat(planned()).hasSize(3);
    }

    @Test
    void anEpisodeThatIsLearntOfLateIsToldOfAllTheSame() {
        rule(ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        clock.set("2026-12-16T12:00:00Z");
        ledger.settle(ledger.claim(), State.MISSED);
        add(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 11, 24), 1, 4));
        assertThat(ledger.claim()).singleElement().satisfies(entry -> assertThat(entry.reminder().topic().number()).isEqualTo(4));
    }

    @Test
    void markingOneMakesNothingDueThatHadPassed() {
        library.apply(new Change.SetRule(new ReminderRule(
                UuidCreator.getTimeOrderedEpoch(), ALL, Occasion.EVERY_EPISODE, Timing.AIR_TIME, false, true, null)));
        clock.set("2026-12-16T12:00:00Z");
        ledger.settle(ledger.claim(), State.MISSED);
        library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(show, 1, 1).orElseThrow()), new PlayTime.Now()));
        ledger.keepUp();
        assertThat(ledger.claim()).as("the second came out two weeks ago").isEmpty();
    }

    @Test
    void onesOwnDayOnAPausedShowRingsToo() {
        library.apply(new Change.SetState(show, ShowState.PAUSED));
        library.apply(new Change.SetRule(new ReminderRule(UuidCreator.getTimeOrderedEpoch(), new RuleScope.OfShow(show), Occasion.OWN,
                Timing.own(LocalDate.of(2026, 11, 28), null), false, false, "Go on with it")));
        clock.set("2026-11-28T08:00:05Z");
        assertThat(ledger.claim()).hasSize(1);
    }

    @Test
    void aPremiereIsToldOfOnceAlsoWhenItsEpisodeBecomesKnownLater() {
        rule(ALL, Occasion.PREMIERE, Timing.before(Duration.ofDays(7)));
        rule(ALL, Occasion.DATE_CHANGED, Timing.AIR_TIME);
        library.apply(new Change.AddSeason(show, 2));
        SeasonId season = new SqliteNames(library).season(show, 2).orElseThrow();
        library.apply(new Change.SetRelease(season, new Release(AirDate.parse("2026-12-05"), Release.Confidence.ANNOUNCED, null, null)));
        clock.set("2026-11-28T09:00:00Z");
        List<Entry> told = ledger.claim();
        assertThat(told).extracting(entry -> entry.reminder().topic().seasonNumber()).contains(2);
        ledger.settle(told, State.SHOWN);
        var episodes = new java.util.ArrayList<>(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 11, 24), 1, 3).episodes());
        episodes.add(new cliffhanger.library.Episode(2, 1, cliffhanger.library.Episode.Kind.REGULAR, "Back", AirDate.parse("2026-12-05"), null, 50, null, 201L));
        add(Fixtures.show("Weekly", 1, cliffhanger.library.Lifecycle.RUNNING, episodes));
        assertThat(ledger.claim()).isEmpty();
    }

    @Test
    void whatWasDueBeforeTheQuietHoursWaitsForTheirEnd() {
        new cliffhanger.library.ReminderPreferences(LocalTime.of(9, 0), cliffhanger.library.ReminderPreferences.Quiet.parse("23:00-08:00").orElseThrow())
                .write(new SqliteSettings(library));
        rule(ALL, Occasion.EVERY_EPISODE, Timing.before(Duration.ofHours(7)));
        // Due on Tuesday at 20:00 in Berlin; the lid is opened at one in the night.
        clock.set("2026-11-25T00:00:00Z");
        ledger.keepUp();
        assertThat(ledger.claim()).isEmpty();
        assertThat(ledger.nextDue()).contains(Instant.parse("2026-11-25T07:00:00Z"));
        clock.set("2026-11-25T07:00:00Z");
        assertThat(ledger.claim()).hasSize(1);
    }

    @Test
    void aRuleIsNotWrittenOverByTheEditOfAnother() {
        ReminderRule first = rule(new RuleScope.OfShow(show), Occasion.PREMIERE, Timing.AIR_TIME);
        rule(new RuleScope.OfShow(show), Occasion.EVERY_EPISODE, Timing.AIR_TIME);
        ReminderRule edited = ReminderRule.of(first.id(), first.on(), Occasion.EVERY_EPISODE).at(Timing.before(Duration.ofDays(1)));
        assertThatThrownBy(() -> library.apply(new Change.SetRule(edited))).isInstanceOf(LibraryException.class).hasMessageContaining("already a rule for this");
        assertThat(pages.rules()).hasSize(2);
    }

    @Test
    void tryingARuleShowsItsNextFive() {
        add(Fixtures.weekly("Long", 2, LocalDate.of(2026, 11, 24), 1, 20));
        ReminderRule rule = ReminderRule.of(UuidCreator.getTimeOrderedEpoch(), ALL, Occasion.EVERY_EPISODE);
        assertThat(new Planner(Fixtures.ZONE, cliffhanger.library.ReminderPreferences.USUAL).next(pages, rule, clock.instant())).hasSize(5);
        assertThat(planned()).as("it is not set").isEmpty();
    }

    private ShowId add(ShowFacts facts) {
        return library.apply(new Change.AddShows(List.of(facts), "file")).shows().iterator().next();
    }

    private ReminderRule rule(RuleScope on, Occasion occasion, Timing timing) {
        ReminderRule rule = ReminderRule.of(UuidCreator.getTimeOrderedEpoch(), on, occasion).at(timing);
        library.apply(new Change.SetRule(rule));
        return rule;
    }

    private List<String> planned() {
        return ledger.coming(100).stream()
                .map(Entry::reminder)
                .map(reminder -> reminder.occasion() + " " + reminder.topic().number() + " " + reminder.planned())
                .toList();
    }
}
