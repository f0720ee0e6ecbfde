package cliffhanger.transfer;

import cliffhanger.calendar.CalendarFilter;
import cliffhanger.library.ShowId;
import org.jspecify.annotations.Nullable;

/// How much of what is coming goes into a calendar.
///
/// @param of     one show; null for all
/// @param days   how many days ahead
/// @param filter what of it stays
public record Extent(@Nullable ShowId of, int days, CalendarFilter filter) {
    /// A year: how far ahead a calendar goes where nothing else is said.
    public static final int DAYS = 365;

    /// All that is coming within a year.
    public static final Extent USUAL = new Extent(null, DAYS, CalendarFilter.ALL);

    /// A year of what stays.
    public static Extent of(CalendarFilter filter) {
        return new Extent(null, DAYS, filter);
    }
}
