package cliffhanger.insights;

import cliffhanger.library.ShowId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which plays a figure counts.
///
/// @param shows  of these alone; null for all
/// @param first  of the days; null for every day, and what nobody knows the day of
/// @param last   of them
/// @param slot   the hour of the week; null for any
/// @param single whether what was marked in bulk is left out
public record Behind(@Nullable Set<ShowId> shows, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable Slot slot, boolean single) {
    /// An hour of a weekday.
    public record Slot(DayOfWeek day, int hour) {}
}
