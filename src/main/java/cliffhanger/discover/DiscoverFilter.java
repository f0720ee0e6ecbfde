package cliffhanger.discover;

import cliffhanger.provider.Listing;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which shows stay. Null leaves all through.
public record DiscoverFilter(@Nullable String country, @Nullable String network, @Nullable String genre, @Nullable String language) {
    public static final DiscoverFilter OPEN = new DiscoverFilter(null, null, null, null);

    /// What a show can be told apart by.
    public enum Trait {
        COUNTRY,
        NETWORK,
        GENRE,
        LANGUAGE
    }

    public boolean passes(Listing show) {
        return (country == null || country.equals(show.country()))
                && (network == null || network.equals(show.network()))
                && (genre == null || show.genres().contains(genre))
                && (language == null || language.equals(show.language()));
    }

    public @Nullable String get(Trait trait) {
        return switch (trait) {
            case COUNTRY -> country;
            case NETWORK -> network;
            case GENRE -> genre;
            case LANGUAGE -> language;
        };
    }

    /// The same with another value of one trait; null for any.
    public DiscoverFilter with(Trait trait, @Nullable String value) {
        return switch (trait) {
            case COUNTRY -> new DiscoverFilter(value, network, genre, language);
            case NETWORK -> new DiscoverFilter(country, value, genre, language);
            case GENRE -> new DiscoverFilter(country, network, value, language);
            case LANGUAGE -> new DiscoverFilter(country, network, genre, value);
        };
    }

    /// How many traits are asked for.
    public int count() {
        return (int) Stream.of(country, network, genre, language).filter(Objects::nonNull).count();
    }

    /// The values of a trait that shows have, with how often, in the user's alphabet.
    static Map<String, Long> values(Trait trait, Stream<Listing> shows) {
        return shows.flatMap(show -> switch (trait) {
            case COUNTRY -> Optional.ofNullable(show.country()).stream();
            case NETWORK -> Optional.ofNullable(show.network()).stream();
            case GENRE -> show.genres().stream();
            case LANGUAGE -> Optional.ofNullable(show.language()).stream();
        }).collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }
}
