package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What an audience thinks of a show.
///
/// @param by    who counts, such as "IMDb"
/// @param value 0 to 10
/// @param votes how many voted; null where it is not said
public record Rating(String by, double value, @Nullable Integer votes) implements Fact {}
