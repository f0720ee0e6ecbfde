package cliffhanger.history;

import cliffhanger.library.ShowId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which plays are wanted.
///
/// @param shows of these alone; null for all
/// @param text  whose words begin words of the show's title or the episode's; blank for any
public record HistoryQuery(@Nullable Set<ShowId> shows, String text) {
    /// All plays.
    public static final HistoryQuery ALL = new HistoryQuery(null, "");

    /// Those of one show.
    public static HistoryQuery of(ShowId show) {
        return new HistoryQuery(Set.of(show), "");
    }
}
