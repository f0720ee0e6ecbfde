package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// A page about a show.
///
/// @param title   what to call it; null for the address's host
/// @param address http or https
public record Link(@Nullable String title, String address) implements Fact {}
