package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What an audience thinks of a show.
///
/// @param by    who counts, such as "IMDb"
/// @param value 0 to 10
/// @param votes how many voted; null where it is not said
/// @param source where it is known from
public record Rating(
        String by, double value, @Nullable Integer votes, @Nullable Source source)
        implements Fact {
    /// A rating of which no source is named but the one who counts.
    public Rating(String by, double value, @Nullable Integer votes) {
        this(by, value, votes, null);
    }
}
