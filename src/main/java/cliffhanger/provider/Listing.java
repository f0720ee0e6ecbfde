package cliffhanger.provider;

import cliffhanger.library.Lifecycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A show as a service lists it, which is enough to tell it from others.
///
/// @param id         its number at the service
/// @param otherNames what it is called besides
/// @param weight     how much people ask for it, 0 to 100
/// @param rating     0 to 10
/// @param country    of its network, as ISO 3166-1 alpha-2
/// @param picture    the address of a small poster
/// @param elsewhere  its ids at other services: "imdb", "thetvdb"
public record Listing(
        long id,
        String title,
        List<String> otherNames,
        @Nullable LocalDate premiered,
        @Nullable LocalDate ended,
        Lifecycle lifecycle,
        @Nullable String type,
        @Nullable String language,
        List<String> genres,
        @Nullable String network,
        @Nullable String country,
        int weight,
        @Nullable Double rating,
        @Nullable String picture,
        Map<String, String> elsewhere) {

    public Listing {
        otherNames = List.copyOf(otherNames);
        genres = List.copyOf(genres);
        elsewhere = Map.copyOf(elsewhere);
    }

    /// The year in which it began; null where that is not known.
    public @Nullable Integer year() {
        return premiered == null ? null : Integer.valueOf(premiered.getYear());
    }
}
