package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What a show is to the user.
///
/// @param rating the user's own, 0 to 10
public record Opinion(ShowState state, boolean favourite, @Nullable Double rating) {}
