package cliffhanger.airdate;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The names of months, days and seasons in the languages that articles are read in: English, German, French, Spanish.
/// Lower case.
final class CalendarWords {
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "jan", "januar", "jänner", "janvier", "enero"),
            List.of("february", "feb", "februar", "février", "febrero"),
            List.of("march", "mar", "märz", "mars", "marzo"),
            List.of("april", "apr", "avril", "abril"),
            List.of("may", "mai", "mayo"),
            List.of("june", "jun", "juni", "juin", "junio"),
            List.of("july", "jul", "juli", "juillet", "julio"),
            List.of("august", "aug", "août", "agosto"),
            List.of("september", "sept", "sep", "septembre", "septiembre"),
            List.of("october", "oct", "oktober", "okt", "octobre", "octubre"),
            List.of("november", "nov", "novembre", "noviembre"),
            List.of("december", "dec", "dezember", "dez", "décembre", "diciembre"));

    private static final List<List<String>> DAYS = List.of(
            List.of("monday", "mon", "montag", "lundi", "lunes"),
            List.of("tuesday", "tues", "tue", "dienstag", "mardi", "martes"),
            List.of("wednesday", "wed", "mittwoch", "mercredi", "miércoles"),
            List.of("thursday", "thurs", "thur", "thu", "donnerstag", "jeudi", "jueves"),
            List.of("friday", "fri", "freitag", "vendredi", "viernes"),
            List.of("saturday", "sat", "samstag", "sonnabend", "samedi", "sábado"),
            List.of("sunday", "sun", "sonntag", "dimanche", "domingo"));

    private static final Map<String, YearPart> SEASONS = Map.ofEntries(
            Map.entry("spring", YearPart.SPRING), Map.entry("summer", YearPart.SUMMER), Map.entry("autumn", YearPart.AUTUMN),
            Map.entry("fall", YearPart.AUTUMN), Map.entry("winter", YearPart.WINTER), Map.entry("frühjahr", YearPart.SPRING),
            Map.entry("frühling", YearPart.SPRING), Map.entry("sommer", YearPart.SUMMER), Map.entry("herbst", YearPart.AUTUMN),
            Map.entry("printemps", YearPart.SPRING), Map.entry("été", YearPart.SUMMER), Map.entry("automne", YearPart.AUTUMN),
            Map.entry("hiver", YearPart.WINTER), Map.entry("primavera", YearPart.SPRING), Map.entry("verano", YearPart.SUMMER),
            Map.entry("otoño", YearPart.AUTUMN), Map.entry("invierno", YearPart.WINTER));

    private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS);
    private static final Map<String, Integer> DAY_NUMBERS = numbers(DAYS);

    /// Alternatives for a pattern, longest first.
    static final String MONTH = alternatives(MONTH_NUMBERS);

    static final String WEEKDAY = alternatives(DAY_NUMBERS);

    static final String SEASON = alternatives(SEASONS);

    private CalendarWords() {}

    static Set<String> months() {
        return MONTH_NUMBERS.keySet();
    }

    static Set<String> weekdays() {
        return DAY_NUMBERS.keySet();
    }

    static Set<String> seasons() {
        return SEASONS.keySet();
    }

    /// 1 to 12.
    static int month(String name) {
        return MONTH_NUMBERS.getOrDefault(lower(name), 0);
    }

    static @Nullable DayOfWeek weekday(String name) {
        Integer number = DAY_NUMBERS.get(lower(name));
        return number == null ? null : DayOfWeek.of(number);
    }

    static @Nullable YearPart season(String name) {
        return SEASONS.get(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> numbers(List<List<String>> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    private static String alternatives(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
