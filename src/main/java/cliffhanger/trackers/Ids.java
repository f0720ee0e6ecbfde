package cliffhanger.trackers;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers the ids of a show or an episode; what is none is left out.
final class Ids {
    private static final Pattern NUMBER = Pattern.compile("\\s*0*([1-9]\\d{0,17})(\\.0)?\\s*");
    private static final Pattern IMDB = Pattern.compile("(?:tt)?0*([1-9]\\d{0,9})");
    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}._-]{1,100}");

    private static final int PLAIN = 18;

    private final Map<String, String> ids = new HashMap<>();
    private String key = "";

    Ids thetvdb(@Nullable String id) {
        return number("thetvdb", id);
    }

    Ids tmdb(@Nullable String id) {
        return number("tmdb", id);
    }

    Ids trakt(@Nullable String id) {
        return number("trakt", id);
    }

    Ids simkl(@Nullable String id) {
        return number("simkl", id);
    }

    Ids tvmaze(@Nullable String id) {
        return number("tvmaze", id);
    }

    /// "tt0903747", or the number alone.
    Ids imdb(@Nullable String id) {
        if (id != null) {
            Matcher imdb = IMDB.matcher(id.strip());
            if (imdb.matches()) {
                put("imdb", "tt" + "0".repeat(Math.max(0, 7 - imdb.group(1).length())) + imdb.group(1));
            }
        }
        return this;
    }

    private Ids number(String provider, @Nullable String id) {
        if (id != null && !id.isEmpty()) {
            // Most are plain numbers, and there may be hundreds of thousands.
            if (id.length() <= PLAIN && id.charAt(0) > '0' && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return put(provider, id);
            }
            Matcher number = NUMBER.matcher(id);
            if (number.matches()) {
                return put(provider, number.group(1));
            }
        }
        return this;
    }

    /// An id of the tracker's own that is no number.
    Ids own(String provider, @Nullable String id) {
        if (id != null && WORD.matcher(id.strip()).matches()) {
            put(provider, id.strip());
        }
        return this;
    }

    private Ids put(String provider, String id) {
        ids.put(provider, id);
        key = key + provider + ':' + id + ' ';
        return this;
    }

    /// All of them in one text.
    String key() {
        return key;
    }

    Map<String, String> map() {
        return ids;
    }
}
