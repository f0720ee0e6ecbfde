package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What a service says of a season in a few sentences, before anybody has seen it.
public record Overview(String text, @Nullable Source source) {}
