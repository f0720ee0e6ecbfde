package cliffhanger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ratings with the site that counts them. How many watched is no rating, and neither is a ranking.
final class ScoreFinder {
    private static final Pattern SITE = Pattern.compile(
            "(?i)\\b(?<imdb>IMDB)\\b|\\b(?<rt>Rotten Tomatoes)\\b|\\b(?<meta>Metacritic)\\b|\\b(?<mal>My ?Anime ?List|MAL)\\b|\\b(?<tvcom>TV\\.com)\\b|\\b(?<tmdb>TMDB|The Movie Database)\\b|\\b(?<mdl>My ?Drama ?List)\\b|\\b(?<trakt>Trakt)\\b|\\b(?<ani>AniList|Anime-Planet)\\b|\\b(?<csm>Common Sense Media)\\b|\\b(?<google>Google users?)\\b");
    private static final String NUMBER = "(?<value>\\d{1,3}(?:[.,]\\d{1,2})?)";
    private static final Pattern OUT_OF = Pattern.compile(NUMBER + "(?:\\s?/\\s?|-?\\s?out(?: |-)of(?: |-))(?<of>10|100|5|ten|five)(?:\\.0)?(?:\\s?stars?)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile(NUMBER + "\\s?(?:%|percent\\b|per cent\\b)");
    private static final Pattern PLAIN = Pattern.compile("(?i)\\b(?:rating|scores?|rated|scored|holds an?|has an?)\\b[^.\\d]{0,40}?(?<value>[1-9](?:[.,]\\d)|10)\\b(?! ?(?:million|episodes|%|percent))");
    private static final Pattern VOTES = Pattern.compile(
            "(?i)(?<votes>\\d{1,3}(?:[.,]\\d+)*)\\s?(?<unit>k|m|thousand|million)?\\+? (?:of )?(?:\\w+ ){0,3}?(?:votes?|users?|ratings|reviews|voters|people|viewers rated)\\b");

    private ScoreFinder() {}

    static List<Found<Score>> find(Passage passage) {
        List<Found<Score>> found = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Matcher site = SITE.matcher(sentence.text());
            while (site.find()) {
                Score score = near(sentence.text(), site);
                boolean new_ = score != null && found.stream().noneMatch(other -> other.value().by().equals(score.by()));
                if (score != null && new_) {
                    found.add(Found.in(sentence, score, 0.9));
                }
            }
        }
        return found;
    }

    /// The number nearest to the name of the site.
    private static @Nullable Score near(String text, Matcher site) {
        Score best = null;
        int distance = 140;
        boolean ofTen = site.group("imdb") != null || site.group("mal") != null || site.group("tmdb") != null || site.group("mdl") != null;
        for (Pattern pattern : ofTen ? List.of(OUT_OF, PLAIN) : List.of(OUT_OF, PERCENT, PLAIN)) {
            Matcher number = pattern.matcher(text);
            while (number.find()) {
                int away = number.start() > site.end() ? number.start() - site.end() : Math.max(0, site.start() - number.end());
                // A name stands behind its number: "8.3/10 on IMDb, 91% on Rotten Tomatoes".
                int cost = number.start() > site.end() ? away + (between(text, site.end(), number.start()).matches(".*\\b(?:and|but)\\b.*|.*,.*") ? 30 : 0) : away;
                Score score = cost < distance ? read(text, site, number, pattern) : null;
                if (score != null) {
                    best = score;
                    distance = cost;
                }
            }
        }
        return best;
    }

    private static String between(String text, int from, int to) {
        return text.substring(from, Math.max(from, to));
    }

    private static @Nullable Score read(String text, Matcher site, Matcher number, Pattern pattern) {
        double value = Double.parseDouble(number.group("value").replace(',', '.'));
        double outOf = pattern == PERCENT ? 100 : pattern == OUT_OF ? outOf(number.group("of")) : 10;
        return value > outOf ? null : new Score(name(site), value, outOf, votes(text));
    }

    private static double outOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ten" -> 10;
            case "five" -> 5;
            default -> Double.parseDouble(text);
        };
    }

    private static String name(Matcher site) {
        return site.group("imdb") != null ? "IMDb"
                : site.group("rt") != null ? "Rotten Tomatoes"
                : site.group("meta") != null ? "Metacritic"
                : site.group("mal") != null ? "MyAnimeList"
                : site.group("mdl") != null ? "MyDramaList"
                : site.group("tmdb") != null ? "TMDB"
                : site.group();
    }

    private static @Nullable Integer votes(String text) {
        Matcher votes = VOTES.matcher(text);
        if (!votes.find()) {
            return null;
        }
        String unit = votes.group("unit") == null ? "" : votes.group("unit").toLowerCase(Locale.ROOT);
        String digits = votes.group("votes");
        boolean whole = unit.isEmpty() || !digits.matches("\\d+(?:[.,]\\d+)?");
        double number = whole ? Double.parseDouble(digits.replaceAll("[.,]", "")) : Double.parseDouble(digits.replace(',', '.'));
        double times = unit.startsWith("k") || unit.startsWith("t") ? 1000 : unit.startsWith("m") ? 1_000_000 : 1;
        double count = number * times;
        return count < 1 || count > 100_000_000 ? null : (int) Math.round(count);
    }
}
