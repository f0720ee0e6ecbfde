package cliffhanger.command.print;

import cliffhanger.provider.Listing;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows of the catalogue on the console.
public final class Listings {
    private Listings() {}

    /// "Kingdom (2019, Netflix, KR, tvmaze:36837)".
    public static String line(Listing show) {
        String more = Stream.of(show.year(), show.network(), show.country(), "tvmaze:" + show.id())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return show.title() + " (" + more + ")";
    }

    public static Json json(Listing show) {
        return new Json()
                .with("tvmaze", show.id())
                .with("title", show.title())
                .with("year", show.year())
                .with("premiered", show.premiered())
                .with("ended", show.ended())
                .with("lifecycle", show.lifecycle())
                .with("type", show.type())
                .with("language", show.language())
                .with("genres", show.genres())
                .with("network", show.network())
                .with("country", show.country())
                .with("weight", show.weight())
                .with("rating", show.rating())
                .with("imdb", show.elsewhere().get("imdb"))
                .with("thetvdb", show.elsewhere().get("thetvdb"));
    }
}
