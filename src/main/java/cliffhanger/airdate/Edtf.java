package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Day;
import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Unspecified;
import cliffhanger.airdate.AirDate.Year;
import cliffhanger.language.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads and writes the Extended Date/Time Format (ISO 8601-2:2019; loc.gov/standards/datetime).
public final class Edtf {
    private static final Pattern DATE =
            Pattern.compile("(?<year>[0-9X]{4})(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?(?<mark>[?~%])?");

    private Edtf() {}

    /// Reads one EDTF date or interval; blanks around it are ignored.
    ///
    /// @throws BadDate when the text is not EDTF, or names a day that is not in the calendar
    public static AirDate parse(String text) {
        String edtf = text.strip();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return date(edtf);
        }
        return new Interval(end(edtf.substring(0, slash)), end(edtf.substring(slash + 1)));
    }

    /// The EDTF text; `parse(print(date))` equals `date`.
    public static String print(AirDate date) {
        return switch (date) {
            case Day(LocalDate day, Qualifier q) -> day + q.mark();
            case Month(YearMonth month, Qualifier q) -> month + q.mark();
            case PartOfYear(int year, YearPart part, Qualifier q) -> four(year) + "-" + part.code() + q.mark();
            case Year(int year, Qualifier q) -> four(year) + q.mark();
            case Interval(AirDate start, AirDate end) -> printEnd(start) + "/" + printEnd(end);
            case Unspecified(String year, String month, String day, Qualifier q) ->
                Digits.text(year, month, day) + q.mark();
        };
    }

    private static String printEnd(@Nullable AirDate end) {
        return end == null ? ".." : print(end);
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static @Nullable AirDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : date(text);
    }

    private static AirDate date(String text) {
        AirDate plain = plainDay(text);
        if (plain != null) {
            return plain;
        }
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new BadDate(Sentence.of("airdate.bad.edtf", text.length() > 40 ? text.substring(0, 40) + "…" : text));
        }
        String year = matcher.group("year");
        String month = matcher.group("month");
        String day = matcher.group("day");
        Qualifier qualifier = qualifier(matcher.group("mark"));
        if ((year + month + day).contains("X")) {
            return new Unspecified(year, month, day, qualifier);
        }
        int y = Integer.parseInt(year);
        Years.check(y);
        if (month == null) {
            return new Year(y, qualifier);
        }
        int m = Integer.parseInt(month);
        if (m > 12) {
            YearPart part = YearPart.ofCode(m)
                    .filter(p -> day == null)
                    .orElseThrow(() -> new BadDate(Sentence.of("airdate.bad.part", text)));
            return new PartOfYear(y, part, qualifier);
        }
        try {
            return day == null
                    ? new Month(YearMonth.of(y, m), qualifier)
                    : new Day(LocalDate.of(y, m, Integer.parseInt(day)), qualifier);
        } catch (DateTimeException e) {
            throw new BadDate(Sentence.of("airdate.bad.calendar", text));
        }
    }

    /// Most dates are plain days, and a list of a thousand shows reads a thousand; null for all else.
    private static @Nullable AirDate plainDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean fits = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return fits ? new Day(LocalDate.of(year, month, day), Qualifier.NONE) : null;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Qualifier qualifier(@Nullable String mark) {
        return switch (mark) {
            case null -> Qualifier.NONE;
            case "?" -> Qualifier.UNCERTAIN;
            case "~" -> Qualifier.APPROXIMATE;
            default -> Qualifier.UNCERTAIN_AND_APPROXIMATE;
        };
    }
}
