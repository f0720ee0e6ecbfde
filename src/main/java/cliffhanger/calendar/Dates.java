package cliffhanger.calendar;

import cliffhanger.reminders.ShowLine;
import cliffhanger.watchlist.WatchlistRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Reads the calendar through a filter, for whoever shows it: the window, the command line and the calendar file. Calls block on the disk.
public final class Dates {
    private final CalendarPages pages;
    private final Supplier<? extends Collection<WatchlistRow>> rows;
    private final Clock clock;

    /// @param rows  all shows; asked for where a filter needs more than a show's state
    /// @param clock the time, with the user's zone
    public Dates(CalendarPages pages, Supplier<? extends Collection<WatchlistRow>> rows, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.clock = clock;
    }

    /// What may air between two days, in the user's zone.
    public List<CalendarEntry> between(LocalDate from, LocalDate to, CalendarFilter filter) {
        Predicate<ShowLine> stays = filter.on(rows);
        return pages.between(from, to).stream().filter(entry -> stays.test(entry.airing().show()) && filter.lets(entry)).toList();
    }

    /// All between two days, and what has no day, each in its place.
    ///
    /// @param outlooks as [#outlooks] gave them
    public CalendarLayout layout(LocalDate from, LocalDate to, CalendarFilter filter, List<Outlook> outlooks) {
        Predicate<ShowLine> stays = filter.on(rows);
        List<CalendarEntry> vague = pages.withoutDay(from).stream()
                .filter(entry -> stays.test(entry.airing().show()) && filter.lets(entry)).toList();
        return CalendarLayout.of(from, to, between(from, to, filter), vague,
                outlooks.stream().filter(outlook -> stays.test(outlook.show())).toList(), clock.getZone());
    }

    /// When seasons are likely to come, of all shows; they stay the same for a day.
    public List<Outlook> outlooks() {
        return pages.outlooks(LocalDate.now(clock));
    }
}
