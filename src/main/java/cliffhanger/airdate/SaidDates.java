package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Unspecified;
import cliffhanger.airdate.AirDate.Year;
import cliffhanger.language.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what [DateWords] says, by the same texts and formatters. Years have four digits, so that "24" is never the year 24.
final class SaidDates {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Language language;
    private final List<DateTimeFormatter> days;
    private final List<DateTimeFormatter> months;
    private final List<DateTimeFormatter> monthNames;
    private final DateTimeFormatter dayOfYear;
    private final Map<YearPart, Pattern> parts = new EnumMap<>(YearPart.class);
    private final Pattern around;
    private final Pattern unconfirmed;
    private final Pattern from;
    private final Pattern until;
    private final Pattern yearly;
    private final List<String> between;

    SaidDates(Language language) {
        this.language = language;
        days = List.of(readable(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)), readable(language.formatter("yMMMd")));
        months = List.of(readable(language.formatter("yMMMM")), readable(language.formatter("yMMM")));
        monthNames = List.of(readable(DateTimeFormatter.ofPattern("MMMM")), readable(DateTimeFormatter.ofPattern("MMM")));
        dayOfYear = readable(language.formatter("MMMMd"));
        for (YearPart part : YearPart.values()) {
            parts.put(part, pattern(say("part." + part.name(), "\0")));
        }
        around = pattern(say("around", "\0"));
        unconfirmed = pattern(say("unconfirmed", "\0"));
        from = pattern(say("from", "\0"));
        until = pattern(say("until", "\0"));
        yearly = pattern(say("yearly", "\0"));
        between = List.of(say("between", "\0", "\0").split("\0", -1));
    }

    /// @throws BadDate for an interval that ends before it begins
    Optional<AirDate> read(String text) {
        String line = text.strip().replaceAll(" +", " ");
        return between(line)
                .or(() -> inside(until, line).flatMap(this::single).map(end -> new Interval(null, end)))
                .or(() -> inside(from, line).flatMap(this::single).map(start -> new Interval(start, null)))
                .or(() -> single(line));
    }

    /// The first date may leave the year to the second.
    private Optional<AirDate> between(String line) {
        String joint = between.get(1);
        if (!startsWith(line, between.getFirst()) || !endsWith(line, between.getLast())) {
            return Optional.empty();
        }
        String inside = line.substring(between.getFirst().length(), line.length() - between.getLast().length());
        for (int at = inside.indexOf(joint); at >= 0; at = inside.indexOf(joint, at + 1)) {
            String first = inside.substring(0, at);
            Optional<AirDate> interval = single(inside.substring(at + joint.length()))
                    .flatMap(end -> single(first).or(() -> month(first, end)).map(start -> new Interval(start, end)));
            if (interval.isPresent()) {
                return interval;
            }
        }
        return Optional.empty();
    }

    private Optional<AirDate> month(String name, AirDate end) {
        return end instanceof Month(YearMonth last, Qualifier _)
                ? monthNumber(name).map(number -> new Month(YearMonth.of(last.getYear(), number), Qualifier.NONE))
                : Optional.empty();
    }

    private Optional<Integer> monthNumber(String name) {
        return first(monthNames, name, java.time.Month::from).map(java.time.Month::getValue);
    }

    private Optional<AirDate> single(String text) {
        return plain(text)
                .or(() -> inside(unconfirmed, text).flatMap(this::single).map(date -> DateReader.with(date, Qualifier.UNCERTAIN)))
                .or(() -> inside(around, text).flatMap(this::single).map(date -> DateReader.with(date, Qualifier.APPROXIMATE)));
    }

    private Optional<AirDate> plain(String text) {
        if (text.equalsIgnoreCase(say("none")) || text.equalsIgnoreCase(say("none.short"))) {
            return Optional.of(AirDate.notAnnounced());
        }
        if (YEAR.matcher(text).matches()) {
            return Optional.of(new Year(Integer.parseInt(text), Qualifier.NONE));
        }
        return first(days, text, LocalDate::from).filter(day -> day.getYear() > 999).<AirDate>map(AirDate::of)
                .or(() -> yearMonth(text).map(month -> new Month(month, Qualifier.NONE)))
                .or(() -> part(text))
                .or(() -> span(text))
                .or(() -> inside(yearly, text).flatMap(day -> first(List.of(dayOfYear), day, MonthDay::from)).map(SaidDates::eachYear));
    }

    private Optional<YearMonth> yearMonth(String text) {
        return first(months, text, YearMonth::from).filter(month -> month.getYear() > 999);
    }

    private Optional<AirDate> part(String text) {
        return parts.entrySet().stream()
                .flatMap(part -> inside(part.getValue(), text).filter(year -> YEAR.matcher(year).matches())
                        .map(year -> new PartOfYear(Integer.parseInt(year), part.getKey(), Qualifier.NONE)).stream())
                .map(AirDate.class::cast)
                .findFirst();
    }

    private static AirDate eachYear(MonthDay day) {
        String[] parts = day.toString().substring(2).split("-", -1);
        return new Unspecified("XXXX", parts[0], parts[1], Qualifier.NONE);
    }

    /// "Jul–Dec 2023", which is a part of the year where there is one.
    private Optional<AirDate> span(String text) {
        int dash = text.indexOf('–');
        if (dash < 0) {
            return Optional.empty();
        }
        String name = text.substring(0, dash);
        return yearMonth(text.substring(dash + 1)).flatMap(last -> yearMonth(name)
                .or(() -> monthNumber(name).map(number -> YearMonth.of(last.getYear(), number)))
                .map(first -> span(first, last)));
    }

    private static AirDate span(YearMonth first, YearMonth last) {
        return Stream.of(YearPart.values())
                .filter(part -> part.precision() != Precision.SEASON)
                .map(part -> new PartOfYear(last.getYear(), part, Qualifier.NONE))
                .filter(part -> part.earliest().equals(first.atDay(1)) && part.latest().equals(last.atEndOfMonth()))
                .map(AirDate.class::cast)
                .findFirst()
                .orElseGet(() -> new Interval(new Month(first, Qualifier.NONE), new Month(last, Qualifier.NONE)));
    }

    /// Large or small letters, in the region's way of writing.
    private DateTimeFormatter readable(DateTimeFormatter formatter) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().append(formatter).toFormatter(language.formats());
    }

    private static <T> Optional<T> first(List<DateTimeFormatter> formatters, String text, TemporalQuery<T> what) {
        for (DateTimeFormatter formatter : formatters) {
            try {
                return Optional.of(formatter.parse(text, what));
            } catch (DateTimeException e) {
                // Written in another way, or the day of the week is another; whoever reads next says so.
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inside(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Pattern pattern(String said) {
        String[] around = said.split("\0", -1);
        return Pattern.compile(Pattern.quote(around[0]) + "(.+)" + Pattern.quote(around[1]), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static boolean endsWith(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }

    private String say(String key, Object... inside) {
        return language.say("airdate." + key, inside);
    }
}
