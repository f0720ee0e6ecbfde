package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Forecast;
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
/// @param likely where the forecast lies, begin and end; null for none
public record WindowScale(
        LocalDate first, LocalDate last, double from, double to, @Nullable Double today, @Nullable Likely likely) {

    /// Where a forecast lies on the line.
    public record Likely(double from, double to) {}

    /// The years of the window, and this year too where it is the one before or after.
    public static WindowScale of(AirDate date, LocalDate end, LocalDate today) {
        return of(date, end, null, today);
    }

    /// With a forecast beside the window: the line grows by whole years where that reaches beyond it.
    static WindowScale of(AirDate date, LocalDate end, @Nullable Forecast forecast, LocalDate today) {
        LocalDate begin = date.earliest();
        LocalDate finish = end.isBefore(date.latest()) ? date.latest() : end;
        Line window = Line.of(begin, finish, today);
        Line line = forecast == null ? window : window.with(forecast.most());
        return new WindowScale(
                line.first(), line.last(), line.share(begin), line.share(finish.plusDays(1)), line.today(today),
                forecast == null ? null : line.likely(forecast.most()));
    }

    /// A forecast alone: there is no window.
    static WindowScale of(Forecast forecast, LocalDate today) {
        Forecast.Range most = forecast.most();
        Line line = Line.of(most.first(), most.last(), today);
        return new WindowScale(line.first(), line.last(), 0, 0, line.today(today), line.likely(most));
    }

    /// Whole years.
    private record Line(LocalDate first, LocalDate last) {
        static Line of(LocalDate begin, LocalDate finish, LocalDate today) {
            int first = begin.getYear();
            int last = finish.getYear();
            if (today.getYear() == first - 1) {
                first--;
            } else if (today.getYear() == last + 1) {
                last++;
            }
            return ofYears(first, last);
        }

        private static Line ofYears(int first, int last) {
            return new Line(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }

        Line with(Forecast.Range range) {
            return ofYears(Math.min(first.getYear(), range.first().getYear()), Math.max(last.getYear(), range.last().getYear()));
        }

        double share(LocalDate day) {
            double length = ChronoUnit.DAYS.between(first, last) + 1;
            return Math.clamp(ChronoUnit.DAYS.between(first, day) / length, 0, 1);
        }

        @Nullable Double today(LocalDate today) {
            return today.isBefore(first) || today.isAfter(last) ? null : share(today);
        }

        Likely likely(Forecast.Range range) {
            return new Likely(share(range.first()), share(range.last().plusDays(1)));
        }
    }
}
