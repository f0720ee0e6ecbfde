package cliffhanger.season;

import cliffhanger.airdate.AirDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Where things lie on the window bar, a line of whole years: 0 is its first day, 1 its last.
///
/// @param first the first day of the line
/// @param last  its last day
/// @param from  where the window begins
/// @param to    where it ends; after `from` by at least a day
/// @param today where today is; null where it is off the line
public record WindowScale(LocalDate first, LocalDate last, double from, double to, @Nullable Double today) {

    /// The years of the window, and this year too where it is the one before or after.
    public static WindowScale of(AirDate date, LocalDate end, LocalDate today) {
        LocalDate begin = date.earliest();
        LocalDate finish = end.isBefore(date.latest()) ? date.latest() : end;
        int firstYear = begin.getYear();
        int lastYear = finish.getYear();
        if (today.getYear() == firstYear - 1) {
            firstYear--;
        } else if (today.getYear() == lastYear + 1) {
            lastYear++;
        }
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate last = LocalDate.of(lastYear, 12, 31);
        boolean near = !today.isBefore(first) && !today.isAfter(last);
        return new WindowScale(
                first, last, share(first, last, begin), share(first, last, finish.plusDays(1)),
                near ? share(first, last, today) : null);
    }

    private static double share(LocalDate first, LocalDate last, LocalDate day) {
        double length = ChronoUnit.DAYS.between(first, last) + 1;
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / length, 0, 1);
    }
}
