package cliffhanger.reminders;

import cliffhanger.library.ReminderRule.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A reminder as a calendar understands it: the TRIGGER of a VALARM, RFC 5545 section 3.8.6.3. For calendars that are given the
/// airing as an event.
public sealed interface CalendarAlarm {
    /// So long before the event begins; negative for after.
    record Before(Duration lead) implements CalendarAlarm {}

    /// At one moment, whatever the event's own.
    record At(Instant moment) implements CalendarAlarm {}

    /// The alarm that a planned reminder is.
    ///
    /// @param timing of its rule: a lead alone stays right when the event moves, a clock time does not
    static CalendarAlarm of(Reminder reminder, Timing timing) {
        boolean relative = reminder.topic().at() != null && timing.at() == null && reminder.due().equals(reminder.planned());
        return relative ? new Before(timing.lead()) : new At(reminder.due());
    }

    /// The property's value with its parameters: `TRIGGER:-PT1H`, `TRIGGER;VALUE=DATE-TIME:20261202T200000Z`.
    default String print() {
        return switch (this) {
            case Before(Duration lead) -> "TRIGGER:" + (lead.isNegative() ? "" : "-") + length(lead.abs());
            case At(Instant moment) ->
                "TRIGGER;VALUE=DATE-TIME:" + DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(moment);
        };
    }

    /// RFC 5545 knows days of any number, but no fractions.
    private static String length(Duration length) {
        long days = length.toDays();
        long minutes = length.toMinutes() % (24 * 60);
        if (minutes == 0) {
            return days == 0 ? "PT0S" : "P" + days + "D";
        }
        return "P" + (days == 0 ? "" : days + "D") + "T" + (minutes / 60 == 0 ? "" : minutes / 60 + "H") + (minutes % 60 == 0 ? "" : minutes % 60 + "M");
    }
}
