package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// A place where a show can be watched.
///
/// @param provider such as "Amazon Video"
/// @param region   ISO 3166 code; null where the source names none
/// @param season   the one season it is about; null for all
public record Offer(String provider, Kind kind, @Nullable String region, @Nullable Integer season) implements Fact {

    /// What it costs.
    public enum Kind {
        SUBSCRIPTION,
        FREE,
        RENT,
        BUY,
        LIVE_TV
    }
}
