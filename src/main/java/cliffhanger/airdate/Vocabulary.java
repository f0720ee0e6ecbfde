package cliffhanger.airdate;

import cliffhanger.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words in which a language speaks of dates, each with the English one that [DateReader] reads: names of months and days as the
/// platform has them, the others from `dates_….txt`.
final class Vocabulary {
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final Map<String, String> words;
    private final Pattern known;

    private Vocabulary(Map<String, String> words) {
        this.words = words;
        known = Pattern.compile(
                words.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?!\\p{L})")));
    }

    static Vocabulary of(Language language) {
        Map<String, String> words = new HashMap<>();
        Locale locale = language.texts();
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                words.put(plain(month.getDisplayName(style, locale)), plain(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                words.put(plain(day.getDisplayName(style, locale)), plain(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
            }
        }
        words.putAll(file(locale.getLanguage()));
        return new Vocabulary(words);
    }

    /// The text in English words, as far as they are known, in small letters.
    String english(String text) {
        String line = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        String english = known.matcher(line).replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), "")));
        // The full stop of "3. April".
        return english.replaceAll("(?<=\\d)\\.(?!\\d)", "").replaceAll(" +", " ").replace(" ,", ",").strip();
    }

    /// Abbreviations may come with their full stop or without; it is left where it is.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    private static Map<String, String> file(String language) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("dates_" + language + ".txt")) {
            if (in == null) {
                return Map.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
