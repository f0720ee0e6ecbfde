package cliffhanger.library.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An episode as a history names it: by its numbers, by an id, or by both.
///
/// @param season 0 for specials; null where the history knows it by an id alone
/// @param number its place in the season; null where the season is
/// @param ids    its own names elsewhere: "thetvdb", "tmdb", "imdb", "trakt"
public record EpisodeRef(@Nullable Integer season, @Nullable Integer number, @Nullable String title, Map<String, String> ids) {
    public EpisodeRef {
        ids = Map.copyOf(ids);
        boolean numbered = season != null && number != null && season >= 0 && number >= 0;
        if (!numbered && (season != null || number != null || ids.isEmpty())) {
            throw new IllegalArgumentException("S%sE%s %s".formatted(season, number, ids));
        }
    }

    /// The same for each naming of one episode. Services number specials each in their own way, or all of them 0: their ids tell them apart.
    public Object key() {
        return season != null && number != null && (season > 0 || ids.isEmpty()) ? (Object) ((long) season << Integer.SIZE | number) : ids;
    }
}
