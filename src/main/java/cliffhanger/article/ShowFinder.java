package cliffhanger.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which show an article is about: what stands where titles stand ("… season 2", "renewed …", "the second season of …"), and
/// is named again and again.
final class ShowFinder {
    private static final String T = "(?<t>" + Titles.TITLE + ")";
    private static final String GENERIC = "(?:the |its |their |hit |popular |original |animated |comedy |drama |sci-fi |reality |tv |series |show |anime |crime |fantasy |teen |beloved |acclaimed |Netflix |new |limited )*";

    /// Where a title stands, and how much that tells. What has to stand beside it is looked for first: to try each run of
    /// capitals as a title costs more.
    private record Place(Pattern sign, Pattern pattern, double weight) {
        Place(String before, String after, double weight) {
            this(Pattern.compile(after.isEmpty() ? before : after), Pattern.compile(before + T + after), weight);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("\\b(?:renewed|cancell?ed|axed|scrapped|renewing|cancell?ing|renew|cancel|revived?|saved|verlängert) " + GENERIC + "[“\"'‘]?", "", 3),
            new Place("", "[”\"'’]?(?: TV show| TV series| series| show)? (?:has|have|had|is|was|were|gets|got|will be)(?: been)?(?: officially| also| just| not| already| now)* (?:renewed|cancell?ed|picked up|axed|revived|verlängert)", 4),
            new Place("^[“\"'‘]?", "[”\"'’]?(?: \\([^)]*\\))?,? (?:is|was) (?:an?|one of|the (?:\\p{Ll}+ )?(?:story|tale))\\b[^.]{0,90}\\b(?:series|drama|show|sitcom|anime|comedy|thriller|dramedy|miniseries|competition|spin-off|adaptation)\\b", 5),
            new Place("\\b(?:drama|comedy|series|sitcom|thriller|anime|show|dramedy|miniseries|mystery|spin-off|Serie|Dramaserie|programme),? [“\"'‘]?", "", 2.5),
            new Place("", "[”\"'’]? (?:TV show|TV series|television series)\\b", 4),
            new Place("", "[”\"'’]? (?:returns|will return|premieres|premiered|debuted|debuts|will premiere|kehrt|startet|first aired)\\b", 2),
            new Place("", "[”\"'’]?(?: \\(\\d{4}\\))?, (?:directed|developed|created|starring|based|which|premiered|the)\\b", 2));
    private static final Pattern OF = Pattern.compile(
            "^(?:['’]s? )? ?(?:\\((?:\\p{L}| )+\\) )?(?:of|for|von|de|du|der|des|to) " + GENERIC + "(?:[“\"'‘«„](?<q>[^”\"»“]{2,60}?)[”\"'’»“](?!\\p{L})|(?<t>" + Titles.TITLE + "))");

    private static final Pattern HEADLINE = Pattern.compile(Titles.TITLE);
    private static final Pattern OWNED = Pattern.compile("^['’]s? " + GENERIC + "[“\"'‘]?" + T);
    private static final Pattern TWO = Pattern.compile("(.{2,}?) (?:and|und|y|et) (\\p{Lu}.+)");
    private static final Pattern COMPOUND = Pattern.compile("(?s)-(?:Staffel|Serie|Neuauflage|Reboot|Ableger|Star|Finale|Fortsetzung|Spin).*");
    private static final Pattern WORDED = Pattern.compile(".*[\\p{L}\\d].*");
    private static final Pattern LINKED = Pattern.compile(".* (?:on|at|for|from|by)");
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "(?i)(?:for|or|on|at|to|with|of|and|after|before|from|in|by|new|its|official|officially|what|when|where|why|who|how|which|will|die|der|das|eine?|nach|la|el|le|les|season|episode|netflix|series|show|tv|tv[- ]news|news|entertainment|menu|home|search|categories|skip to content|us-fernsehen|fernsehen|streaming|advertisement|exclusive content|hbo|the|it|that|this|he|she|we|they|there|i|you|fans?|release date|covid-19|covid|instagram|twitter|facebook|season \\d+|part \\d+|\\d+|is|are|(?:the )?(?:first|second|third|new|next) season|executive producers?|showrunner|creator|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|update|date|deadline|variety|tvline|entertainment weekly|the hollywood reporter|imdb|rotten tomatoes|emmys?|american|british|season finale|series finale|plot|cast|spoilers?)");

