package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Day;
import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Unspecified;
import cliffhanger.airdate.AirDate.Year;
import cliffhanger.language.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says an [AirDate] in words, long for a sentence ("the second half of 2023") and short for a list ("Jul–Dec 2023").
/// Immutable, safe on any thread.
public final class DateWords {
    private final Language language;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longMonth;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter monthName;
    private final DateTimeFormatter fullMonthName;
    private final DateTimeFormatter dayOfYear;

    public DateWords(Language language) {
        this.language = language;
        longDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.formats());
        shortDay = language.formatter("yMMMd");
        longMonth = language.formatter("yMMMM");
        shortMonth = language.formatter("yMMM");
        monthName = DateTimeFormatter.ofPattern("MMM", language.formats());
        fullMonthName = DateTimeFormatter.ofPattern("MMMM", language.formats());
        dayOfYear = language.formatter("MMMMd");
    }

    /// For a sentence or a card: "Thursday 28 March 2024", "around September 2023", "not announced".
    public String inFull(AirDate date) {
        return qualified(date, plain(date));
    }

    /// For a list: "28 Mar 2024", "Jul–Dec 2023", "autumn 2023", "no date".
    public String inShort(AirDate date) {
        return qualified(date, brief(date));
    }

    /// A range of which the days do not matter much: "mid Sep – late Oct 2026". Thirds of a month end with the 10th and the 20th.
    public String roughly(LocalDate first, LocalDate last) {
        String from = third(first, first.getYear() == last.getYear() ? monthName.format(first) : shortMonth.format(first));
        String to = third(last, shortMonth.format(last));
        return third(first, shortMonth.format(first)).equals(to) ? to : say("roughly", from, to);
    }

    private String third(LocalDate day, String month) {
        return say(day.getDayOfMonth() <= 10 ? "third.early" : day.getDayOfMonth() <= 20 ? "third.mid" : "third.late", month);
    }

    private String plain(AirDate date) {
        return switch (date) {
            case Day day -> longDay.format(day.date());
            case Month month -> longMonth.format(month.month());
            case PartOfYear part -> say("part." + part.part().name(), year(part.year()));
            case Year year -> year(year.year());
            case Interval interval -> interval(interval);
            case Unspecified open -> unspecified(open);
        };
    }

    private String brief(AirDate date) {
        return switch (date) {
            case Day day -> shortDay.format(day.date());
            case Month month -> shortMonth.format(month.month());
            case PartOfYear part when part.precision() != Precision.SEASON -> span(part.earliest(), part.latest());
            case Interval i when i.start() instanceof Month && i.end() instanceof Month -> span(i.earliest(), i.latest());
            case Unspecified open when plain(open).equals(say("none")) -> say("none.short");
            default -> plain(date);
        };
    }

    private String interval(Interval interval) {
        AirDate start = interval.start();
        AirDate end = interval.end();
        if (start == null && end != null) {
            return say("until", inFull(end));
        }
        if (end == null && start != null) {
            return say("from", inFull(start));
        }
        if (start instanceof Month(YearMonth from, Qualifier q)
                && end instanceof Month to
                && q == Qualifier.NONE
                && from.getYear() == to.month().getYear()) {
            return say("between", fullMonthName.format(from), inFull(to));
        }
        return start == null || end == null ? say("none") : say("between", inFull(start), inFull(end));
    }

    private String unspecified(Unspecified open) {
        if (open.year().equals("XXXX")) {
            boolean oneDay = open.month() != null && open.day() != null && !(open.month() + open.day()).contains("X");
            return oneDay ? say("yearly", dayOfYear.format(open.earliest())) : say("none");
        }
        LocalDate first = open.earliest();
        LocalDate last = open.latest();
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return plain(new Month(YearMonth.from(first), open.qualifier()));
        }
        boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return year ? year(first.getYear()) : span(first, last);
    }

    /// "Jul–Dec 2023"; with both years where they differ.
    private String span(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear()
                ? monthName.format(first) + "–" + shortMonth.format(last)
                : shortMonth.format(first) + "–" + shortMonth.format(last);
    }

    private String qualified(AirDate date, String text) {
        if (date instanceof Interval) {
            return text;
        }
        String near = date.qualifier().isApproximate() ? say("around", text) : text;
        return date.qualifier().isUncertain() ? say("unconfirmed", near) : near;
    }

    private String say(String key, Object... parts) {
        return language.say("airdate." + key, parts);
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
