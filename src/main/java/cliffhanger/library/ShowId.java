package cliffhanger.library;

/// Which show of this library file; the number means nothing in another file.
public record ShowId(long value) {}
