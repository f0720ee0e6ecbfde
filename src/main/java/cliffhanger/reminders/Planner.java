package cliffhanger.reminders;

import cliffhanger.airdate.Precision;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.reminders.ReminderPages.Ruled;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out which reminders rules give. Where several rules speak of the same occasion, the nearest counts: the season's
/// before the show's before the one on everything.
public final class Planner {
    /// When a day without an hour is told of.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 400;

    private final ZoneId zone;

    /// @param zone the user's
    public Planner(ZoneId zone) {
        this.zone = zone;
    }

    /// The reminders that rules give from 30 days back to 400 days ahead. Blocks on the disk.
    ///
    /// @param clock the time, with the user's zone
    public static List<Reminder> around(ReminderPages pages, List<Ruled> rules, Clock clock) {
        if (rules.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return new Planner(clock.getZone()).plan(
                rules.stream().map(Ruled::rule).toList(), pages.airings(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)));
    }

    /// Reminders in the order in which they ring; one at most for an airing and an occasion.
    public List<Reminder> plan(List<ReminderRule> rules, List<Airing> airings) {
        return airings.stream()
                .flatMap(airing -> List.of(Occasion.values()).stream()
                        .flatMap(occasion -> nearest(rules, occasion, airing).stream())
                        .flatMap(rule -> reminder(rule, airing).stream()))
                .sorted(Comparator.comparing(Reminder::planned).thenComparing(reminder -> reminder.airing().showTitle()))
                .toList();
    }

    private static Optional<ReminderRule> nearest(List<ReminderRule> rules, Occasion occasion, Airing airing) {
        return rules.stream()
                .filter(rule -> rule.occasion() == occasion && speaksOf(rule, airing))
                .max(Comparator.comparingInt(rule -> rule.season() != null ? 2 : rule.show() != null ? 1 : 0));
    }

    private static boolean speaksOf(ReminderRule rule, Airing airing) {
        return (rule.show() == null || rule.show().equals(airing.show()))
                && (rule.season() == null || rule.season().equals(airing.season()));
    }

    private Optional<Reminder> reminder(ReminderRule rule, Airing airing) {
        boolean day = airing.at() != null || airing.date().precision() == Precision.DAY;
        if (!day) {
            // A window has no air time to tell; the day that it opens is a day to look again.
            boolean opens = rule.occasion() == Occasion.WINDOW_OPENS
                    || (airing.episode() == null && rule.occasion() == Occasion.PREMIERE);
            return opens
                    ? Optional.of(new Reminder(rule, airing, at(airing.date().earliest(), rule.at()).minus(rule.lead()), true))
                    : Optional.empty();
        }
        boolean speaks = switch (rule.occasion()) {
            case PREMIERE -> airing.first();
            case EVERY_EPISODE -> airing.episode() != null;
            case FINALE, SEASON_COMPLETE -> airing.episode() != null && airing.last();
            case WINDOW_OPENS, DATE_CHANGED -> false;
        };
        return speaks ? Optional.of(new Reminder(rule, airing, moment(rule, airing), false)) : Optional.empty();
    }

    private Instant moment(ReminderRule rule, Airing airing) {
        Instant air = airing.at();
        if (air == null) {
            return at(airing.date().earliest(), rule.at()).minus(rule.lead());
        }
        return (rule.at() == null ? air : at(LocalDate.ofInstant(air, zone), rule.at())).minus(rule.lead());
    }

    private Instant at(LocalDate day, @Nullable LocalTime time) {
        return day.atTime(time == null ? MORNING : time).atZone(zone).toInstant();
    }
}
