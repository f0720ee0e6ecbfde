package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// A place where a show can be watched.
///
/// @param provider such as "Amazon Video"
/// @param region   ISO 3166 code; null where the source names none
/// @param season   the one season it is about; null for all
/// @param source   where it is known from
public record Offer(
        String provider, Kind kind, @Nullable String region, @Nullable Integer season, @Nullable Source source)
        implements Fact {
    /// Whether it is one in a country, or anywhere.
    ///
    /// @param country ISO 3166; empty for any
    public boolean isIn(String country) {
        return region == null || country.isEmpty() || region.equals(country);
    }

    /// An offer of which no source is named.
    public Offer(String provider, Kind kind, @Nullable String region, @Nullable Integer season) {
        this(provider, kind, region, season, null);
    }

    /// What it costs.
    public enum Kind {
        SUBSCRIPTION,
        FREE,
        RENT,
        BUY,
        LIVE_TV
    }
}
