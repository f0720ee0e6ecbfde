package cliffhanger.library;

/// Which season of this library file; the number means nothing in another file.
public record SeasonId(long value) {}
