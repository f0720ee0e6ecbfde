package cliffhanger.airdate;

import cliffhanger.language.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Dates with unspecified digits: which days can `202X-1X` mean?
final class Digits {
    private Digits() {}

    static void check(String year, @Nullable String month, @Nullable String day) {
        if (!year.matches("[0-9X]{4}")
                || (month != null && !month.matches("[01X][0-9X]"))
                || (day != null && (month == null || !day.matches("[0-3X][0-9X]")))) {
            throw new BadDate(Sentence.of("airdate.bad.digits"));
        }
        if (!(year + month + day).contains("X")) {
            throw new BadDate(Sentence.of("airdate.bad.digits.none"));
        }
        if (earliestOrNull(year, month, day) == null) {
            throw new BadDate(Sentence.of("airdate.bad.digits.empty", text(year, month, day)));
        }
    }

    static LocalDate earliest(String year, @Nullable String month, @Nullable String day) {
        LocalDate found = earliestOrNull(year, month, day);
        if (found == null) {
            throw new IllegalStateException("checked when made");
        }
        return found;
    }

    static LocalDate latest(String year, @Nullable String month, @Nullable String day) {
        LocalDate found = search(year, month, day, true);
        if (found == null) {
            throw new IllegalStateException("checked when made");
        }
        return found;
    }

    static String text(String year, @Nullable String month, @Nullable String day) {
        return year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
    }

    private static @Nullable LocalDate earliestOrNull(String year, @Nullable String month, @Nullable String day) {
        return search(year, month, day, false);
    }

    /// First fit from one end; 29 February may need up to eight years of looking.
    private static @Nullable LocalDate search(
            String year, @Nullable String month, @Nullable String day, boolean fromEnd) {
        for (int y : numbers(year, 1, 9999, fromEnd)) {
            for (int m : numbers(month, 1, 12, fromEnd)) {
                int length = YearMonth.of(y, m).lengthOfMonth();
                int[] days = numbers(day, 1, length, fromEnd);
                if (days.length > 0) {
                    return LocalDate.of(y, m, days[0]);
                }
            }
        }
        return null;
    }

    private static int[] numbers(@Nullable String pattern, int low, int high, boolean descending) {
        IntStream all = IntStream.rangeClosed(low, high).map(n -> descending ? high + low - n : n);
        return pattern == null ? all.toArray() : all.filter(n -> fits(n, pattern)).toArray();
    }

    private static boolean fits(int number, String pattern) {
        int rest = number;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char c = pattern.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
