package cliffhanger.library;

/// Which fact of this library file; the number means nothing in another file.
public record FactId(FactKind kind, long value) {}
