package cliffhanger.article;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateFinder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day on which an article was written, as far as the text itself tells: a date that opens it, a line "Published …", or
/// "As of June 22, 2022".
final class Dateline {
    private static final int HEAD = 600;
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?";
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4})";
    private static final Pattern OPENING = Pattern.compile("^\\s*(?:date:?\\s+)?" + DAY);
    private static final Pattern MONTH_ONLY = Pattern.compile("^\\s*date:?\\s+((?:19|20)\\d{2}-(?:0[1-9]|1[0-2]))\\b");
    private static final Pattern LABELLED = Pattern.compile("^\\s*date:?\\s+\\d{4}-\\d{2}-\\d{2}\\s*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:published|posted|updated|last modified|written|date|by [\\p{L} .]{3,30}[|,–-])\\W{0,4}(?:on |at )?(?:\\p{L}+day,? )?" + DAY, Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_LINE = Pattern.compile("^\\s*(?:\\p{L}+day,? )?" + DAY + "\\s*$", Pattern.MULTILINE);
    private static final Pattern AS_OF = Pattern.compile("\\b(?:as of|as on|at the time of writing,?|till|until now,?|stand:?) (?:writing,? )?(?:this )?\\W{0,2}" + DAY, Pattern.CASE_INSENSITIVE);

    private Dateline() {}

    static @Nullable LocalDate of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        LocalDate opening = first(OPENING, head);
        if (opening != null) {
            return opening;
        }
        Matcher month = MONTH_ONLY.matcher(head);
        if (month.find()) {
            return day(month.group(1));
        }
        LocalDate own = first(OWN_LINE, head);
        LocalDate published = own == null ? first(PUBLISHED, head) : own;
        return published == null ? first(AS_OF, text) : published;
    }

    /// How many characters at the beginning are the date alone, and no part of a sentence.
    static int length(String text) {
        Matcher month = MONTH_ONLY.matcher(text);
        Matcher day = LABELLED.matcher(text);
        return day.find() ? day.end() : month.find() ? month.end() : 0;
    }

    private static @Nullable LocalDate first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? day(match.group(1).replaceAll("\\s+", " ")) : null;
    }

    private static @Nullable LocalDate day(String words) {
        if (words.matches("\\d{4}-\\d{2}")) {
            return AirDate.parse(words).latest();
        }
        return new DateFinder(null).find("on " + words).stream()
                .map(mention -> mention.date(true))
                .filter(Objects::nonNull)
                .filter(date -> !(date instanceof AirDate.Unspecified))
                .map(AirDate::latest)
                .findFirst()
                .orElse(null);
    }
}
