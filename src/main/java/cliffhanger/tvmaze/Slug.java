package cliffhanger.tvmaze;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Titles out of addresses: where an answer has episodes only, their addresses are all that names the show, as in
/// `…/episodes/4952/game-of-thrones-1x01-winter-is-coming`.
final class Slug {
    private static final Pattern EPISODE =
            Pattern.compile(".*/episodes/\\d+/(?<show>[a-z0-9-]+?)-(?:\\d+x\\d+|\\d{4}-\\d\\d-\\d\\d|s\\d+-special|special)(?:-.*)?");
    private static final Pattern SHOW = Pattern.compile(".*/shows/\\d+/(?<show>[a-z0-9-]+)");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private Slug() {}

    /// The show's title as far as the address tells, or null.
    static @Nullable String title(String address) {
        Matcher matcher = EPISODE.matcher(address);
        if (!matcher.matches()) {
            return null;
        }
        String title = Arrays.stream(matcher.group("show").split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? null : capital(title);
    }

    /// The words of a show's address, as in `…/shows/1370/marvels-jessica-jones`; null where it has none.
    static @Nullable String ofShow(String address) {
        Matcher matcher = SHOW.matcher(address);
        return matcher.matches() ? matcher.group("show").replace('-', ' ').strip() : null;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
