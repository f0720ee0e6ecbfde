package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What happened in a season, for those who have watched it.
public record Recap(int season, String text, @Nullable Source source) implements Fact {}
