package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Year;
import cliffhanger.language.Sentence;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The single terms that a date is made of: a day, a month, a part of a year, a year. Text comes in lower case, without
/// articles.
final class DateTerms {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:(?<=mon|fri|sun)day|(?<=tue)s(?:day)?|(?<=wed)nesday|(?<=thu)(?:rs?|rsday)|(?<=sat)urday)?\\.?";
    private static final String YEAR = "(?:,? ?(?<year>\\d{4}))?";

    private static final Pattern DAY_FIRST = Pattern.compile("(?:" + WEEKDAY + ",? )?(?<day>\\d{1,2})\\.? " + MONTH + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:" + WEEKDAY + ",? )?" + MONTH + " (?<day>\\d{1,2})" + YEAR);
    private static final Pattern DOTTED = Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern THIRD = Pattern.compile("(?<third>early|mid|middle|late)[ -](?:" + MONTH + YEAR + "|(?<only>\\d{4}))");
    private static final Pattern WHOLE_MONTH = Pattern.compile(MONTH + YEAR);
    private static final Pattern SEASON = Pattern.compile("(?<season>spring|summer|autumn|fall|winter)" + YEAR);
    private static final Pattern PART = Pattern.compile(
            "(?:(?<letter>[qh])(?<number>[1-4])|(?<word>first|1|second|2|third|3|fourth|4|last|final) (?<what>quarter|half))" + YEAR);
    private static final Pattern EDGE = Pattern.compile("(?<edge>beginning|start|end)(?: (?<year>\\d{4}))");
    private static final Pattern JUST_YEAR = Pattern.compile("(?:sometime )?(?<year>\\d{4})");
    private static final Pattern AHEAD = Pattern.compile("(?<number>\\d{1,3}) (?<unit>day|week|month)s?(?: from now)?");
    private static final Pattern NEXT = Pattern.compile("(?<which>next |this |coming )?" + WEEKDAY);

    private static final Pattern NEAR = Pattern.compile("(?<which>this|next|last|past|coming) (?:" + MONTH + "|(?<season>spring|summer|autumn|fall|winter))");

    private final LocalDate today;
    private final @Nullable Integer shared;

    /// @param shared the year that a term without one takes; null for the next that is to come
    DateTerms(LocalDate today, @Nullable Integer shared) {
        this.today = today;
        this.shared = shared;
    }

    /// @throws BadDate when it is a term, but names no day of the calendar or could mean two
    Optional<AirDate> read(String text) {
        return relative(text)
                .or(() -> match(DAY_FIRST, text).map(this::dayAndMonth))
                .or(() -> match(MONTH_FIRST, text).map(this::dayAndMonth))
                .or(() -> match(DOTTED, text).map(m -> AirDate.of(day(number(m, "year"), number(m, "month"), number(m, "day")))))
                .or(() -> match(SLASHED, text).map(DateTerms::slashed))
                .or(() -> match(THIRD, text).map(this::third))
                .or(() -> match(WHOLE_MONTH, text).map(m -> new Month(month(m), Qualifier.NONE)))
                .or(() -> match(SEASON, text).map(this::season))
                .or(() -> match(PART, text).flatMap(this::part))
                .or(() -> match(EDGE, text).map(m -> new PartOfYear(
                        number(m, "year"), m.group("edge").equals("end") ? YearPart.FOURTH_QUARTER : YearPart.FIRST_QUARTER,
                        Qualifier.NONE)))
                .or(() -> match(JUST_YEAR, text).map(m -> new Year(number(m, "year"), Qualifier.NONE)));
    }

    private Optional<AirDate> relative(String text) {
        return switch (text) {
            case "today", "tonight" -> Optional.of(AirDate.of(today));
            case "tomorrow" -> Optional.of(AirDate.of(today.plusDays(1)));
            case "yesterday" -> Optional.of(AirDate.of(today.minusDays(1)));
            case "this month" -> Optional.of(new Month(YearMonth.from(today), Qualifier.NONE));
            case "next month" -> Optional.of(new Month(YearMonth.from(today).plusMonths(1), Qualifier.NONE));
            case "last month" -> Optional.of(new Month(YearMonth.from(today).minusMonths(1), Qualifier.NONE));
            case "last year" -> Optional.of(new Year(today.getYear() - 1, Qualifier.NONE));
            case "this year" -> Optional.of(new Year(today.getYear(), Qualifier.NONE));
            case "next year" -> Optional.of(new Year(today.getYear() + 1, Qualifier.NONE));
            default -> match(AHEAD, text)
                    .map(this::ahead)
                    .or(() -> match(NEAR, text).map(this::near))
                    .or(() -> match(NEXT, text).map(m -> AirDate.of(today.with("this ".equals(m.group("which"))
                            ? TemporalAdjusters.nextOrSame(weekday(m))
                            : TemporalAdjusters.next(weekday(m))))));
        };
    }

    /// "This April" is this year's; "last April" and "next April" are the nearest that is over, and that is to come.
    private AirDate near(Matcher m) {
        int year = today.getYear();
        String which = m.group("which");
        if (m.group("season") != null) {
            YearPart part = season(m.group("season"));
            year += switch (which) {
                case "last", "past" -> part.lastDay(year).isBefore(today) ? 0 : -1;
                case "next", "coming" -> part.firstDay(year).isAfter(today) ? 0 : 1;
                default -> 0;
            };
            return new PartOfYear(year, part, Qualifier.NONE);
        }
        YearMonth month = YearMonth.of(year, monthNumber(m.group("month")));
        YearMonth now = YearMonth.from(today);
        return new Month(switch (which) {
            case "last", "past" -> month.isBefore(now) ? month : month.minusYears(1);
            case "next", "coming" -> month.isAfter(now) ? month : month.plusYears(1);
            default -> month;
        }, Qualifier.NONE);
    }

    private AirDate ahead(Matcher m) {
        int count = number(m, "number");
        return switch (m.group("unit")) {
            case "day" -> AirDate.of(today.plusDays(count));
            case "week" -> AirDate.of(today.plusWeeks(count));
            default -> new Month(YearMonth.from(today).plusMonths(count), Qualifier.NONE);
        };
    }

    private AirDate dayAndMonth(Matcher m) {
        int month = monthNumber(m.group("month"));
        LocalDate day = m.group("year") == null && shared == null
                ? nextDay(month, number(m, "day"))
                : day(year(m), month, number(m, "day"));
        if (m.group("weekday") != null && weekday(m) != day.getDayOfWeek()) {
            throw new BadDate(Sentence.of("airdate.bad.weekday", day));
        }
        return AirDate.of(day);
    }

    /// This year's or the next; of 29 February the next that there is.
    private LocalDate nextDay(int month, int number) {
        int year = today.getYear();
        while (isPast(year, month, number)) {
            year++;
        }
        return day(year, month, number);
    }

    private boolean isPast(int year, int month, int number) {
        boolean leapDay = month == 2 && number == 29;
        return (leapDay && !java.time.Year.isLeap(year)) || day(year, month, number).isBefore(today);
    }

    private static AirDate slashed(Matcher m) {
        int a = number(m, "a");
        int b = number(m, "b");
        if (a <= 12 && b <= 12 && a != b) {
            throw new BadDate(Sentence.of("airdate.bad.ambiguous", m.group()));
        }
        return AirDate.of(a > 12 ? day(number(m, "year"), b, a) : day(number(m, "year"), a, b));
    }

    private AirDate third(Matcher m) {
        int third = m.group("third").equals("early") ? 0 : m.group("third").equals("late") ? 2 : 1;
        if (m.group("only") != null) {
            int year = number(m, "only");
            return new Interval(month(year, third * 4 + 1), month(year, third * 4 + 4));
        }
        YearMonth month = month(m);
        LocalDate first = month.atDay(third * 10 + 1);
        return new Interval(AirDate.of(first), AirDate.of(third == 2 ? month.atEndOfMonth() : first.plusDays(9)));
    }

    private static AirDate month(int year, int number) {
        Years.check(year);
        return new Month(YearMonth.of(year, number), Qualifier.NONE);
    }

    private AirDate season(Matcher m) {
        return partOf(m, season(m.group("season")));
    }

    private static YearPart season(String name) {
        return switch (name) {
            case "spring" -> YearPart.SPRING;
            case "summer" -> YearPart.SUMMER;
            case "winter" -> YearPart.WINTER;
            default -> YearPart.AUTUMN;
        };
    }

    private Optional<AirDate> part(Matcher m) {
        boolean half = m.group("letter") == null ? m.group("what").equals("half") : m.group("letter").equals("h");
        int number = m.group("letter") == null ? ordinal(m.group("word"), half) : number(m, "number");
        if (half && number > 2) {
            return Optional.empty();
        }
        int code = half ? 39 + number : 32 + number;
        return YearPart.ofCode(code).map(part -> partOf(m, part));
    }

    private static int ordinal(String word, boolean half) {
        return switch (word) {
            case "first", "1" -> 1;
            case "second", "2" -> 2;
            case "third", "3" -> 3;
            case "fourth", "4" -> 4;
            default -> half ? 2 : 4;
        };
    }

    /// Without a year it is the next that has not ended.
    private AirDate partOf(Matcher m, YearPart part) {
        if (m.group("year") != null || shared != null) {
            return new PartOfYear(year(m), part, Qualifier.NONE);
        }
        boolean over = part.lastDay(today.getYear()).isBefore(today);
        return new PartOfYear(today.getYear() + (over ? 1 : 0), part, Qualifier.NONE);
    }

    private YearMonth month(Matcher m) {
        int month = monthNumber(m.group("month"));
        if (m.group("year") != null || shared != null) {
            Years.check(year(m));
            return YearMonth.of(year(m), month);
        }
        YearMonth next = YearMonth.of(today.getYear(), month);
        return next.isBefore(YearMonth.from(today)) ? next.plusYears(1) : next;
    }

    private int year(Matcher m) {
        return m.group("year") == null && shared != null ? shared : number(m, "year");
    }

    private static int monthNumber(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static DayOfWeek weekday(Matcher m) {
        return DayOfWeek.of(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").indexOf(m.group("weekday")) + 1);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /// @throws BadDate for 30 February and its like
    static LocalDate day(int year, int month, int day) {
        Years.check(year);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new BadDate(Sentence.of("airdate.bad.day", String.valueOf(day), String.valueOf(month), String.valueOf(year)));
        }
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
