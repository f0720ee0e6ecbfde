package cliffhanger.history;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One viewing of one episode.
///
/// @param show    its title tells it from others of the same
/// @param title   the episode's; null where it is not known
/// @param at      null where nobody knows when
/// @param length  of the episode
/// @param origin  where it came from
public record PlayLine(UUID play, Of show, EpisodeId episode, int season, @Nullable Integer number, @Nullable String title, @Nullable Instant at,
        Length length, Origin origin) {
    /// A show.
    public record Of(ShowId id, String title) {}

    /// How long an episode takes.
    ///
    /// @param minutes 0 where that is not known
    /// @param about   whether it is only what the show's episodes usually take
    public record Length(int minutes, boolean about) {}

    /// Where a play came from.
    public enum Origin {
        MARKED,
        IMPORTED
    }

    /// "S2E5".
    public String code() {
        return EpisodeCode.of(season, number);
    }
}
