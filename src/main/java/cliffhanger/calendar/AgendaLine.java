package cliffhanger.calendar;

import cliffhanger.calendar.CalendarViewModel.Shown;
import cliffhanger.history.HistoryDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the calendar where it is a list.
sealed interface AgendaLine {
    /// A day.
    ///
    /// @param seen what was watched on it; null for nothing, or where that is not wanted
    record Day(LocalDate day, int count, @Nullable HistoryDay seen) implements AgendaLine {}

    /// The heading of what has a window.
    record Windows() implements AgendaLine {}

    /// The heading of what has no day.
    record Without(int count) implements AgendaLine {}

    /// What stands under a heading.
    record Of(CalendarItem item) implements AgendaLine {}

    /// The lines of a stretch.
    ///
    /// @param every whether a day with nothing on it has its heading
    static List<AgendaLine> of(Shown shown, boolean every) {
        List<AgendaLine> lines = new ArrayList<>();
        shown.range().first().datesUntil(shown.range().last().plusDays(1)).filter(shown.range()::isWithin).forEach(day -> {
            List<CalendarItem> items = shown.layout().on(day);
            HistoryDay seen = shown.watched().get(day);
            if (every || !items.isEmpty() || seen != null) {
                lines.add(new Day(day, shown.layout().count(day), seen));
                items.forEach(item -> lines.add(new Of(item)));
            }
        });
        if (!shown.layout().bars().isEmpty()) {
            lines.add(new Windows());
            shown.layout().bars().forEach(item -> lines.add(new Of(item)));
        }
        if (!shown.layout().without().isEmpty()) {
            lines.add(new Without(shown.layout().without().size()));
            shown.layout().without().forEach(item -> lines.add(new Of(item)));
        }
        return lines;
    }
}
