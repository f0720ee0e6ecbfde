package cliffhanger.library;

import java.time.Instant;
import java.util.UUID;

/// An episode that the user will not watch: it counts neither as watched nor as waiting.
public record Skip(UUID id, EpisodeId episode, Instant at) {}
