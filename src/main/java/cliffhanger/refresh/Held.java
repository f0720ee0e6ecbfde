package cliffhanger.refresh;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the library holds of a show before it is brought up to date.
///
/// @param awaited  whether a history told of it, and its details are to come
/// @param ids      its ids at services: "tvmaze", "imdb", …
/// @param releases its seasons by number, each with the date on which it comes or came, as its source says: what the user wrote
///     over it is the user's
/// @param history  oldest first
/// @param order    by which its episodes are shown; null where nobody said
public record Held(
        ShowId show, String title, boolean awaited, Map<String, String> ids, Lifecycle lifecycle, Map<Integer, Season> releases, List<StatusEvent> history,
        @Nullable EpisodeOrder order) {
    public Held {
        ids = Map.copyOf(ids);
        releases = Map.copyOf(releases);
        history = List.copyOf(history);
    }

    /// @param date as it is told, else that of its first episode; null where there is none
    public record Season(@Nullable AirDate date) {}
}
