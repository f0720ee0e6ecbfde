package cliffhanger.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which season an article is about: the one to come, that its headline and headings name, or that a renewal is for.
final class SeasonFinder {
    private static final Pattern FOR = Pattern.compile(
            "(?i)\\b(?:renew\\w*|picked up|order\\w*|return\\w*|back for|green-?li\\w*|confirm\\w*|commission\\w*|bestell\\w*|verlänger\\w*|revived?|coming)\\b[^.;,]{0,40}$");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\b(?:after|following|nach|tras|since)(?: just| only| its| the| a| the end of| der| seiner)*\\s*$");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\b(?:after|nach|tras) (?:just |only |its )*(?<count>one|a single|two|three|four|five|six|seven|eight|nine|ten|1st|\\d{1,2}|zwei|drei|vier) (?:successful |short )?(?:seasons?|series|staffeln?|temporadas?|saisons?)\\b");
    private static final Pattern CANCEL = Pattern.compile("(?i)\\b(?:cancel|ax(?:ed|es)|end(?:s|ed|ing)?\\b|pull|drop|scrap|abgesetzt|eingestellt)");
    private static final Pattern LOOKS_BACK = Pattern.compile("(?i)^['’]?s? ?(?:finale|ending|recap|ended|explained|review|premiered|first aired|was released|aired)");

    private final Map<Integer, Double> weights = new HashMap<>();
    private final Map<Integer, Sentence> places = new HashMap<>();

    private SeasonFinder() {}

    static Optional<Found<Integer>> find(Passage passage, String show) {
        SeasonFinder finder = new SeasonFinder();
        boolean first = true;
        int seen = 0;
        for (Sentence sentence : passage.sentences()) {
            finder.look(sentence, show, first ? 3 : sentence.isHeading() ? 1.5 : seen < 6 ? 0.7 : 0.4);
            first = false;
            seen++;
        }
        if (passage.article().title() != null) {
            for (SeasonMention season : SeasonMention.in(passage.article().title())) {
                finder.weights.merge(season.number(), 6.0, Double::sum);
            }
        }
        return finder.weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .flatMap(best -> Optional.ofNullable(finder.places.get(best.getKey()))
                        .map(sentence -> Found.in(sentence, best.getKey(), Math.min(0.95, 0.5 + best.getValue() / 20))));
    }

    private void look(Sentence sentence, String show, double given) {
        String text = sentence.text();
        double weight = given;
        Matcher count = COUNT.matcher(text);
        if (count.find() && CANCEL.matcher(text).find()) {
            // "A single" and "1st" are one.
            add(NumberWords.of(count.group("count"), 1) + 1, 2 * weight, sentence);
        }
        for (SeasonMention season : sentence.seasons()) {
            String before = text.substring(0, season.start());
            String behind = text.substring(season.end());
            if (AFTER.matcher(before).find()) {
                add(season.number() + 1, CANCEL.matcher(text).find() ? 2 * weight : 0.3 * weight, sentence);
                add(season.number(), 0.5 * weight, sentence);
            } else if (FOR.matcher(before).find()) {
                add(season.number(), 3 * weight, sentence);
            } else if (LOOKS_BACK.matcher(behind).find()) {
                add(season.number(), 0.3 * weight, sentence);
            } else {
                boolean named = before.stripTrailing().endsWith(show) || before.stripTrailing().endsWith(show + "”") || before.stripTrailing().endsWith(show + "'");
                add(season.number(), (named ? 2 : 1) * weight + season.number() * 0.02, sentence);
            }
            // What a headline names first it is about.
            weight = given > 2 ? given / 2 : given;
        }
    }

    private void add(int season, double weight, Sentence sentence) {
        weights.merge(season, weight, Double::sum);
        places.putIfAbsent(season, sentence);
    }
}
