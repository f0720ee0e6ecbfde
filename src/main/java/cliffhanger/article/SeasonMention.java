package cliffhanger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A season that a text names: "season 2", "the third season", "S4", "series 3", "zweite Staffel".
///
/// @param start  offset in its sentence
/// @param end    offset behind it
/// @param number from 1
/// @param last   whether it is said to be the last one
record SeasonMention(int start, int end, int number, boolean last) {
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5),
            Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13), Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15), Map.entry("sixteenth", 16), Map.entry("twentieth", 20), Map.entry("debut", 1),
            Map.entry("freshman", 1), Map.entry("inaugural", 1), Map.entry("sophomore", 2), Map.entry("junior", 3),
            Map.entry("erste", 1), Map.entry("zweite", 2), Map.entry("dritte", 3), Map.entry("vierte", 4), Map.entry("fünfte", 5),
            Map.entry("sechste", 6), Map.entry("siebte", 7), Map.entry("achte", 8), Map.entry("neunte", 9), Map.entry("zehnte", 10),
            Map.entry("primera", 1), Map.entry("segunda", 2), Map.entry("tercera", 3), Map.entry("cuarta", 4), Map.entry("quinta", 5),
            Map.entry("première", 1), Map.entry("deuxième", 2), Map.entry("seconde", 2), Map.entry("troisième", 3),
            Map.entry("quatrième", 4), Map.entry("cinquième", 5));

    private static final String WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty"
            + "|iii|ii|iv|vi|i|v|zwei|drei|vier|fünf";
    private static final String ORDINAL_WORDS = String.join("|", ORDINALS.keySet());
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BEHIND = Pattern.compile(
            "\\b(?:seasons?|series|staffel|temporada|saison|year|s)[ -]?(?:number |no\\. ?|#)?(?<number>\\d{1,2}|" + WORDS + ")\\b(?!%|[:.]\\d| episodes| million)(?:(?: and|-|–|,| &) ?(?:season )?(?<more>\\d{1,2})\\b(?! episodes))?", FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:(?<ordinal>" + ORDINAL_WORDS + ")[nrs]?|(?<digits>\\d{1,2})(?:st|nd|rd|th|\\.|ª|e))(?<final>[ ,-]*(?:and |und |y )?(?:final|last|letzte[nr]?|última))? (?:and (?:\\w+ )?)?(?:[\\w-]+ ){0,2}?(?:seasons?|staffel|series|temporada|saison|run|year|installment|instalment|chapter|outing)\\b", FLAGS);
    private static final Pattern LAST = Pattern.compile("\\b(?:final|last|letzte)\\b", Pattern.CASE_INSENSITIVE);

    /// Those that a sentence names, in order.
    static List<SeasonMention> in(String sentence) {
        List<SeasonMention> found = new ArrayList<>();
        Matcher behind = BEHIND.matcher(sentence);
        while (behind.find()) {
            String word = sentence.substring(behind.start(), behind.start("number")).toLowerCase(Locale.ROOT);
            boolean shorthand = word.equals("s") || word.startsWith("s ") || word.startsWith("s-");
            boolean digits = Character.isDigit(behind.group("number").charAt(0));
            if ((shorthand && (!digits || Character.isLowerCase(sentence.charAt(behind.start())) || word.length() > 1))
                    || (word.startsWith("year") && !digits && behind.group("number").length() < 3)) {
                continue;
            }
            add(found, behind.start(), behind.end("number"), NumberWords.of(behind.group("number"), 0), false);
            if (behind.group("more") != null) {
                add(found, behind.start("more"), behind.end("more"), NumberWords.of(behind.group("more"), 0), false);
            }
        }
        Matcher before = BEFORE.matcher(sentence);
        while (before.find()) {
            int number = before.group("ordinal") != null
                    ? ORDINALS.getOrDefault(before.group("ordinal").toLowerCase(Locale.ROOT), 0)
                    : NumberWords.of(before.group("digits"), 0);
            boolean overlaps = found.stream().anyMatch(other -> other.start() < before.end() && before.start() < other.end());
            if (!overlaps) {
                add(found, before.start(), before.end(), number, LAST.matcher(before.group()).find());
            }
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    private static void add(List<SeasonMention> to, int start, int end, int number, boolean last) {
        if (number > 0) {
            to.add(new SeasonMention(start, end, number, last));
        }
    }
}
