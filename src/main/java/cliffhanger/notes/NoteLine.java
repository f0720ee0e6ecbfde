package cliffhanger.notes;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A note in the list of all.
///
/// @param title the show's
/// @param watched whether it is on no episode that is still to be watched
/// @param veiled  whether its text is not shown
/// @param code  "S1" or "S1E3"; null for a note on the show
public record NoteLine(
        ShowId show,
        @Nullable SeasonId season,
        @Nullable EpisodeId episode,
        String title,
        @Nullable String code,
        String text,
        Instant changedAt,
        boolean watched,
        boolean veiled) {
    /// What stays the same of it while it says something else.
    Object key() {
        return new Key(show, season, episode);
    }

    private record Key(ShowId show, @Nullable SeasonId season, @Nullable EpisodeId episode) {}

    /// The same without its text.
    ///
    /// @param numbered whether it is told what it is on
    NoteLine covered(boolean numbered) {
        return new NoteLine(show, season, episode, title, numbered ? code : null, "", changedAt, watched, true);
    }
}
