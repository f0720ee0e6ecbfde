package cliffhanger.library.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A show as a history names it.
///
/// @param title null where the history knows it by an id alone
/// @param year  when it premiered
/// @param ids   its names elsewhere, as in [Show#externalIds()]: "thetvdb", "imdb", "tmdb", "tvmaze", "trakt", "simkl"
public record ShowRef(@Nullable String title, @Nullable Integer year, Map<String, String> ids) {
    /// Services in the order in which their ids are trusted.
    private static final List<String> TRUST = List.of("tvmaze", "thetvdb", "imdb", "tmdb", "trakt", "simkl");

    public ShowRef {
        ids = Map.copyOf(ids);
        if ((title == null || title.isBlank()) && ids.isEmpty()) {
            throw new IllegalArgumentException("a show has a title or an id");
        }
    }

    /// The services of these ids, the most trusted first, those of no rank by name.
    public static List<String> byTrust(Map<String, String> ids) {
        return Stream.concat(TRUST.stream().filter(ids::containsKey), ids.keySet().stream().filter(id -> !TRUST.contains(id)).sorted()).toList();
    }

    /// Whether a service knows the two by different ids.
    public static boolean contradict(Map<String, String> ids, Map<String, String> others) {
        return ids.entrySet().stream().anyMatch(id -> !others.getOrDefault(id.getKey(), id.getValue()).equals(id.getValue()));
    }

    /// Whether two may have begun in these years: services differ by one, and what is not known contradicts nothing.
    public static boolean mayBeOneYear(@Nullable Integer year, @Nullable Integer other) {
        return year == null || other == null || Math.abs(year - other) <= 1;
    }

    /// The title; of a show that is known by an id alone "Show 81189 at TheTVDB".
    public String label() {
        if (title != null) {
            return title;
        }
        String provider = byTrust(ids).getFirst();
        return "Show %s at %s".formatted(ids.get(provider), switch (provider) {
            case "tvmaze" -> "TVmaze";
            case "thetvdb" -> "TheTVDB";
            case "imdb" -> "IMDb";
            case "tmdb" -> "TMDB";
            case "trakt" -> "Trakt";
            default -> provider.substring(0, 1).toUpperCase(Locale.ROOT) + provider.substring(1);
        });
    }
}