    private static final int CANDIDATES = 120;

    private final Passage passage;
    private final Map<String, Double> weights = new HashMap<>();

    private ShowFinder(Passage passage) {
        this.passage = passage;
    }

    static Optional<Found<String>> find(Passage passage) {
        return new ShowFinder(passage).find();
    }

    private Optional<Found<String>> find() {
        headline();
        int seen = 0;
        for (Sentence sentence : passage.sentences()) {
            // The subject is named early; what comes late is looked at for less.
            double weight = sentence.isHeading() ? 2 : seen < 8 ? 1 : 0.5;
            look(sentence, seen == 0 ? 3 : weight);
            seen++;
            if (seen > 150) {
                break;
            }
        }
        String text = passage.article().text();
        keepBest();
        Map<String, Integer> counts = new HashMap<>();
        weights.keySet().forEach(title -> counts.put(title, count(text, title)));
        return weights.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) > 0 || passage.headline().contains(entry.getKey()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() + Math.min(12, counts.getOrDefault(entry.getKey(), 0)) * 0.8))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparingInt(entry -> entry.getKey().length()))
                .map(best -> whole(best.getKey(), counts))
                .map(this::place);
    }

    /// What has little weight is not counted either: that takes a walk through the text for each.
    private void keepBest() {
        List<String> order = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).limit(CANDIDATES).toList();
        weights.keySet().retainAll(order);
    }

    private void headline() {
        String headline = passage.headline();
        Matcher quoted = Titles.QUOTED.matcher(headline);
        while (quoted.find()) {
            add(Titles.plain(quoted), 5);
        }
        Matcher run = HEADLINE.matcher(headline);
        if (run.find() && run.start() < 2) {
            add(Titles.trimmed(Titles.firstPiece(run.group())), 3);
        }
    }

    private void look(Sentence sentence, double weight) {
        String text = sentence.text();
        for (SeasonMention season : sentence.seasons()) {
            add(Titles.atEnd(text.substring(0, season.start())), 3 * weight);
            Matcher of = OF.matcher(text.substring(season.end()));
            if (of.find()) {
                String title = of.group("q") != null ? of.group("q") : Titles.trimmed(Titles.firstPiece(of.group("t")));
                add(title, 4 * weight);
            }
        }
        for (Place place : PLACES) {
            if (!place.sign().matcher(text).find()) {
                continue;
            }
            Matcher match = place.pattern().matcher(text);
            while (match.find()) {
                add(Titles.trimmed(Titles.firstPiece(match.group("t"))), place.weight() * weight);
            }
        }
        for (ServiceMention service : sentence.services()) {
            Matcher owned = OWNED.matcher(text.substring(service.end()));
            if (owned.find()) {
                add(Titles.trimmed(Titles.firstPiece(owned.group("t"))), 2 * weight);
            }
        }
        Matcher quoted = Titles.QUOTED.matcher(text);
        while (quoted.find()) {
            String title = Titles.plain(quoted);
            if (title.isEmpty()) {
                continue;
            }
            if (Character.isUpperCase(title.charAt(0)) || Character.isDigit(title.charAt(0))) {
                boolean season = COMPOUND.matcher(text.substring(quoted.end())).matches();
                add(title, title.split(" ").length > 8 ? 0 : (season ? 4 : 0.6) * weight);
            }
        }
    }

    /// Whether the mark is the question's, and not the title's own.
    private boolean isAsked(String title) {
        return count(passage.article().text(), title.substring(0, title.length() - 1)) > count(passage.article().text(), title);
    }

    private void add(String title, double weight) {
        if (title.endsWith("?") && isAsked(title)) {
            add(title.substring(0, title.length() - 1), weight);
            return;
        }
        if (title.length() < 2 || title.length() > 70 || NOT_A_TITLE.matcher(title).matches() || !WORDED.matcher(title).matches()
                || weight == 0) {
            return;
        }
        boolean service = Service.BY_NAME.containsKey(title);
        for (ServiceMention mention : ServiceMention.in(title)) {
            if (mention.end() >= title.length() - 1 && mention.start() > 0) {
                // "Telenovela on NBC"
                String bare = title.substring(0, mention.start()).strip();
                boolean linked = LINKED.matcher(bare).matches();
                if (linked) {
                    add(bare.substring(0, bare.lastIndexOf(' ')), weight);
                }
                return;
            }
        }
        if (!service) {
            weights.merge(title, weight, Double::sum);
        }
        String shorter = Titles.trimmed(Titles.withoutLead(title));
        if (!shorter.equals(title)) {
            weights.put(title, weights.getOrDefault(title, weight) - weight * 0.25);
            add(shorter, weight * 0.9);
        }
    }

    /// A title that is all but always named with a word more is that longer one.
    private String whole(String title, Map<String, Integer> counts) {
        int own = counts.getOrDefault(title, 0);
        return weights.keySet().stream()
                .filter(longer -> longer.length() > title.length() && contains(longer, title))
                .filter(longer -> !Titles.withoutLead(longer).equals(title) || capitalWithin(longer) || longer.equals("The " + title)
                        || (own >= 2 && own == counts.getOrDefault(longer, 0)))
                .filter(longer -> {
                    int times = counts.getOrDefault(longer, 0);
                    return longer.equals("The " + title) ? times > 0 && times * 10 >= (times + alone(title)) * 8 : times >= Math.max(2, 0.6 * own);
                })
                .max(Comparator.comparingInt(String::length))
                .map(longer -> longer.equals(title) ? title : whole(longer, counts))
                .orElseGet(() -> firstOfTwo(title));
    }

    /// Of two shows that share a headline, the one that is named first and more often.
    private String firstOfTwo(String title) {
        Matcher two = TWO.matcher(title);
        String text = passage.article().text();
        boolean apart = two.matches() && two.group(1).contains(" ") && two.group(2).contains(" ")
                && count(text, two.group(1)) > count(text, title) && count(text, two.group(2)) > count(text, title);
        return apart ? two.group(1) : title;
    }

    /// Whether the text has it in the middle of a sentence too, so that its first word is its own.
    private boolean capitalWithin(String title) {
        return Pattern.compile("[\\p{Ll},] [“\"'‘]?" + Pattern.quote(title) + "\\b").matcher(passage.article().text()).find()
                || passage.article().text().contains("\"" + title) || passage.article().text().contains("“" + title);
    }

    private static boolean contains(String longer, String title) {
        return longer.startsWith(title + " ") || longer.endsWith(" " + title) || longer.contains(" " + title + " ")
                || longer.startsWith(title + ":") || longer.equals(title + "!");
    }

    /// How often a title stands with no other word in capitals before it.
    private int alone(String title) {
        Matcher match = Pattern.compile("(?<!\\p{Lu}\\p{L}{0,20} )(?<![\\p{L}\\d])" + Pattern.quote(title) + "(?![\\p{L}\\d])")
                .matcher(passage.article().text());
        int count = 0;
        while (match.find()) {
            count++;
        }
        return count;
    }

    private static int count(String text, String title) {
        int count = 0;
        int at = text.indexOf(title);
        while (at >= 0 && count < 50) {
            int end = at + title.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            count += whole ? 1 : 0;
            at = text.indexOf(title, end);
        }
        return count;
    }

    private Found<String> place(String title) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.text().contains(title))
                .findFirst()
                .map(sentence -> Found.in(sentence, title, 0.9))
                .orElseGet(() -> new Found<>(title, 0, 0, "", 0.6));
    }
}
