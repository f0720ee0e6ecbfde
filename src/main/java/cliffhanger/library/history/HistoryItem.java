package cliffhanger.library.history;

import cliffhanger.library.ShowState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that a history says.
public sealed interface HistoryItem {
    ShowRef show();

    /// A show, and what the user made of it.
    ///
    /// @param state null where the history says nothing of it
    record OfShow(ShowRef show, @Nullable ShowState state, boolean favourite) implements HistoryItem {}

    /// An episode was watched.
    ///
    /// @param at      when, UTC; null where nobody remembers
    /// @param atLeast 0 for one viewing of its own; else the episode was watched so often in all, and those that are known already
    ///     count towards it
    record Watched(ShowRef show, EpisodeRef episode, @Nullable Instant at, int atLeast) implements HistoryItem {
        public Watched {
            if (atLeast < 0) {
                throw new IllegalArgumentException("atLeast " + atLeast);
            }
        }
    }

    /// An episode that the user did not want to watch.
    record Skipped(ShowRef show, EpisodeRef episode) implements HistoryItem {}

    /// A rating, of an episode, else of a season, else of the show.
    ///
    /// @param value 0 to 10
    /// @param at    when it was given; null where that is not known
    record Rated(ShowRef show, @Nullable Integer season, @Nullable EpisodeRef episode, double value, @Nullable Instant at) implements HistoryItem {
        public Rated {
            if (!(value >= 0 && value <= 10)) {
                throw new IllegalArgumentException("value " + value);
            }
        }
    }

    /// A note, on an episode, else on a season, else on the show.
    record Noted(ShowRef show, @Nullable Integer season, @Nullable EpisodeRef episode, String text) implements HistoryItem {}

    /// The show is in a list of the user's own.
    record Listed(ShowRef show, String list) implements HistoryItem {}
}
