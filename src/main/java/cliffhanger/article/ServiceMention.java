package cliffhanger.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A network or service that a text names.
///
/// @param start offset in its sentence
/// @param end   offset behind it
/// @param name  as the text writes it
record ServiceMention(int start, int end, String name, Service service) {
    /// The names by their first letter, longest first.
    private static final Map<Character, List<String>> BY_LETTER = Service.BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.groupingBy(name -> Character.toLowerCase(name.charAt(0))));

    /// What makes a name that is also a word a service.
    private static final Pattern CUE_BEFORE = Pattern.compile(
            "(?:\\b(?:on|by|at|for|from|to|via|network|channel|streamer|giant|service|platform|bei|auf|en|sur|chez|and|or|like|as|including)(?: the)? |[,(/:] ?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUE_BEHIND = Pattern.compile(
            "^(?:['’]s?\\b|,? (?:has|had|have|will|is|was|did)? ?(?:officially |recently |now |also |previously |already )?(?:renew|cancel|order|pick|announce|confirm|reveal|decid|drama|comed|series|sitcom|original|show|pass|axe|pull|commission|greenl|set|premiere|ended|hit|thriller|limited|procedural))", Pattern.CASE_INSENSITIVE);

    /// Names of firms that make more than one thing: a capital behind them makes it another of theirs.
    private static final Pattern ANOTHER = Pattern.compile(
            "^ (?:News|Sports?|Studios?|Games?|Records|World|Music|Entertainment|Television|Pictures|Publishing|Business|Nation|Searchlight|\\d{1,2}\\b|Broadcast|Media|Universal)");
    private static final Pattern DOMAIN = Pattern.compile("^(?:\\.(?:com|net|org|co)\\b|/(?=\\p{L}))");

    /// Those that a sentence names, in order. None overlaps another.
    static List<ServiceMention> in(String sentence) {
        List<ServiceMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.length()) {
            String name = startsWord(sentence, i) ? at(sentence, i) : null;
            if (name == null) {
                i++;
                continue;
            }
            Service service = Service.BY_NAME.get(name);
            if (service != null && counts(sentence, i, i + name.length(), service)) {
                found.add(new ServiceMention(i, i + name.length(), sentence.substring(i, i + name.length()), service));
            }
            i += name.length();
        }
        return found;
    }

    private static boolean startsWord(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    /// The longest name that begins here; null for none. A name of four letters and more may be written in other capitals; a shorter
    /// one, such as OWN, may not.
    private static @Nullable String at(String text, int i) {
        for (String name : BY_LETTER.getOrDefault(Character.toLowerCase(text.charAt(i)), List.of())) {
            int end = i + name.length();
            boolean same = text.startsWith(name, i)
                    || (name.length() > 3 && Character.isUpperCase(text.charAt(i)) && text.regionMatches(true, i, name, 0, name.length()));
            if (same && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return name;
            }
        }
        return null;
    }

    private static boolean counts(String text, int start, int end, Service service) {
        String before = text.substring(Math.max(0, start - 24), start);
        String behind = text.substring(end, Math.min(text.length(), end + 40));
        if (ANOTHER.matcher(behind).find() || DOMAIN.matcher(behind).find() || before.endsWith("@")) {
            return false;
        }
        return !service.ambiguous() || CUE_BEHIND.matcher(behind).find()
                || (CUE_BEFORE.matcher(before).find() && !capital(behind));
    }

    private static boolean capital(String behind) {
        return behind.length() > 1 && behind.charAt(0) == ' ' && Character.getType(behind.codePointAt(1)) == Character.UPPERCASE_LETTER;
    }

    /// One name for each service: its own where the text has it, else the longest of those that the text has.
    static List<String> names(Collection<ServiceMention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(ServiceMention::service, LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(same -> same.stream().map(ServiceMention::name).filter(name -> name.equals(same.getFirst().service().name())).findFirst()
                        .orElseGet(() -> same.stream().map(ServiceMention::name).reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow()))
                .toList();
    }
}
