package cliffhanger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the sentences of a line are.
final class Sentences {
    /// What ends a sentence: a mark, perhaps a closing quote or bracket, and a blank before a capital, a digit or a quote.
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’»')\\]]*(?:\\s+(?=[\\p{Lu}\\d\"“‘«'(\\[•])|\\s*$)| · (?=\\p{Lu})");
    private static final Pattern NO_END = Pattern.compile(
            "(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|vs|No|Vol|Ep|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\\.S|U\\.K|p\\.m|a\\.m|approx|bzw|ca|z\\.B|u\\.a|Nr)|\\b\\p{Lu}|\\b\\d{1,2})\\.$");
    private static final Pattern DAY_BEFORE_MONTH = Pattern.compile("\\b\\d{1,2}\\.\\s*$");
    private static final Pattern MONTH_NEXT = Pattern.compile("^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Staffel)");

    /// A text without full stops is taken in pieces, so that no pattern has to look far.
    private static final int LONGEST = 1200;

    private Sentences() {}

    /// Begin and end of each, as pairs.
    static List<int[]> of(String line) {
        List<int[]> found = new ArrayList<>();
        Matcher end = END.matcher(line);
        int begin = 0;
        while (end.find()) {
            String mark = line.substring(end.start(), end.end()).strip();
            int stop = end.start() + mark.length();
            boolean dot = mark.startsWith(".") && mark.length() == 1;
            if (dot && isAbbreviation(line.substring(Math.max(begin, stop - 12), stop), line.substring(end.end()))) {
                continue;
            }
            // "Kuma Bear Punch! premieres" goes on: the look-ahead wants a capital, and a title's own mark has none behind it.
            int last = mark.startsWith("·") ? end.start() : stop;
            if (last > begin) {
                add(found, line, begin, last);
            }
            begin = end.end();
        }
        if (begin < line.length()) {
            add(found, line, begin, line.length());
        }
        return found;
    }

    private static void add(List<int[]> found, String line, int begin, int end) {
        int from = begin;
        while (end - from > LONGEST) {
            int blank = line.lastIndexOf(' ', from + LONGEST);
            int cut = blank > from ? blank : from + LONGEST;
            found.add(new int[] {from, cut});
            from = blank > from ? cut + 1 : cut;
        }
        if (end > from) {
            found.add(new int[] {from, end});
        }
    }

    private static boolean isAbbreviation(String before, String behind) {
        if (DAY_BEFORE_MONTH.matcher(before).find()) {
            return MONTH_NEXT.matcher(behind).find();
        }
        return !behind.isEmpty() && NO_END.matcher(before).find();
    }
}
