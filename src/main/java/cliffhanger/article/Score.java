package cliffhanger.article;

import cliffhanger.library.Rating;
import org.jspecify.annotations.Nullable;

/// A rating as it is printed.
///
/// @param by    who counts, such as "IMDb"
/// @param value at least 0, at most `outOf`
/// @param outOf the best that there is: 10, 100, 5
/// @param votes how many voted; null where it is not said
public record Score(String by, double value, double outOf, @Nullable Integer votes) {

    /// On the library's scale, 0 to 10.
    public Rating toRating() {
        return new Rating(by, Math.round(value * 100 / outOf) / 10.0, votes);
    }
}
