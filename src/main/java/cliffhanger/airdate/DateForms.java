package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The forms in which running text writes dates, and what a match of each means.
final class DateForms {
    static final String YEAR = "(?:19[3-9]\\d|20\\d\\d)(?!\\d|[.,]\\d|%)";
    private static final String ANY_YEAR = "(?<year>" + YEAR + "|(?:last|this|next|the same|that) year)";
    private static final String OF_YEAR = "(?:,? (?:of |in |back in |de |del )?" + ANY_YEAR + ")";
    private static final String WEEKDAY = "(?:\\b" + CalendarWords.WEEKDAY + "\\b\\.?,? (?:the |den |dem )?)?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.)?(?!\\d)";
    private static final String MONTH = "\\b(?<month>" + CalendarWords.MONTH + ")\\b\\.?";

    /// What stands before a month or a year and makes it a date.
    private static final String BEFORE = "(?<=\\b(?:in|by|of|for|to|since|until|till|during|around|about|before|after|from|between|and|or|im|ab|seit|bis|en|und|sometime|mid|late|early|circa|deserves|year|jahr|spring|summer|fall|autumn|winter|expected|is|on|back|à|para|depuis|desde|to air|set)[ -])";

    /// A form that dates are written in.
    ///
    /// @param all what a text has to have all of; see [DateTraits]
    /// @param any what it has to have any of; 0 for nothing
    record Form(int all, int any, Pattern pattern, Reading reading) {
        Form(int all, int any, String pattern, Reading reading) {
            this(all, any, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS), reading);
        }
    }

    /// Those that a text can have.
    static List<Form> in(String text) {
        int traits = DateTraits.of(text);
        return ALL.stream()
                .filter(form -> (traits & form.all()) == form.all() && (form.any() == 0 || (traits & form.any()) != 0))
                .toList();
    }

    /// What a match means, of something past or to come; null where it is no date after all.
    interface Reading {
        @Nullable AirDate read(DateForms forms, Matcher match, boolean past);
    }

    /// Longer forms first: what one has taken, a later one leaves alone.
    static final List<Form> ALL = List.of(
            new Form(DateTraits.DIGIT, 0, "\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b", (forms, m, past) -> forms.read(m.group())),
            new Form(DateTraits.DIGIT | DateTraits.MONTH, 0, "\\b(?<year>last year|this year|" + YEAR + "),? on (?:the )?" + DAY + "(?: of)? " + MONTH, DateForms::day),
            new Form(DateTraits.DIGIT | DateTraits.MONTH, 0, "\\b(?<year>last year|this year|" + YEAR + "),? on " + MONTH + " " + DAY, DateForms::day),
            new Form(DateTraits.DIGIT | DateTraits.MONTH, 0, WEEKDAY + "\\b" + DAY + "(?: of| de)? " + MONTH + OF_YEAR + "?", DateForms::day),
            new Form(DateTraits.DIGIT | DateTraits.MONTH, 0, WEEKDAY + MONTH + " " + DAY + "(?!:)" + OF_YEAR + "?", DateForms::day),
            new Form(DateTraits.YEAR, 0, "\\b\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d\\b", (forms, m, past) -> forms.read(m.group())),
            new Form(DateTraits.THIRD, DateTraits.MONTH | DateTraits.SEASON | DateTraits.YEAR | DateTraits.YEAR_WORD, "\\b(?<third>early|mid|middle of|late|later in|later|latter part of|beginning of|start of|end of|anfang|mitte|ende|début|fin|principios de|finales de|mediados de)(?:[- ]|-to-late-)(?:the )?(?:"
                    + MONTH + OF_YEAR + "?|(?<season>" + CalendarWords.SEASON + ")(?: of)? (?<ofseason>" + YEAR + ")|(?:in )?(?<only>" + YEAR
                    + "|(?:this|next|last) year))", DateForms::third),
            new Form(DateTraits.PART, DateTraits.YEAR | DateTraits.YEAR_WORD, "\\b(?:(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th|latter|other)[- ](?<part>half|quarter)|(?<letter>[QH])(?<number>[1-4]))(?: of)?(?: the)?(?: year)?(?:,| of| in)* (?<year>"
                    + YEAR + "|(?:this|next|last) year)", (forms, m, past) -> part(forms, m)),
            new Form(DateTraits.PART | DateTraits.YEAR_WORD, 0, "\\b(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th|latter)[- ](?<part>half|quarter) of (?:the )?year\\b", (forms, m, past) -> part(forms, m)),
            new Form(DateTraits.SEASON, DateTraits.YEAR | DateTraits.YEAR_WORD, "\\b(?<season>" + CalendarWords.SEASON + ")(?: season| schedule| lineup)?(?: of| in| de)?,? " + ANY_YEAR, (forms, m, past) -> season(forms, m)),
            new Form(0, DateTraits.MONTH | DateTraits.SEASON, "\\b(?<which>this past|this coming|this|next|last|past|coming) (?:(?<season>" + CalendarWords.SEASON + ")|" + MONTH + ")\\b", (forms, m, past) -> near(forms, m)),
            new Form(DateTraits.MONTH, DateTraits.YEAR | DateTraits.YEAR_WORD, MONTH + OF_YEAR, DateForms::month),
            new Form(DateTraits.MONTH, 0, BEFORE + MONTH + "(?! \\d| of (?:the same|that) year)", DateForms::month),
            new Form(DateTraits.YEAR, 0, BEFORE + "(?:the year |the |year )?(?<year>" + YEAR + ")(?![-/]\\d|s\\b)", (forms, m, past) -> plainYear(m)),
            new Form(DateTraits.YEAR, 0, "(?<=[(\\[])(?<year>" + YEAR + ")(?=[)\\]])", (forms, m, past) -> plainYear(m)),
            new Form(DateTraits.YEAR, 0, "\\b(?<year>" + YEAR + ")(?= (?:premiere|debut|release|return|start|launch|season premiere))", (forms, m, past) -> plainYear(m)),
            new Form(DateTraits.YEAR_WORD, 0, "\\b(?:(?:later|earlier|sometime) )?(?<year>(?:this|next|last) year)\\b", (forms, m, past) -> relativeYear(forms, m)),
            new Form(DateTraits.YEAR_WORD, 0, "\\b(?<year>kommendes|nächstes|im kommenden|im nächsten|dieses|in diesem|vergangenes|letztes|im vergangenen|im letzten) Jahr\\b", (forms, m, past) -> relativeYear(forms, m)),
            new Form(DateTraits.UNIT, 0, "\\b(?:(?:later|earlier) )?(?<which>this|next|last) (?<unit>week|month)\\b", (forms, m, past) -> unit(forms, m)),
            new Form(DateTraits.WEEKDAY, 0, "\\b(?:(?<which>this|next|last|this past|this coming|on) )(?<weekday>" + CalendarWords.WEEKDAY + ")\\b", DateForms::weekday),
            new Form(DateTraits.DAY_WORD, 0, "\\b(?<word>today|tonight|yesterday|tomorrow|heute|gestern|morgen)\\b", (forms, m, past) -> word(forms, m)));

    private final @Nullable LocalDate reference;

    /// @param reference the day to count from; null where none is known
    DateForms(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    private @Nullable AirDate read(String words) {
        LocalDate day = reference == null ? LocalDate.of(2000, 1, 1) : reference;
        return new DateReader(day).read(words);
    }

    private static @Nullable AirDate day(DateForms forms, Matcher m, boolean past) {
        int month = CalendarWords.month(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        if (month == 0 || day == 0 || day > 31) {
            return null;
        }
        Integer year = forms.year(m);
        if (year != null) {
            return AirDate.of(DateTerms.day(year, month, day));
        }
        LocalDate from = forms.reference;
        if (from == null) {
            return new AirDate.Unspecified("XXXX", two(month), two(day), Qualifier.NONE);
        }
        LocalDate here = DateTerms.day(month == 2 && day == 29 ? leapYear(from.getYear()) : from.getYear(), month, day);
        if (past) {
            return AirDate.of(here.isAfter(from) ? here.minusYears(1) : here);
        }
        return AirDate.of(here.isBefore(from) ? here.plusYears(1) : here);
    }

    private static int leapYear(int year) {
        return java.time.Year.isLeap(year) ? year : leapYear(year - 1);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /// The year that a match names; null where it names none, or one that nothing is known to count from.
    private @Nullable Integer year(Matcher m) {
        return m.group("year") == null ? null : year(m.group("year"));
    }

    private @Nullable Integer year(String year) {
        if (Character.isDigit(year.charAt(0))) {
            return Integer.valueOf(year);
        }
        if (reference == null) {
            return null;
        }
        String word = year.toLowerCase(Locale.ROOT);
        boolean before = word.startsWith("last") || word.contains("vergangen") || word.contains("letzt");
        boolean after = word.startsWith("next") || word.contains("kommend") || word.contains("nächst");
        return reference.getYear() + (before ? -1 : after ? 1 : 0);
    }

    private static @Nullable AirDate month(DateForms forms, Matcher m, boolean past) {
        if (!Character.isUpperCase(m.group("month").charAt(0)) && m.group("month").length() <= 5) {
            return null;
        }
        int month = CalendarWords.month(m.group("month"));
        if (month == 0 || m.group().toLowerCase(Locale.ROOT).matches(".*\\b(?:the same|that) year")) {
            return null;
        }
        Integer year = m.pattern().namedGroups().containsKey("year") ? forms.year(m) : null;
        if (year != null) {
            return new Month(YearMonth.of(year, month), Qualifier.NONE);
        }
        LocalDate from = forms.reference;
        if (from == null) {
            return new AirDate.Unspecified("XXXX", two(month), null, Qualifier.NONE);
        }
        YearMonth here = YearMonth.of(from.getYear(), month);
        YearMonth now = YearMonth.from(from);
        YearMonth meant = past ? (here.isAfter(now) ? here.minusYears(1) : here) : (here.isBefore(now) ? here.plusYears(1) : here);
        return new Month(meant, Qualifier.NONE);
    }

    private static AirDate plainYear(Matcher m) {
        return new Year(Integer.parseInt(m.group("year")), Qualifier.NONE);
    }

    private static @Nullable AirDate relativeYear(DateForms forms, Matcher m) {
        Integer year = forms.year(m);
        return year == null ? null : new Year(year, Qualifier.NONE);
    }

    private static @Nullable AirDate third(DateForms forms, Matcher m, boolean past) {
        String word = m.group("third").toLowerCase(Locale.ROOT);
        String third = switch (word) {
            case "beginning of", "start of" -> m.group("only") == null ? "early " : "start ";
            case "end of" -> m.group("only") == null ? "late " : "end ";
            case "early", "anfang", "début", "principios de" -> "early ";
            case "mid", "middle of", "mitte", "mediados de" -> "mid ";
            default -> "late ";
        };
        if (m.group("ofseason") != null) {
            YearPart part = CalendarWords.season(m.group("season"));
            return part == null ? null : new PartOfYear(Integer.parseInt(m.group("ofseason")), part, Qualifier.NONE);
        }
        if (m.group("only") != null) {
            String only = m.group("only");
            boolean rest = word.equals("later") && only.startsWith("this") && forms.reference != null;
            if (rest && forms.reference != null) {
                return new Year(forms.reference.getYear(), Qualifier.NONE);
            }
            Integer year = forms.year(only);
            return year == null ? null : forms.read(third + year);
        }
        AirDate month = month(forms, m, past);
        return month instanceof Month(YearMonth of, Qualifier _)
                ? forms.read(third + of.getMonth() + " " + of.getYear())
                : month;
    }

    private static @Nullable AirDate part(DateForms forms, Matcher m) {
        boolean named = m.pattern().namedGroups().containsKey("year");
        Integer year = named ? forms.year(m) : forms.reference == null ? null : Integer.valueOf(forms.reference.getYear());
        if (year == null) {
            return null;
        }
        if (named && m.group("letter") != null) {
            return forms.read(m.group("letter") + m.group("number") + " " + year);
        }
        String ordinal = m.group("ordinal").toLowerCase(Locale.ROOT);
        String plain = ordinal.equals("latter") || ordinal.equals("other") ? "second" : ordinal;
        return forms.read(plain + " " + m.group("part").toLowerCase(Locale.ROOT) + " " + year);
    }

    private static @Nullable AirDate season(DateForms forms, Matcher m) {
        Integer year = forms.year(m);
        YearPart part = CalendarWords.season(m.group("season"));
        return year == null || part == null ? null : new PartOfYear(year, part, Qualifier.NONE);
    }

    private static @Nullable AirDate near(DateForms forms, Matcher m) {
        String which = m.group("which").toLowerCase(Locale.ROOT);
        if (m.group("month") != null && CalendarWords.month(m.group("month")) == 0) {
            return null;
        }
        if (forms.reference == null && m.group("month") != null) {
            return new AirDate.Unspecified("XXXX", two(CalendarWords.month(m.group("month"))), null, Qualifier.NONE);
        }
        return forms.counted(from -> {
            String word = which.endsWith("past") ? "last" : which.endsWith("coming") ? "next" : which;
            if (m.group("season") != null) {
                YearPart part = CalendarWords.season(m.group("season"));
                return part == null ? null : new DateReader(from).read(word + " " + part.name().toLowerCase(Locale.ROOT));
            }
            YearMonth month = YearMonth.of(2000, CalendarWords.month(m.group("month")));
            return new DateReader(from).read(word + " " + month.getMonth());
        });
    }

    private static @Nullable AirDate unit(DateForms forms, Matcher m) {
        String which = m.group("which").toLowerCase(Locale.ROOT);
        return forms.counted(from -> m.group("unit").equalsIgnoreCase("month") ? new DateReader(from).read(which + " month") : null);
    }

    private static @Nullable AirDate weekday(DateForms forms, Matcher m, boolean past) {
        DayOfWeek day = CalendarWords.weekday(m.group("weekday"));
        boolean next = m.group("which").toLowerCase(Locale.ROOT).startsWith("next");
        return day == null ? null : forms.counted(from -> AirDate.of(from.with(
                past ? TemporalAdjusters.previousOrSame(day) : next ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))));
    }

    private static @Nullable AirDate word(DateForms forms, Matcher m) {
        return forms.counted(from -> AirDate.of(switch (m.group("word").toLowerCase(Locale.ROOT)) {
            case "yesterday", "gestern" -> from.minusDays(1);
            case "tomorrow", "morgen" -> from.plusDays(1);
            default -> from;
        }));
    }

    private @Nullable AirDate counted(Function<LocalDate, @Nullable AirDate> count) {
        return reference == null ? null : count.apply(reference);
    }
}
