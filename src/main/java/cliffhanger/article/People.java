package cliffhanger.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of people, as they are written.
final class People {
    private static final String PART = "(?:(?:\\p{Lu}\\.){1,4}\\p{Lu}\\p{Ll}{1,24}|\\p{Lu}[\\p{L}\\p{M}'’]{0,24}?\\p{Ll}[\\p{L}\\p{M}'’]{0,24}+(?:-\\p{Lu}?[\\p{L}\\p{M}'’]{1,24}){0,3}\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}|\\p{Lu}{2}(?= \\p{Lu}\\p{Ll})|\\p{Lu}(?= \\p{Lu}\\p{Ll}))";
    private static final String PARTICLE = "(?:de la|de|da|do|dos|di|del|della|van der|van|von|der|den|le|la|du|al|bin|ben|el|ter|of|y|e|zu) ?";

    /// A name of two to five parts.
    static final String NAME = "(?<![\\p{L}\\p{M}'’])" + PART + "(?: (?:" + PARTICLE + ")?" + PART + "){1,4}(?: (?:Jr|Sr)\\.?| I{2,3}\\b)?";

    /// A name of one part or more.
    static final String ANY_NAME = "(?<![\\p{L}\\p{M}'’])" + PART + "(?: (?:" + PARTICLE + ")?" + PART + "){0,4}(?: (?:Jr|Sr)\\.?| I{2,3}\\b)?";

    /// Words that stand in capitals in articles about shows, and in no name.
    private static final Set<String> NO_PERSON = Set.of(
            "abc", "according", "also", "although", "amazon", "america", "american", "anime", "apple", "april", "august",
            "autumn", "award", "awards", "bbc", "book", "british", "canceled", "cancelled", "cast", "cbs", "chapter",
            "christmas", "city", "comics", "coronavirus", "covid", "created", "creator", "creators", "credit", "date",
            "deadline", "december", "developed", "director", "disney", "easter", "emmys", "england", "english", "entertainment",
            "episode", "episodes", "executive", "facebook", "fall", "fan", "fans", "february", "following", "fox", "friday",
            "getty", "global", "halloween", "hbo", "here", "hollywood", "how", "however", "hulu", "image", "images", "instagram",
            "january", "japan", "japanese", "july", "june", "korea", "korean", "london", "magazine", "manga", "march", "marvel",
            "meanwhile", "monday", "more", "nbc", "netflix", "network", "news", "novel", "november", "october", "official",
            "original", "other", "others", "paramount", "part", "photo", "pictures", "plot", "premiere", "prime", "producer",
            "producers", "production", "productions", "release", "renewed", "reporter", "saturday", "season", "seasons",
            "september", "series", "showrunner", "spoiler", "spoilers", "spring", "story", "street", "studio", "studios",
            "summer", "sunday", "television", "there", "these", "those", "thursday", "trailer", "tuesday", "tv", "twitter",
            "university", "variety", "variety's", "volume", "wednesday", "weekly", "what", "when", "where", "which", "who",
            "why", "winter", "writer", "writers", "youtube");
    private static final List<String> NO_PEOPLE = List.of("los angeles", "new york", "the cw", "united states", "white house");
    private static final Pattern NO_PART = Pattern.compile("(?i)de|la|del|von|van|der|di|da|jr\\.?|sr\\.?|ii+|\\p{Lu}\\.");
    private static final Pattern JOB = Pattern.compile("^(?:newcomers?|actors?|actress|star) ");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern WORD_AND_DOT = Pattern.compile(".*\\p{Ll}{2,}\\.");
    private static final Pattern JUNIOR = Pattern.compile(".* [JS]r\\.");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\d'’]+");

    private People() {}

    private static final Pattern LEAD = Pattern.compile(
            "^(?:And|But|With|As|When|While|Also|Plus|The|In|For|Actors?|Actress|Stars?|Starring|Co-stars?|Newcomers?|Both|Meanwhile|Additionally|Here|Then|Now|From|By|Featuring|Including|Und|Mit|Con|Avec|Comedian|Singer|Rapper|Host|Judges?|Director|Chief|Yes|C['’]est|So|After|Since|If|Veteran) (?=\\p{Lu})");

    private static boolean isOther(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return GAP.splitAsStream(lower).anyMatch(NO_PERSON::contains) || NO_PEOPLE.stream().anyMatch(lower::contains);
    }

    /// How many parts a name has, but for "de la" and "Jr.".
    private static long words(String name) {
        return Arrays.stream(name.split(" "))
                .filter(part -> !NO_PART.matcher(part).matches()).count();
    }

    /// Without a word that opens the sentence, a possessive, and the shouting of captions.
    static String bare(String name) {
        String led = JOB.matcher(name.strip()).replaceFirst("");
        String shorter = LEAD.matcher(led).replaceFirst("");
        String owner = POSSESSIVE.matcher(shorter.contains(" ") || !led.startsWith("The ") ? shorter : led).replaceFirst("");
        String plain = INITIAL.matcher(owner).replaceAll(" ").strip();
        plain = WORD_AND_DOT.matcher(plain).matches() && !JUNIOR.matcher(plain).matches() ? plain.substring(0, plain.length() - 1) : plain;
        return plain.length() > 4 && plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.contains(" ") ? capitals(plain) : plain;
    }

    private static String capitals(String name) {
        return Arrays.stream(name.split(" +"))
                .map(part -> part.substring(0, 1) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /// Whether a run of capitals can be a person's name.
    static boolean isName(String text, String show) {
        return text.length() <= 50 && words(text) <= 3 && !text.contains("’re ") && !text.contains("'re ") && !isOther(text) && !text.contains("'s ") && !text.contains("’s ") && !text.equals(show) && !show.contains(text)
                && !Service.BY_NAME.containsKey(text) && ServiceMention.in(text).isEmpty();
    }
}
