package cliffhanger.library;

/// Which episode of this library file; the number means nothing in another file.
public record EpisodeId(long value) {}
