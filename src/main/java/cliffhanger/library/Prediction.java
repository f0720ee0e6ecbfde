package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What may happen in a season: copied from a source, or the user's own where there is none.
public record Prediction(int season, String text, @Nullable Source source) implements Fact {}
