package cliffhanger.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the user wants to be told of what has no hour, and when never.
///
/// @param clock the local clock time at which a day without an hour is told of
/// @param quiet null for no quiet hours
public record ReminderPreferences(LocalTime clock, @Nullable Quiet quiet) {
    /// 09:00, and no quiet hours.
    public static final ReminderPreferences USUAL = new ReminderPreferences(LocalTime.of(9, 0), null);

    private static final String CLOCK = "reminders.clock";
    private static final String QUIET = "reminders.quiet";

    /// Hours of the local day in which nothing rings.
    ///
    /// @param from its first minute
    /// @param to   the first minute after; before `from` where the night lies between
    public record Quiet(LocalTime from, LocalTime to) {
        boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }

        /// "23:00–08:00".
        public String print() {
            return from + "–" + to;
        }

        /// Reads "23:00–08:00", with a dash or a hyphen; empty where it is none.
        public static Optional<Quiet> parse(String text) {
            try {
                int dash = text.replace('-', '–').indexOf('–');
                return dash < 0
                        ? Optional.empty()
                        : Optional.of(new Quiet(ReminderRule.clock(text.substring(0, dash)), ReminderRule.clock(text.substring(dash + 1))));
            } catch (DateTimeException e) {
                // Written by a newer program, or by hand; quiet hours that nobody understands are none.
                return Optional.empty();
            }
        }
    }

    /// Blocks on the disk.
    public static ReminderPreferences read(Settings settings) {
        LocalTime clock = settings.get(CLOCK).flatMap(ReminderPreferences::time).orElse(USUAL.clock());
        return new ReminderPreferences(clock, settings.get(QUIET).flatMap(Quiet::parse).orElse(null));
    }

    /// Blocks on the disk.
    public void write(Settings settings) {
        settings.put(CLOCK, clock.toString());
        settings.put(QUIET, quiet == null ? null : quiet.print());
    }

    /// Quiet hours that hold.
    ///
    /// @param from when they began
    /// @param to   when they end
    public record Quieted(Instant from, Instant to) {}

    /// The quiet hours that hold at a moment; empty where none do.
    public Optional<Quieted> quieted(Instant moment, ZoneId zone) {
        Instant end = outsideQuiet(moment, zone);
        if (quiet == null || end.equals(moment)) {
            return Optional.empty();
        }
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime begin = local.toLocalDate().atTime(quiet.from()).atZone(zone);
        return Optional.of(new Quieted((begin.isAfter(local) ? local.toLocalDate().minusDays(1).atTime(quiet.from()).atZone(zone) : begin).toInstant(), end));
    }

    /// The moment itself, or the end of the quiet hours that it falls into.
    public Instant outsideQuiet(Instant moment, ZoneId zone) {
        if (quiet == null || quiet.from().equals(quiet.to())) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(zone);
        if (!quiet.holds(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.toLocalDate().atTime(quiet.to()).atZone(zone);
        return (end.isAfter(local) ? end : local.toLocalDate().plusDays(1).atTime(quiet.to()).atZone(zone)).toInstant();
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(ReminderRule.clock(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
