package cliffhanger.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ReminderPreferences.Quiet;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.reminders.ReminderPages.Ruled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When reminders ring, over all zones of the tz database.
class PlannerTest {
    private static final Instant EVER = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40_000).map(day -> LocalDate.of(1970, 1, 1).plusDays(day));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    /// A day without an hour rings when the user's clock first shows the time, or right after a gap that swallows it.
    @Property(tries = 5000)
    void aDayRingsAtItsClockTimeInAnyZone(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day, @ForAll("times") LocalTime at) {
        Reminder reminder = only(zone, ReminderPreferences.USUAL, Timing.clock(at), airing(day, null));
        ZonedDateTime rings = reminder.planned().atZone(zone);
        ZoneOffsetTransition gap = zone.getRules().getTransition(day.atTime(at));
        if (gap != null && gap.isGap()) {
            assertThat(rings.toLocalDateTime()).isEqualTo(day.atTime(at).plus(gap.getDuration()));
            assertThat(reminder.planned()).isBetween(gap.getInstant(), gap.getInstant().plus(gap.getDuration()));
        } else {
            assertThat(rings.toLocalDateTime()).isEqualTo(day.atTime(at));
            if (gap != null) {
                assertThat(rings.getOffset()).as("of a time that comes twice the first").isEqualTo(gap.getOffsetBefore());
            }
        }
    }

    /// The edges themselves, which a random day seldom meets.
    @Property(tries = 2000)
    void theEdgesOfDaylightSavingRingOnce(@ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 3) int which, @ForAll @IntRange(min = -90, max = 90) int minutes) {
        ZoneOffsetTransition edge = zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        for (int i = 0; edge != null && i < which; i++) {
            edge = zone.getRules().nextTransition(edge.getInstant());
        }
        if (edge == null) {
            return;
        }
        var local = edge.getDateTimeBefore().plusMinutes(minutes);
        List<Reminder> planned = plan(zone, ReminderPreferences.USUAL, Timing.clock(local.toLocalTime()), airing(local.toLocalDate(), null));
        assertThat(planned).hasSize(1);
        assertThat(Duration.between(edge.getInstant(), planned.getFirst().planned()).abs()).isLessThan(Duration.ofHours(27));
    }

    /// An airing with a moment rings at that moment wherever the user is; its key does not know the zone.
    @Property(tries = 2000)
    void aMomentIsTheSameEverywhere(@ForAll("zones") ZoneId here, @ForAll("zones") ZoneId there, @ForAll("days") LocalDate day) {
        Instant at = day.atTime(21, 0).atZone(NEW_YORK).toInstant();
        Reminder home = only(here, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day, at));
        Reminder away = only(there, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day, at));
        assertThat(home.planned()).isEqualTo(at).isEqualTo(away.planned());
        assertThat(home.key()).isEqualTo(away.key());
    }

    /// Whole days before are days of the calendar: the local clock shows the same, unless it skips that time.
    @Property(tries = 2000)
    void aDayBeforeIsADayOfTheCalendar(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 14) int before) {
        Instant at = day.atTime(21, 0).atZone(NEW_YORK).toInstant();
        Reminder reminder = only(zone, ReminderPreferences.USUAL, Timing.before(Duration.ofDays(before)), airing(day, at));
        ZonedDateTime wanted = at.atZone(zone).minusDays(before);
        assertThat(reminder.planned()).isEqualTo(wanted.toInstant());
    }

    @Property(tries = 2000)
    void nothingRingsInQuietHours(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 1439) int minute) {
        Quiet quiet = new Quiet(LocalTime.of(23, 0), LocalTime.of(8, 0));
        Instant at = day.atStartOfDay(ZoneOffset.UTC).plusMinutes(minute).toInstant();
        Reminder reminder = only(zone, new ReminderPreferences(LocalTime.of(9, 0), quiet), Timing.AIR_TIME, airing(day, at));
        LocalTime rings = reminder.due().atZone(zone).toLocalTime();
        assertThat(reminder.due()).isAfterOrEqualTo(at);
        assertThat(Duration.between(at, reminder.due())).isLessThan(Duration.ofHours(34));
        assertThat(!rings.isBefore(LocalTime.of(23, 0)) || rings.isBefore(LocalTime.of(8, 0))).as("%s rings %s", zone, rings).isFalse();
    }

    @Property(tries = 300)
    void theSameGivesTheSame(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day) {
        List<Reminder> once = plan(zone, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day, null));
        assertThat(plan(zone, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day, null))).isEqualTo(once);
        assertThat(once).isSortedAccordingTo(Comparator.comparing(Reminder::due));
    }

    @Test
    void aTimeOfOnesOwnIsNotMovedByQuietHours() {
        ReminderPreferences habits = new ReminderPreferences(LocalTime.of(9, 0), new Quiet(LocalTime.of(22, 0), LocalTime.of(8, 0)));
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(only(NEW_YORK, habits, Timing.clock(LocalTime.of(23, 30)), airing(day, null)).due())
                .isEqualTo(Instant.parse("2026-12-02T04:30:00Z"));
    }

    @Test
    void aMovedDateIsAnotherReminderAndACorrectedHourIsNot() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Reminder nine = only(NEW_YORK, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day, Instant.parse("2026-12-02T02:00:00Z")));
        Reminder ten = only(NEW_YORK, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day, Instant.parse("2026-12-02T03:00:00Z")));
        Reminder moved = only(NEW_YORK, ReminderPreferences.USUAL, Timing.AIR_TIME, airing(day.plusDays(7), Instant.parse("2026-12-09T03:00:00Z")));
        assertThat(ten.key()).isEqualTo(nine.key());
        assertThat(moved.key()).isNotEqualTo(nine.key());
    }

    @Test
    void aCalendarIsGivenALeadOrAMoment() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Instant at = Instant.parse("2026-12-02T02:00:00Z");
        assertThat(alarm(Timing.before(Duration.ofMinutes(1530)), airing(day, at))).isEqualTo("TRIGGER:-P1DT1H30M");
        assertThat(alarm(Timing.before(Duration.ofDays(-7)), airing(day, at))).isEqualTo("TRIGGER:P7D");
        assertThat(alarm(Timing.AIR_TIME, airing(day, at))).isEqualTo("TRIGGER:-PT0S");
        assertThat(alarm(Timing.clock(LocalTime.of(20, 0)), airing(day, at))).isEqualTo("TRIGGER;VALUE=DATE-TIME:20261202T010000Z");
        assertThat(alarm(Timing.AIR_TIME, airing(day, null))).isEqualTo("TRIGGER;VALUE=DATE-TIME:20261201T140000Z");
    }

    private static String alarm(Timing timing, Airing airing) {
        return CalendarAlarm.of(only(NEW_YORK, ReminderPreferences.USUAL, timing, airing), timing).print();
    }

    private static Reminder only(ZoneId zone, ReminderPreferences habits, Timing timing, Airing airing) {
        List<Reminder> planned = plan(zone, habits, timing, airing);
        assertThat(planned).hasSize(1);
        return planned.getFirst();
    }

    private static List<Reminder> plan(ZoneId zone, ReminderPreferences habits, Timing timing, Airing airing) {
        ReminderRule rule = ReminderRule.of(new UUID(0, 1), new RuleScope.Everything(), Occasion.EVERY_EPISODE).at(timing);
        return new Planner(zone, habits).plan(List.of(new Ruled(rule, "", null, Instant.EPOCH)), List.of(airing), List.of(), EVER, NEVER);
    }

    private static Airing airing(LocalDate day, @Nullable Instant at) {
        ShowLine show = new ShowLine(new ShowId(1), "u", "Show", null, ShowState.WATCHING, false, Instant.EPOCH);
        return new Airing(show, new SeasonId(1), 1, new Airing.Part(new EpisodeId(1), 1, null), new Airing.Slot(AirDate.of(day), at, null), true, false, true);
    }
}
