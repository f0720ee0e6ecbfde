package cliffhanger.article;

import cliffhanger.library.Credit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a cast list: "Jeff Daniels as Chief Del Harris", "Kate Wallis is played by Olivia Holt", "Sean Berdy – Sam".
final class CastLine {
    private static final String PERSON = "(?<person>" + People.ANY_NAME + ")(?![\\p{L}])";
    private static final String CHARACTER = "(?<character>[\\p{Lu}\\d“\"'‘][^,;:(){}\\[\\]–—]{0,48}?)";
    private static final String END = "(?:\\s*[,;:(–—\\[].*|-\\s.*|\\s-.*|\\. .{0,200}|[.”\"'’]?)?$";
    private static final String ROLE = "(?:,? ?(?:who |will |stars?|starring|returns?|appears?|plays?|played|portrays?|portraying|playing|also|back|return to voice|voicing|is|are|was|voices?|voicing|repris(?:es?|ing) (?:his|her|their|the) role|seen|saw|viewed|cast|featured|the|in|at|a|to|be) ?){0,4}(?:,? ?(?:as|plays|played|portrays|voices?|voicing|playing|portraying)| ?(?i:(?:in|at|for|on) (?:the )?(?:\\w+ )?(?:role|part|function|character|use|position) of)|im part of|als)(?: the (?:character|role)(?: of)?)?";

    private static final Pattern AS = Pattern.compile("^(?:and |und |– |- )?" + PERSON + "(?: \\([^)]{1,70}\\))?" + ROLE + " " + CHARACTER + END);
    private static final Pattern BY = Pattern.compile(
            "^" + CHARACTER + ",? (?:is |was |will be |who is |who will be |\\()?(?:played|portrayed|voiced|performed|essayed|gespielt) (?:again )?(?:by|von) (?:[\\p{Ll}“\"][^,\\p{Lu}]{0,20} )?" + PERSON + END);
    private static final Pattern DASH = Pattern.compile("^" + PERSON + " ?(?: [–—-]|:|\\.{2,}|…) ?" + CHARACTER + END);
    private static final Pattern BRACKET = Pattern.compile("^" + PERSON + " \\((?:as )?(?<character>\\p{Lu}[^)]{1,40})\\).{0,200}$");

    private static final Set<String> SMALL = Set.of("of", "the", "de", "von", "van", "la", "le", "and", "a", "an", "who", "in", "is");

    private CastLine() {}

    /// Whether a line gives one credit; a heading does not.
    static boolean isCredit(String line) {
        return AS.matcher(line).matches() || BY.matcher(line).matches();
    }

    /// What a line of a cast list says; empty where it is none.
    ///
    /// @param inList whether it stands in a list or under a heading that says "cast"
    static Optional<Credit> read(String line, String show, boolean inList) {
        return of(AS, line, show)
                .or(() -> of(BY, line, show))
                .or(() -> inList ? of(DASH, line, show).or(() -> of(BRACKET, line, show)) : Optional.empty());
    }

    private static Optional<Credit> of(Pattern pattern, String line, String show) {
        Matcher match = pattern.matcher(line);
        if (line.length() > 300 || !match.matches() || line.split(" as | (?:played|portrayed|enacted) by ", -1).length > 2) {
            return Optional.empty();
        }
        String person = match.group("person").strip();
        long plain = Arrays.stream(match.group("character").split(" "))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)).count();
        if (plain >= 2 && pattern == BY) {
            return Optional.empty();
        }
        boolean named = People.isName(person, show) && (person.contains(" ") || pattern == AS || pattern == BY);
        return named ? Optional.of(new Credit(person, character(match.group("character")), Credit.Role.MAIN, null)) : Optional.empty();
    }

    /// Without quotes, "a" and what tells about the character.
    static @Nullable String character(String text) {
        String named = text;
        for (ServiceMention service : ServiceMention.in(text)) {
            // The caption under a picture ends with who made it.
            named = service.start() > 0 && service.end() == text.length() ? text.substring(0, service.start()).strip() : named;
        }
        String plain = named.replaceAll("[“”\"‘]", "").strip()
                .replaceFirst("(?i)^(?:a|an|the (?=character|role))\\s+", "")
                .replaceFirst("\\s+(?:who|in|on|and|from|the|is|was|will|whose|with|but|for|at|to|alongside|while|opposite)\\s.*$", "")
                .replaceFirst("['’.,!]+$", "")
                .strip();
        return plain.isEmpty() || !Character.isLetterOrDigit(plain.charAt(0)) ? null : plain;
    }
}
