package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Day;
import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Year;
import cliffhanger.language.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a date as people write it, in English words or in EDTF: "28 March 2024", "autumn 2026", "Q3 2023", "second half of
/// 2023", "around September 2023", "between August and October 2023", "late 2025", "2023-41", "TBA".
///
/// A day or month without a year is the next one. "Early", "mid" and "late" are thirds of a year or month: January to April,
/// May to August, September to December; days 1–10, 11–20, 21 to the end. Immutable, safe on any thread.
public final class DateReader {
    static final int LONGEST = 120;
    private static final Pattern AROUND =
            Pattern.compile("^(?:around|about|circa|ca\\.?|c\\.|approximately|approx\\.?|roughly|near|~) ?(.+)$");
    private static final Pattern UNSURE = Pattern.compile("^(?:possibly|maybe|perhaps|probably|likely|reportedly) (.+)$");
    private static final Pattern UNSURE_AFTER = Pattern.compile("^(.+?),? ?(?:\\(?unconfirmed\\)?|\\(\\?\\)|\\?)$");
    private static final Pattern BETWEEN = Pattern.compile("^(?:between|from) (.+?) (?:and|to|until|till|through) (.+)$");
    private static final Pattern TO = Pattern.compile("^(.+?)(?: to | through | until | - |(?<=[a-z])-(?=[a-z0-9])|(?<=\\d)-(?=\\d+ [a-z])|(?<=\\d)-(?=[a-z]))(.+)$");
    private static final Pattern FROM = Pattern.compile("^(?:(from|since|not before|no earlier than)|after) (.+)$");
    private static final Pattern UNTIL = Pattern.compile("^(?:(until|till|by|not after|no later than)|before) (.+)$");
    private static final Pattern LOOKS_LIKE_EDTF = Pattern.compile("^(?:[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?|\\.\\.|)(?:/.*)?$");
    private static final Pattern NONE =
            Pattern.compile("^(?:tba|tbd|tbc|unknown|none|no date(?: yet)?|not (?:yet )?announced|unannounced|to be announced)$");

    private final LocalDate today;

    /// @param today the day that "tomorrow" and "next March" are counted from
    public DateReader(LocalDate today) {
        this.today = today;
    }

    /// Reads a text.
    ///
    /// @throws BadDate when it is no date, with a sentence on what to write instead
    public AirDate read(String text) {
        if (isEdtf(text)) {
            return Edtf.parse(text.strip().toUpperCase(Locale.ROOT));
        }
        if (text.length() > LONGEST) {
            throw new BadDate(Sentence.of("airdate.bad.long"));
        }
        return words(text).orElseThrow(() -> new BadDate(Sentence.of("airdate.bad.words", shorter(text))));
    }

    /// Whether it is to be read as EDTF, and not as words.
    static boolean isEdtf(String text) {
        String edtf = text.strip().toUpperCase(Locale.ROOT);
        return !edtf.isEmpty() && LOOKS_LIKE_EDTF.matcher(edtf).matches();
    }

    /// What words say; empty where they say no date. For texts of up to [#LONGEST] characters.
    Optional<AirDate> words(String text) {
        return tryRead(plain(text), null);
    }

    /// For a sentence about it.
    static String shorter(String text) {
        String line = text.strip();
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    /// Lower case, one kind of dash, no "the", "of", "in", ordinals or full stops at the end.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("\\b(?:the|of|in|on|a)\\b", " ")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .replaceAll("(?<=[a-z0-9])\\.$", "");
    }

    /// @param year the year to take where the text has none
    private Optional<AirDate> tryRead(String text, @Nullable Integer year) {
        if (NONE.matcher(text).matches()) {
            return Optional.of(AirDate.notAnnounced());
        }
        return Stream.<Supplier<Optional<AirDate>>>of(
                        () -> match(AROUND, text).flatMap(m -> tryRead(m.group(1), year)).map(d -> with(d, Qualifier.APPROXIMATE)),
                        () -> match(UNSURE, text).flatMap(m -> tryRead(m.group(1), year)).map(d -> with(d, Qualifier.UNCERTAIN)),
                        () -> match(UNSURE_AFTER, text).flatMap(m -> tryRead(m.group(1), year)).map(d -> with(d, Qualifier.UNCERTAIN)),
                        () -> match(BETWEEN, text).flatMap(this::interval),
                        () -> new DateTerms(today, year).read(text),
                        () -> match(TO, text).flatMap(this::interval),
                        () -> match(FROM, text).flatMap(m -> simple(m.group(2)).map(d -> from(d, m.group(1) != null))),
                        () -> match(UNTIL, text).flatMap(m -> simple(m.group(2)).map(d -> until(d, m.group(1) != null))))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The first date may leave to the second what they share: "August to October 2023", "3-10 April 2024".
    private Optional<AirDate> interval(Matcher matcher) {
        Optional<AirDate> end = simple(matcher.group(2));
        return end.flatMap(last -> start(matcher.group(1), last).map(first -> new Interval(first, last)));
    }

    /// "After 2026" begins with the day behind it.
    private static AirDate from(AirDate date, boolean including) {
        return new Interval(including ? date : AirDate.of(date.latest().plusDays(1)), null);
    }

    private static AirDate until(AirDate date, boolean including) {
        return new Interval(null, including ? date : AirDate.of(date.earliest().minusDays(1)));
    }

    private Optional<AirDate> start(String text, AirDate end) {
        if (text.matches("\\d{1,2}") && end instanceof Day day) {
            return Optional.of(AirDate.of(DateTerms.day(day.date().getYear(), day.date().getMonthValue(), Integer.parseInt(text))));
        }
        int year = end.latest().getYear();
        // "November to February 2027" begins the year before.
        return tryRead(text, year)
                .filter(date -> !(date instanceof Interval))
                .flatMap(date -> date.earliest().isAfter(end.latest()) ? tryRead(text, year - 1) : Optional.of(date));
    }

    private Optional<AirDate> simple(String text) {
        return tryRead(text, null).filter(date -> !(date instanceof Interval));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    static AirDate with(AirDate date, Qualifier more) {
        Qualifier both = date.qualifier().and(more);
        return switch (date) {
            case Day(LocalDate day, Qualifier _) -> new Day(day, both);
            case Month(YearMonth month, Qualifier _) -> new Month(month, both);
            case PartOfYear(int of, YearPart part, Qualifier _) -> new PartOfYear(of, part, both);
            case Year(int of, Qualifier _) -> new Year(of, both);
            case Interval(AirDate start, AirDate end) ->
                new Interval(start == null ? null : with(start, more), end == null ? null : with(end, more));
            case AirDate.Unspecified(String of, String month, String day, Qualifier _) ->
                new AirDate.Unspecified(of, month, day, both);
        };
    }
}
