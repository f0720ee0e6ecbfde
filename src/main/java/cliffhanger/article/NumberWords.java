package cliffhanger.article;

import java.util.Locale;
import java.util.Map;

/// Numbers in words: English, and the German, French and Spanish ones that seasons and episodes are counted with. Which of them a
/// finder looks for its own pattern says.
final class NumberWords {
    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("eighteen", 18), Map.entry("twenty", 20),
            Map.entry("twenty-two", 22), Map.entry("twenty-four", 24), Map.entry("i", 1), Map.entry("ii", 2),
            Map.entry("iii", 3), Map.entry("iv", 4), Map.entry("v", 5), Map.entry("vi", 6), Map.entry("zwei", 2),
            Map.entry("drei", 3), Map.entry("vier", 4), Map.entry("fünf", 5), Map.entry("sechs", 6), Map.entry("sieben", 7),
            Map.entry("acht", 8), Map.entry("neun", 9), Map.entry("zehn", 10), Map.entry("zwölf", 12), Map.entry("ocho", 8),
            Map.entry("diez", 10), Map.entry("huit", 8), Map.entry("dix", 10), Map.entry("seis", 6));

    private NumberWords() {}

    /// The number that a run of digits or a word means.
    ///
    /// @param other what any other word means; letters that only a pattern takes for one another make such words
    static int of(String text, int other) {
        boolean digits = text.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(text) : VALUES.getOrDefault(text.toLowerCase(Locale.ROOT), other);
    }
}
