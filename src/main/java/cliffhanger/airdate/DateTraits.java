package cliffhanger.airdate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a text has that a date is made of. A form of dates is looked for only where its parts are there: most sentences have
/// none, and looking for all forms in all of them took half of the time of reading.
final class DateTraits {
    static final int DIGIT = 1;
    static final int YEAR = 2;
    static final int MONTH = 4;
    static final int WEEKDAY = 8;
    static final int SEASON = 16;
    /// "year", "Jahr".
    static final int YEAR_WORD = 32;
    /// "week", "month".
    static final int UNIT = 64;
    /// "half", "quarter", "Q3".
    static final int PART = 128;
    /// "early", "mid", "end of".
    static final int THIRD = 256;
    /// "today", "gestern".
    static final int DAY_WORD = 512;

    private static final Map<String, Integer> WORDS = words();

    private DateTraits() {}

    static int of(String text) {
        int traits = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                int end = i + 1;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                traits |= DIGIT | (end - i == 4 ? YEAR : 0);
                i = end;
            } else if (Character.isLetter(c)) {
                int end = i + 1;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                // The longest word that matters is "september".
                traits |= end - i <= 10 ? WORDS.getOrDefault(text.substring(i, end).toLowerCase(Locale.ROOT), 0) : 0;
                i = end;
            } else {
                i++;
            }
        }
        return traits;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        CalendarWords.months().forEach(word -> words.put(word, MONTH));
        CalendarWords.weekdays().forEach(word -> words.put(word, WEEKDAY));
        CalendarWords.seasons().forEach(word -> words.put(word, SEASON));
        put(words, YEAR_WORD, "year", "jahr");
        put(words, UNIT, "week", "month");
        put(words, PART, "half", "quarter", "q", "h");
        put(words, THIRD, "early", "mid", "middle", "late", "later", "latter", "beginning", "start", "end", "anfang", "mitte", "ende",
                "début", "fin", "principios", "finales", "mediados");
        put(words, DAY_WORD, "today", "tonight", "yesterday", "tomorrow", "heute", "gestern", "morgen");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Integer> words, int trait, String... names) {
        List.of(names).forEach(name -> words.merge(name, trait, (a, b) -> a | b));
    }
}
