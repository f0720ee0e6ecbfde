package cliffhanger.notes;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A note in the list of all.
///
/// @param title the show's
/// @param code  "S1" or "S1E3"; null for a note on the show
public record NoteLine(
        ShowId show,
        @Nullable SeasonId season,
        @Nullable EpisodeId episode,
        String title,
        @Nullable String code,
        String text,
        Instant changedAt) {}
