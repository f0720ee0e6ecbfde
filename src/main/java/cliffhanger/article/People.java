package cliffhanger.article;

import java.util.regex.Pattern;

/// Names of people, as they are written.
final class People {
    private static final String PART = "(?:(?:\\p{Lu}\\.)+\\p{Lu}\\p{Ll}+|\\p{Lu}[\\p{L}\\p{M}'’]*\\p{Ll}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}?[\\p{L}\\p{M}'’]+)*\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}{2}(?= \\p{Lu}\\p{Ll})|\\p{Lu}(?= \\p{Lu}\\p{Ll}))";
    private static final String PARTICLE = "(?:de la|de|da|do|dos|di|del|della|van der|van|von|der|den|le|la|du|al|bin|ben|el|ter|of|y|e|zu) ?";

    /// A name of two to five parts.
    static final String NAME = PART + "(?: (?:" + PARTICLE + ")?" + PART + "){1,4}(?: (?:Jr|Sr)\\.?| I{2,3}\\b)?";

    /// A name of one part or more.
    static final String ANY_NAME = PART + "(?: (?:" + PARTICLE + ")?" + PART + "){0,4}(?: (?:Jr|Sr)\\.?| I{2,3}\\b)?";

    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i).*\\b(?:season|seasons|episodes?|series|netflix|hulu|network|television|tv|awards?|emmys|release|date|premiere|cast|plot|renewed|cancell?ed|trailer|instagram|twitter|facebook|youtube|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|university|studios?|pictures|entertainment|productions?|magazine|comics|marvel|disney|hbo|bbc|abc|nbc|cbs|fox|amazon|prime|apple|paramount|the cw|city|street|united states|new york|los angeles|hollywood|america|japan|korea|england|london|british|american|english|japanese|korean|spoilers?|images?|getty|photo|credit|weekly|reporter|news|deadline|variety|variety's|how|what|when|where|who|why|which|there|these|those|however|although|meanwhile|according|also|other|others|more|fans?|here|following|executive|producers?|creators?|showrunner|director|writers?|developed|created|original|official|white house|story|part|chapter|volume|book|novel|manga|anime|global|covid|coronavirus|christmas|halloween|easter|summer|winter|spring|fall|autumn)\\b.*");

    private People() {}

    private static final Pattern LEAD = Pattern.compile(
            "^(?:And|But|With|As|When|While|Also|Plus|The|In|For|Actors?|Actress|Stars?|Starring|Co-stars?|Newcomers?|Both|Meanwhile|Additionally|Here|Then|Now|From|By|Featuring|Including|Und|Mit|Con|Avec|Comedian|Singer|Rapper|Host|Judges?|Director|Chief|Yes|C['’]est|So|After|Since|If|Veteran) (?=\\p{Lu})");

    /// How many parts a name has, but for "de la" and "Jr.".
    private static long words(String name) {
        return java.util.Arrays.stream(name.split(" "))
                .filter(part -> !part.matches("(?i)de|la|del|von|van|der|di|da|jr\\.?|sr\\.?|ii+|\\p{Lu}\\.")).count();
    }

    /// Without a word that opens the sentence, a possessive, and the shouting of captions.
    static String bare(String name) {
        String led = name.strip().replaceFirst("^(?:newcomers?|actors?|actress|star) ", "");
        String shorter = LEAD.matcher(led).replaceFirst("");
        String plain = (shorter.contains(" ") || !led.startsWith("The ") ? shorter : led).replaceFirst("['’]s?$", "").strip();
        return plain.length() > 4 && plain.equals(plain.toUpperCase(java.util.Locale.ROOT)) && plain.contains(" ") ? capitals(plain) : plain;
    }

    private static String capitals(String name) {
        return java.util.Arrays.stream(name.split(" "))
                .map(part -> part.substring(0, 1) + part.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /// Whether a run of capitals can be a person's name.
    static boolean isName(String text, String show) {
        return text.length() <= 50 && words(text) <= 3 && !text.contains("’re ") && !text.contains("'re ") && !NO_PERSON.matcher(text).matches() && !text.contains("'s ") && !text.contains("’s ") && !text.equals(show) && !show.contains(text)
                && !Service.BY_NAME.containsKey(text) && ServiceMention.in(text).isEmpty();
    }
}
