package cliffhanger.library;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the user wants to be told of, and when.
///
/// @param silent   whether this reach is *not* to be told of the occasion, whatever rules of a wider reach say
/// @param caughtUp whether only where all that aired before is watched or skipped
/// @param text     of [Occasion#OWN] what to say
public record ReminderRule(
        UUID id, RuleScope on, Occasion occasion, Timing timing, boolean silent, boolean caughtUp, @Nullable String text) {

    /// A rule at air time with nothing special about it.
    public static ReminderRule of(UUID id, RuleScope on, Occasion occasion) {
        return new ReminderRule(id, on, occasion, Timing.AIR_TIME, false, false, null);
    }

    public ReminderRule at(Timing other) {
        return new ReminderRule(id, on, occasion, other, silent, caughtUp, text);
    }

    /// What can be reminded of.
    public enum Occasion {
        PREMIERE,
        EVERY_EPISODE,
        FINALE,
        /// The last episode of a season is out.
        SEASON_COMPLETE,
        /// A date became known, or is another now.
        DATE_CHANGED,
        /// Renewed, cancelled, ended, moved.
        STATUS_CHANGED,
        /// The first day of a window such as "autumn 2026": a day to look again.
        WINDOW_OPENS,
        /// Once a week, what comes in the seven days from then.
        DIGEST,
        /// A day and a text of the user's own.
        OWN;

        /// Whether it comes with an airing, so that a lead makes sense.
        public boolean isAiring() {
            return this == PREMIERE || this == EVERY_EPISODE || this == FINALE || this == SEASON_COMPLETE;
        }
    }

    /// When to tell, seen from the occasion.
    ///
    /// @param lead    how long before; negative for after; up to 366 days either way
    /// @param at      a local clock time in place of the air time; whole days of the lead then count from the local day
    /// @param weekday of [Occasion#DIGEST] the day
    /// @param day     of [Occasion#OWN] the day
    public record Timing(Duration lead, @Nullable LocalTime at, @Nullable DayOfWeek weekday, @Nullable LocalDate day) {
        /// At the air time; of what has no hour, at the user's usual clock time.
        public static final Timing AIR_TIME = new Timing(Duration.ZERO, null, null, null);

        public static Timing before(Duration lead) {
            return new Timing(lead, null, null, null);
        }

        public static Timing clock(LocalTime at) {
            return new Timing(Duration.ZERO, at, null, null);
        }

        public static Timing weekly(DayOfWeek weekday, @Nullable LocalTime at) {
            return new Timing(Duration.ZERO, at, weekday, null);
        }

        public static Timing own(LocalDate day, @Nullable LocalTime at) {
            return new Timing(Duration.ZERO, at, null, day);
        }
    }

    /// A clock time as people type it: "20:00", "8:30".
    ///
    /// @throws DateTimeException where it is none
    public static LocalTime clock(String typed) {
        String text = typed.strip();
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }
}
