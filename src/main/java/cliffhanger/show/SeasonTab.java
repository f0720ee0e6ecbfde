package cliffhanger.show;

import cliffhanger.library.Release;
import cliffhanger.library.SeasonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A season as its tab shows it. Counts are of regular episodes, as in a watchlist row.
///
/// @param began day of the first regular episode that is known to the day, in the network's zone
/// @param ended day of the last
public record SeasonTab(
        SeasonId id,
        int number,
        @Nullable String name,
        @Nullable String network,
        @Nullable Integer episodeOrder,
        int watched,
        int aired,
        int total,
        @Nullable LocalDate began,
        @Nullable LocalDate ended,
        @Nullable Release release) {

    /// Whether all that it will have has been watched, as far as is known.
    public boolean isWatched() {
        return total > 0 && watched >= total;
    }
}
