package cliffhanger.article;

import org.jspecify.annotations.Nullable;

/// A paragraph about a season.
///
/// @param season null where the text does not say about which
public record SeasonText(@Nullable Integer season, String text) {}
