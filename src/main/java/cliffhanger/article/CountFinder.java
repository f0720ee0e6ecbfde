package cliffhanger.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How many episodes a season has, and how long one is.
final class CountFinder {
    private static final String WORDS = "three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty"
            + "|twenty-two|twenty-four|sechs|sieben|acht|neun|zehn|zwölf|ocho|diez|huit|dix|seis";
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?<![\\d.,/-])\\b(?<number>\\d{1,3}|" + WORDS + ")(?:[ -](?:of (?:its|the) )?(?:new |more |additional |half-hour |hour-long |one-hour |weiteren? |neuen? |\\d+-minute )*(?:episodes?|ep\\b|parts\\b|part\\b|chapters|folgen|episoden|épisodes|episodios|capítulos|teilige|instal+ments))");
    private static final Pattern NOT_A_COUNT = Pattern.compile(
            "(?i)\\b(?:first|last|final|next|opening|remaining|back-to-back|top|episode|under|another|least|season \\d+,?|watch|after|of those|nach)\\s*$");
    private static final Pattern TOTAL = Pattern.compile("(?i)\\bafter \\d+ episodes|\\bepisodes so far\\b|\\btotal of \\d+ episodes (?:across|over)|\\b(?:across|over|spanning) (?:\\w+ )?(?:seasons|series)\\b|\\b(?:hundred|100th|milestone)\\b|\\btwo-part|\\bordered to (?:pilot)\\b");
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)\\b(?:(?:run(?:s|ning|time)?|last(?:s|ing)?|aired|around|about|approximately|each|length|roughly|of|for|a|episodes?)\\b[^.;]{0,30}?)(?:(?<hour>an hour|one hour|hour-long|60 minutes|one-hour)|(?<from>\\d{2})(?: ?(?:to|-|–) ?(?<to>\\d{2}))?[ -]min(?:ute)?s?\\b)");

    private static final Pattern TOLD = Pattern.compile("(?is).*\\b(?:consist\\w*|compris\\w*|contain\\w*|has|have|had|with|order\\w*|total|will|of|all)\\b.*");
    /// A count, and of which season.
    private record Counted(Sentence sentence, int number, @Nullable Integer season, double weight) {}

    private CountFinder() {}

    /// @param season the season that the article is about: its own count goes first, else that of the season before
    static Optional<Found<SeasonCount>> episodes(Passage passage, String show, @Nullable Integer season) {
        List<Counted> counted = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Matcher count = COUNT.matcher(sentence.text());
            while (count.find()) {
                int number = NumberWords.of(count.group("number"), 0);
                String before = sentence.text().substring(0, count.start());
                boolean fine = number >= 2 && number <= 400 && !NOT_A_COUNT.matcher(before).find()
                        && !TOTAL.matcher(sentence.text()).find() && !Others.isAbout(sentence, new Cue(Cue.Kind.BESIDE, count.start(), count.end()), show);
                if (fine) {
                    counted.add(counted(sentence, number, count.start(), season));
                }
            }
        }
        return counted.stream()
                .max(Comparator.comparingDouble(Counted::weight))
                .map(best -> Found.in(best.sentence(), new SeasonCount(best.season(), best.number()), 0.8));
    }

    private static Counted counted(Sentence sentence, int number, int at, @Nullable Integer season) {
        Integer of = sentence.seasons().stream()
                .filter(mention -> mention.start() < at)
                .reduce((a, b) -> b)
                .or(() -> sentence.seasons().stream().findFirst())
                .map(SeasonMention::number).orElse(null);
        double weight = of != null && of.equals(season) ? 3 : of == null ? 1.5 : 2 + of * 0.05;
        boolean told = TOLD.matcher(sentence.text()).matches();
        return new Counted(sentence, number, of, weight + (told ? 0.5 : 0));
    }

    /// Usual length of an episode in minutes.
    static Optional<Found<Integer>> minutes(Passage passage) {
        for (Sentence sentence : passage.sentences()) {
            Matcher length = LENGTH.matcher(sentence.text());
            if (sentence.text().toLowerCase(Locale.ROOT).contains("episode") && length.find()) {
                int minutes = length.group("hour") != null ? 60
                        : length.group("to") == null ? Integer.parseInt(length.group("from"))
                        : (Integer.parseInt(length.group("from")) + Integer.parseInt(length.group("to"))) / 2;
                return Optional.of(Found.in(sentence, minutes, 0.7));
            }
        }
        return Optional.empty();
    }
}
