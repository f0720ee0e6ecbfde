package cliffhanger.airdate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;

/// The groupings within a year that EDTF numbers: seasons 21–24, quarters 33–36, halves 40–41.
///
/// Seasons follow the northern calendar with fixed turning days (20 March, 21 June, 22 September, 21 December). The
/// winter of a year is the one that the year begins in, as the trade says "winter 2024" for January to March, so it
/// starts on 21 December of the year before.
public enum YearPart {
    SPRING(21, Precision.SEASON, 3, 20, 6, 20),
    SUMMER(22, Precision.SEASON, 6, 21, 9, 21),
    AUTUMN(23, Precision.SEASON, 9, 22, 12, 20),
    WINTER(24, Precision.SEASON, 12, 21, 3, 19),
    FIRST_QUARTER(33, Precision.QUARTER, 1, 1, 3, 31),
    SECOND_QUARTER(34, Precision.QUARTER, 4, 1, 6, 30),
    THIRD_QUARTER(35, Precision.QUARTER, 7, 1, 9, 30),
    FOURTH_QUARTER(36, Precision.QUARTER, 10, 1, 12, 31),
    FIRST_HALF(40, Precision.HALF, 1, 1, 6, 30),
    SECOND_HALF(41, Precision.HALF, 7, 1, 12, 31);

    private final int code;
    private final Precision precision;
    private final MonthDay first;
    private final MonthDay last;

    YearPart(int code, Precision precision, int firstMonth, int firstDay, int lastMonth, int lastDay) {
        this.code = code;
        this.precision = precision;
        this.first = MonthDay.of(firstMonth, firstDay);
        this.last = MonthDay.of(lastMonth, lastDay);
    }

    /// The number that stands where a month would, 21 to 41.
    public int code() {
        return code;
    }

    public Precision precision() {
        return precision;
    }

    static Optional<YearPart> ofCode(int code) {
        return Arrays.stream(values()).filter(part -> part.code == code).findFirst();
    }

    LocalDate firstDay(int year) {
        LocalDate day = first.atYear(this == WINTER ? year - 1 : year);
        return day.isBefore(AirDate.OPEN_PAST) ? AirDate.OPEN_PAST : day;
    }

    LocalDate lastDay(int year) {
        return last.atYear(year);
    }
}
