package cliffhanger.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which line of a week each bar takes, so that none covers another. Those that find none are counted.
///
/// @param first the week's first day
/// @param parts what is drawn
/// @param hidden how many bars of each of the seven days are not
record BarLanes(LocalDate first, List<Part> parts, List<Integer> hidden) {
    /// The part of a bar that lies in the week.
    ///
    /// @param lane from 0
    /// @param from the first column, from 0
    /// @param to   the last
    record Part(CalendarItem item, int lane, int from, int to) {}

    /// @param bars by their first day
    /// @param most lanes there are
    static BarLanes of(LocalDate first, List<CalendarItem> bars, int most) {
        List<Part> parts = new ArrayList<>();
        int[] free = new int[most];
        int[] hidden = new int[7];
        LocalDate last = first.plusDays(6);
        for (CalendarItem bar : bars) {
            if (!bar.touches(first, last)) {
                continue;
            }
            int from = (int) Math.max(0, bar.first().toEpochDay() - first.toEpochDay());
            int to = (int) Math.min(6, bar.last().toEpochDay() - first.toEpochDay());
            int lane = 0;
            while (lane < most && free[lane] > from) {
                lane++;
            }
            if (lane < most) {
                free[lane] = to + 1;
                parts.add(new Part(bar, lane, from, to));
            } else {
                for (int day = from; day <= to; day++) {
                    hidden[day]++;
                }
            }
        }
        List<Integer> counts = new ArrayList<>();
        for (int count : hidden) {
            counts.add(count);
        }
        return new BarLanes(first, parts, counts);
    }

    /// How many lanes are kept free for bars over one of the seven days.
    int lanes(int column) {
        return parts.stream().filter(part -> part.from() <= column && column <= part.to()).mapToInt(part -> part.lane() + 1).max().orElse(0);
    }
}
