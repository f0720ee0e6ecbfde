package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the dates that stand in a running text: "on Showtime on September 12, 2021", "somewhere in the second half of 2023",
/// "last year on 24 December", "am Freitag, den 2. Dezember". English, and the names of months, days and seasons in German, French and Spanish.
///
/// A bare number is a year only where a word or a bracket beside it says so. Nothing is guessed: without a day to count from, "November
/// 7" is `XXXX-11-07`, and "next spring" means nothing. Time is linear in the text. Immutable, safe on any thread.
public final class DateFinder {
    private static final Pattern AROUND = Pattern.compile("(?:around|about|circa|approximately|roughly|near|um)(?: the)? $", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_IN = Pattern.compile(DateForms.YEAR);
    private static final Pattern FROM = Pattern.compile("(?:between|from) (?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile(" (?:and|to|until|through) (?:the )?| ?[–-] ?", Pattern.CASE_INSENSITIVE);

    private final DateForms forms;

    /// @param reference the day on which the text was written; null where it is not known
    public DateFinder(@Nullable LocalDate reference) {
        forms = new DateForms(reference);
    }

    /// The dates of a text in order. None overlaps another.
    public List<DateMention> find(String text) {
        List<DateMention> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        for (DateForms.Form form : DateForms.in(text)) {
            Matcher match = form.pattern().matcher(text);
            while (match.find()) {
                if (taken.nextSetBit(match.start()) >= match.end() || taken.nextSetBit(match.start()) < 0) {
                    DateMention mention = mention(text, form, match);
                    if (mention != null) {
                        found.add(mention);
                        taken.set(match.start(), match.end());
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return joined(text, found);
    }

    private @Nullable DateMention mention(String text, DateForms.Form form, Matcher match) {
        if (isModal(match)) {
            return null;
        }
        AirDate past = reading(form, match, true);
        AirDate future = reading(form, match, false);
        if (past == null && future == null) {
            return null;
        }
        int end = match.group().endsWith(".") ? match.end() - 1 : match.end();
        boolean near = AROUND.matcher(text.substring(Math.max(0, match.start() - 20), match.start())).find();
        return new DateMention(match.start(), end, text.substring(match.start(), end), near(past, near), near(future, near));
    }

    /// "may" and "march" in lower case are verbs.
    private static boolean isModal(Matcher match) {
        if (!match.pattern().namedGroups().containsKey("month") || match.group("month") == null) {
            return false;
        }
        String month = match.group("month");
        return Character.isLowerCase(month.charAt(0)) && List.of("may", "march", "mar", "sep", "dec", "jan", "mai", "mars").contains(month);
    }

    private @Nullable AirDate reading(DateForms.Form form, Matcher match, boolean past) {
        try {
            return form.reading().read(forms, match, past);
        } catch (BadDate | DateTimeException e) {
            // 31 February is no date; the text is left to itself.
            return null;
        }
    }

    private static @Nullable AirDate near(@Nullable AirDate date, boolean near) {
        return date == null || !near || date instanceof Interval ? date : DateReader.with(date, Qualifier.APPROXIMATE);
    }

    /// "Between August and October 2023" is one date.
    private static List<DateMention> joined(String text, List<DateMention> found) {
        List<DateMention> joined = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            DateMention first = i > 0 ? sameYear(found.get(i - 1), found.get(i)) : found.get(i);
            DateMention second = i + 1 < found.size() ? found.get(i + 1) : null;
            DateMention both = second == null ? null : between(text, first, second);
            if (both != null) {
                i++;
            }
            joined.add(both == null ? first : both);
        }
        return joined;
    }

    /// "In the autumn of 2023, around September": the month is of the year beside it.
    private static DateMention sameYear(DateMention before, DateMention mention) {
        boolean near = mention.start() - before.end() <= 40 && !YEAR_IN.matcher(mention.words()).find() && YEAR_IN.matcher(before.words()).find();
        AirDate dated = near && before.ifPast() != null && mention.ifPast() != null
                ? ofYear(mention.ifPast(), before.ifPast().latest().getYear())
                : null;
        return dated == null ? mention : with(mention, dated);
    }

    /// A month as that of a year; null for anything else.
    private static @Nullable AirDate ofYear(AirDate date, int year) {
        return switch (date) {
            case Month month -> new Month(month.month().withYear(year), month.qualifier());
            case AirDate.Unspecified open when open.day() == null && open.month() != null ->
                new Month(YearMonth.of(year, Integer.parseInt(open.month())), open.qualifier());
            default -> null;
        };
    }

    private static DateMention with(DateMention mention, AirDate date) {
        return new DateMention(mention.start(), mention.end(), mention.words(), date, date);
    }

    private static @Nullable DateMention between(String text, DateMention first, DateMention second) {
        boolean opened = FROM.matcher(text.substring(Math.max(0, first.start() - 14), first.start())).find();
        if (!opened || second.start() - first.end() > 12
                || !TO.matcher(text.substring(first.end(), second.start())).matches()) {
            return null;
        }
        return new DateMention(first.start(), second.end(), text.substring(first.start(), second.end()),
                interval(first, first.ifPast(), second.ifPast()), interval(first, first.ifFuture(), second.ifFuture()));
    }

    /// A first date that names no year is of the second's.
    private static @Nullable AirDate interval(DateMention mention, @Nullable AirDate first, @Nullable AirDate second) {
        if (first == null || second == null || first instanceof Interval || second instanceof Interval) {
            return second;
        }
        boolean open = first instanceof AirDate.Unspecified
                ? !(second instanceof AirDate.Unspecified)
                : !YEAR_IN.matcher(mention.words()).find();
        AirDate dated = open ? ofYear(first, second.latest().getYear()) : null;
        try {
            return new Interval(dated == null ? first : dated, second);
        } catch (BadDate e) {
            return second;
        }
    }
}
