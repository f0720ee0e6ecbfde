package cliffhanger.article;

import org.jspecify.annotations.Nullable;

/// How many episodes a season has.
///
/// @param season null where the text does not say of which
/// @param count  above 0
public record SeasonCount(@Nullable Integer season, int count) {}
