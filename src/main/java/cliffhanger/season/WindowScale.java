package cliffhanger.season;

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

    /// With a forecast beside the window.
    static WindowScale of(AirDate date, LocalDate end, @Nullable Forecast forecast, LocalDate today) {
        WindowScale window = of(date, end, today);
        return forecast == null ? window : window.with(forecast.most(), today);
    }

    /// A forecast alone: there is no window.
    static WindowScale of(Forecast forecast, LocalDate today) {
        Forecast.Range most = forecast.most();
        WindowScale line = of(new AirDate.Interval(AirDate.of(most.first()), AirDate.of(most.last())), most.last(), today);
        return new WindowScale(line.first(), line.last(), 0, 0, line.today(), new Likely(line.from(), line.to()));
    }

    /// The line grows by whole years where the forecast reaches beyond it.
    private WindowScale with(Forecast.Range range, LocalDate today) {
        LocalDate begin = LocalDate.of(Math.min(first.getYear(), range.first().getYear()), 1, 1);
        LocalDate end = LocalDate.of(Math.max(last.getYear(), range.last().getYear()), 12, 31);
        LocalDate opens = first.plusDays(Math.round(from * length(first, last)));
        LocalDate closes = first.plusDays(Math.round(to * length(first, last)));
        boolean near = !today.isBefore(begin) && !today.isAfter(end);
        return new WindowScale(begin, end, share(begin, end, opens), share(begin, end, closes), near ? share(begin, end, today) : null,
                new Likely(share(begin, end, range.first()), share(begin, end, range.last().plusDays(1))));
    }

    private static double length(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }


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
                near ? share(first, last, today) : null, null);
    }

    private static double share(LocalDate first, LocalDate last, LocalDate day) {
        double length = ChronoUnit.DAYS.between(first, last) + 1;
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / length, 0, 1);
    }
}
