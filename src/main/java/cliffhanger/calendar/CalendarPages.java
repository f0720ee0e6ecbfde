package cliffhanger.calendar;

import java.time.LocalDate;
import java.util.List;

/// Where the calendar's entries come from, of all shows. Calls block on the disk.
public interface CalendarPages {
    /// What may air between two days in the user's zone: what has its moment or its day there, and what has a window that touches them.
    List<CalendarEntry> between(LocalDate from, LocalDate to);

    /// What is to come and has no day: what has a window that is not over on a day, and what nobody has dated.
    List<CalendarEntry> withoutDay(LocalDate from);

    /// When seasons are likely to come that nobody has dated to the day.
    ///
    /// @param today from where it is looked ahead
    List<Outlook> outlooks(LocalDate today);
}
