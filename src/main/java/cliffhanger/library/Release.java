package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import org.jspecify.annotations.Nullable;

/// When a season comes, how sure that is, and who says so.
///
/// @param wording how the source put it, such as "second half of 2023"
public record Release(AirDate date, Confidence confidence, @Nullable String wording, @Nullable Source source) {

    /// How far a release date can be relied on.
    public enum Confidence {
        /// The network or the makers said so.
        ANNOUNCED,
        /// Somebody reckons so.
        ESTIMATED
    }
}
