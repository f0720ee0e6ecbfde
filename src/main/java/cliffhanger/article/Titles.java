package cliffhanger.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs of words in capitals, as titles are written, and what around a title is none of it.
final class Titles {
    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&+.×*-]*(?:[!?](?= ))?:?";
    private static final String LINK = "(?:of|the|and|in|to|a|an|for|with|on|at|from|by|or|my|his|her|your|is|&|vs\\.?|del|della|dos|da|do|de|la|le|les|du|des|el|los|der|die|das|und|von|x|×|no|wa|ni|ga|wo|kara)";

    /// A title as it stands in running text.
    static final String TITLE = WORD + "(?: (?:" + LINK + " ){0,3}" + WORD + "){0,9}[!?]?";

    /// A title between quotes.
    static final Pattern QUOTED = Pattern.compile(
            "[“\"«„]\\s?([^”\"»“]{2,70}?),?\\s?[”\"»“]|(?<![\\p{L}\\d])['‘](?=[\\p{Lu}\\d])(.{2,60}?),?['’](?![\\p{L}])");

    /// Words of headlines that are no part of a title.
    private static final Pattern CUT = Pattern.compile(
            "(?i)(?:\\s|^)(?:seasons?|series \\d+|renew(?:ed|s|al)?|cancel(?:led|ed|s|lation|ation)|axed|release[ds]?|premieres?|premiere date|air ?date|cast|trailer|teaser|plot|spoilers?|returns?|returning|gets?|ordered|coming|staffel|temporada|saison|tv show|tv series|news|updates?|everything|episodes?|review|recap|finale|ending|ends|will|has been|is (?:it|officially|not|coming)|won['’]t|picked|revived|confirmed|status|streaming|watch online|potential|moves?|debuts?|sets|reveals?|adds?|wraps|starts?|startet|begins|verlängert|abgesetzt|dropped|officially|unveils?|announce[sd]?|scores|lands|heads|joins?|promotes)(?=[\\s:,?!.]|$)");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:When|Will|Is|Are|Was|Has|Have|Had|Does|Do|Did|Why|What|Where|How|Who|Can|Could|Should|And|But|Or|So|Yes|No|If|In|On|At|By|For|From|After|Before|While|Although|Though|Since|As|With|Of|To|The|A|An|It|Its|This|That|There|Here|Also|Watch|Read|New|About|Everything|Despite|During|Meanwhile|However|Both|Breaking|Exclusive|Update|Updated|Report|Spoiler|Warning|Photo|Video|Review|Recap|TV|Show|Series|Hit|Original|Anime|Drama|Dramas?|Comedy|Sitcom|Animated|Reality|American|British|Korean|Turkish|Serie|Nach|Die|Der|Das|Wann|Wird|Neue|La|El|Les|Le|Fans of|Season|Welcome|Like|Even|Not|Now|Then|Once|Until|Because|Finally|According|Ahead|Besides)\\b['’]?\\s*)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:['’]s?|[,:;–-]|\\b(?:the|a|an|of|and|for|on|in|to|from|at|with|by|is|or)|\\b(?i:tv|television|web|original|drama|hit|anime|reboot's)|\\b(?:(?:TV|tv) (?:Show|Series|show|series)|show|series|serie|anime|Anime|reboot|spin-?off|drama|sitcom|miniseries|franchise))\\s*$");

    private static final Pattern QUOTED_AT_END = Pattern.compile("(?:" + QUOTED.pattern() + ")(?:['’]s)?[,:]?$");
    private static final Pattern AT_END = Pattern.compile(
            "(" + TITLE + ")(?:['’]s?)?(?: (?:tv |television )?(?:show|series|anime|drama))?[,:]?$");

    private Titles() {}

    /// The title that ends a text, such as what stands before "season 2"; empty for none.
    static String atEnd(String text) {
        String tail = text.substring(Math.max(0, text.length() - 90)).stripTrailing();
        Matcher quoted = QUOTED_AT_END.matcher(tail);
        if (quoted.find()) {
            return plain(quoted);
        }
        Matcher run = AT_END.matcher(tail);
        return run.find() ? trimmed(lastPiece(run.group(1))) : "";
    }

    /// What a match of [#QUOTED] holds between its quotes.
    static String plain(Matcher quoted) {
        String inside = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
        return trimmedEnd(inside.strip());
    }

    /// The part of a headline up to the first word that is no part of a title.
    static String firstPiece(String run) {
        Matcher cut = CUT.matcher(run);
        return cut.find() ? run.substring(0, cut.start()).strip() : run;
    }

    private static String lastPiece(String run) {
        Matcher cut = CUT.matcher(run);
        int from = 0;
        while (cut.find()) {
            from = cut.end();
        }
        return run.substring(from).strip();
    }

    /// Without services and generic words around it.
    static String trimmed(String title) {
        String text = trimmedEnd(title.strip().replaceFirst("^(?:\\p{Ll}+ )+(?=\\p{Lu})", ""));
        for (ServiceMention service : ServiceMention.in(text)) {
            if (service.start() == 0 && service.end() < text.length()) {
                text = text.substring(service.end()).replaceFirst("^['’]s?\\s|^\\s", "").strip();
                break;
            }
        }
        return text;
    }

    private static String trimmedEnd(String title) {
        String text = title;
        for (String shorter = TAIL.matcher(text).replaceFirst("").strip(); !shorter.equals(text);
                shorter = TAIL.matcher(text).replaceFirst("").strip()) {
            if (shorter.isEmpty()) {
                break;
            }
            text = shorter;
        }
        return text;
    }

    /// Without the first word, where that is one that sentences begin with; the same text where it is not.
    static String withoutLead(String title) {
        String shorter = LEAD.matcher(title).replaceFirst("").strip();
        return shorter.isEmpty() || !(Character.isUpperCase(shorter.charAt(0)) || Character.isDigit(shorter.charAt(0))) ? title : shorter;
    }
}
