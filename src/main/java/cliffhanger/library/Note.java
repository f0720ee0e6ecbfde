package cliffhanger.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the user wrote on a show, on one of its seasons (season given) or on one of its episodes (both given).
public record Note(
        UUID id,
        ShowId show,
        @Nullable SeasonId season,
        @Nullable EpisodeId episode,
        String text,
        Instant changedAt) {}
