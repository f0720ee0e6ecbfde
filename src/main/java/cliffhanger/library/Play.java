package cliffhanger.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One viewing of one episode; several are a rewatch.
///
/// @param at when it was watched, UTC; null where nobody remembers
public record Play(UUID id, EpisodeId episode, @Nullable Instant at) {}
