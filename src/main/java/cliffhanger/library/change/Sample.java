package cliffhanger.library.change;

import cliffhanger.library.ShowFacts;
import org.jspecify.annotations.Nullable;

/// A show to look around in before there is one of the user's own.
///
/// @param watchedTo how far its sample marks go, "S2E5"; null for none
public record Sample(ShowFacts facts, @Nullable String watchedTo) {}
