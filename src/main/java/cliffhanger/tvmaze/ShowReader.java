package cliffhanger.tvmaze;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Credit;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Overview;
import cliffhanger.library.Rating;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Source;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Turns the objects that speak of one show into facts.
final class ShowReader {
    private ShowReader() {}

    /// @param show  the show's object; missing where only episodes are known
    /// @param title what to call it then
    static ShowFacts read(JsonNode show, String title, List<JsonNode> episodeNodes) {
        Network network = network(show);
        ZoneId zone = network == null || network.zone() == null ? ZoneOffset.UTC : network.zone();
        Source source = source(show);
        List<Episode> episodes = episodeNodes.stream()
                .map(node -> EpisodeReader.read(node, zone))
                .filter(Objects::nonNull)
                .toList();
        return ShowFacts.builder(header(show, title, network))
                .seasons(seasons(show, episodes, network, source))
                .episodes(episodes)
                .credits(credits(show))
                .ratings(ratings(show))
                .pictures(PictureReader.read(show, episodeNodes))
                .source(source)
                .build();
    }

    static Show header(JsonNode show, String title, @Nullable Network network) {
        List<String> genres = new ArrayList<>();
        show.path("genres").forEach(genre -> genres.add(genre.asText()));
        Integer runtime = Fields.count(show, "averageRuntime");
        String name = Fields.text(show, "name");
        return Show.builder(name == null ? title : name)
                .summary(Fields.prose(show, "summary"))
                .type(Fields.text(show, "type"))
                .language(Fields.text(show, "language"))
                .genres(genres)
                .lifecycle(lifecycle(show))
                .runtimeMinutes(runtime == null ? Fields.count(show, "runtime") : runtime)
                .premiered(Fields.date(show, "premiered"))
                .ended(Fields.date(show, "ended"))
                .network(network)
                .site(Fields.text(show, "officialSite"))
                .externalIds(externalIds(show))
                .build();
    }

    private static Lifecycle lifecycle(JsonNode show) {
        return switch (show.path("status").asText("")) {
            case "Running" -> Lifecycle.RUNNING;
            case "Ended" -> Lifecycle.ENDED;
            case "To Be Determined" -> Lifecycle.TO_BE_DETERMINED;
            case "In Development" -> Lifecycle.IN_DEVELOPMENT;
            default -> Lifecycle.UNKNOWN;
        };
    }

    /// The network, or where there is none the web channel.
    static @Nullable Network network(JsonNode show) {
        boolean streams = !show.path("network").isObject();
        JsonNode node = streams ? show.path("webChannel") : show.get("network");
        String name = Fields.text(node, "name");
        JsonNode country = node.path("country");
        return name == null
                ? null
                : new Network(name, Fields.text(country, "code"), Fields.zone(Fields.text(country, "timezone")), streams);
    }

    private static Map<String, String> externalIds(JsonNode show) {
        Map<String, String> ids = new HashMap<>();
        put(ids, "tvmaze", Fields.text(show, "id"));
        put(ids, "imdb", Fields.text(show.path("externals"), "imdb"));
        put(ids, "thetvdb", Fields.text(show.path("externals"), "thetvdb"));
        return ids;
    }

    private static void put(Map<String, String> ids, String provider, @Nullable String id) {
        if (id != null) {
            ids.put(provider, id);
        }
    }

    private static Source source(JsonNode show) {
        String address = Fields.text(show, "url");
        return new Source("TVmaze", address == null ? "https://www.tvmaze.com" : address, "TVmaze.com", "CC BY-SA 4.0",
                updated(show.path("updated")));
    }

    /// When TVmaze last touched the show, from seconds since 1970.
    private static @Nullable LocalDate updated(JsonNode seconds) {
        boolean fits = seconds.canConvertToInt() && seconds.asInt() > 0;
        return fits ? LocalDate.ofInstant(Instant.ofEpochSecond(seconds.asInt()), ZoneOffset.UTC) : null;
    }

    /// The embedded seasons, and those that only their episodes tell of; each released with its first episode.
    private static List<Season> seasons(
            JsonNode show, List<Episode> episodes, @Nullable Network network, Source source) {
        Map<Integer, Season> seasons = new TreeMap<>();
        for (JsonNode node : show.path("_embedded").path("seasons")) {
            Integer number = Fields.number(node, "number");
            if (number != null) {
                Network own = network(node);
                seasons.put(number, new Season(
                        number, Fields.text(node, "name"), Fields.count(node, "episodeOrder"),
                        release(Fields.date(node, "premiereDate"), source),
                        own == null || (network != null && own.name().equals(network.name())) ? null : own.name(),
                        overview(node, source)));
            }
        }
        Map<Integer, AirDate> first = new TreeMap<>();
        for (Episode episode : episodes) {
            AirDate date = episode.kind() == Episode.Kind.REGULAR ? episode.airDate() : null;
            if (date != null) {
                first.merge(episode.season(), date, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        // An answer with a part of a season does not tell when the season began.
        first.keySet().removeIf(number -> episodes.stream()
                .noneMatch(e -> e.season() == number && Integer.valueOf(1).equals(e.number())));
        first.forEach((number, date) -> seasons.merge(
                number, new Season(number, null, null, release(date, source), null),
                (known, found) -> known.release() != null ? known : new Season(
                        number, known.name(), known.episodeOrder(), found.release(), known.network(), known.overview())));
        return List.copyOf(seasons.values());
    }

    private static @Nullable Overview overview(JsonNode season, Source source) {
        String text = Fields.prose(season, "summary");
        return text == null ? null : new Overview(text, source);
    }

    private static @Nullable Release release(@Nullable AirDate date, Source source) {
        return date == null ? null : new Release(date, Release.Confidence.ANNOUNCED, null, source);
    }

    private static List<Credit> credits(JsonNode show) {
        List<Credit> credits = new ArrayList<>();
        for (JsonNode cast : show.path("_embedded").path("cast")) {
            String person = Fields.text(cast.path("person"), "name");
            if (person != null) {
                credits.add(new Credit(person, Fields.text(cast.path("character"), "name"), Credit.Role.MAIN, null));
            }
        }
        return credits;
    }

    private static List<Rating> ratings(JsonNode show) {
        JsonNode average = show.path("rating").path("average");
        boolean fits = average.isNumber() && average.asDouble() >= 0 && average.asDouble() <= 10;
        return fits ? List.of(new Rating("TVmaze", average.asDouble(), null)) : List.of();
    }
}
