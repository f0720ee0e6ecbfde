package cliffhanger.tmdb;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Offer;
import cliffhanger.library.Overview;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns TMDB's object of a show into facts. Every field may be missing.
final class TmdbReader {
    private static final Map<String, Offer.Kind> KINDS = kinds();

    private TmdbReader() {}

    private static Map<String, Offer.Kind> kinds() {
        Map<String, Offer.Kind> kinds = new LinkedHashMap<>();
        kinds.put("flatrate", Offer.Kind.SUBSCRIPTION);
        kinds.put("free", Offer.Kind.FREE);
        kinds.put("ads", Offer.Kind.FREE);
        kinds.put("rent", Offer.Kind.RENT);
        kinds.put("buy", Offer.Kind.BUY);
        return kinds;
    }

    static ShowFacts read(JsonNode node, String id, String region, LocalDate today) {
        Source source = new Source("TMDB", "https://www.themoviedb.org/tv/" + id, "TMDB", null, today);
        Show show = Show.builder(node.path("name").asText()).lifecycle(lifecycle(node)).externalIds(Map.of("tmdb", id)).build();
        return ShowFacts.builder(show)
                .seasons(seasons(node, source))
                .events(events(node))
                .offers(offers(node, region, today))
                .source(source)
                .build();
    }

    private static Lifecycle lifecycle(JsonNode node) {
        return switch (node.path("status").asText("")) {
            case "Returning Series" -> Lifecycle.RUNNING;
            case "Planned", "In Production", "Pilot" -> Lifecycle.IN_DEVELOPMENT;
            case "Ended", "Canceled" -> Lifecycle.ENDED;
            default -> Lifecycle.UNKNOWN;
        };
    }

    /// Of its words only this one says what TVmaze's do not.
    private static List<StatusEvent> events(JsonNode node) {
        return node.path("status").asText("").equals("Canceled")
                ? List.of(new StatusEvent(StatusEvent.Kind.CANCELLED, null, null, null, null, null))
                : List.of();
    }

    private static List<Season> seasons(JsonNode node, Source source) {
        List<Season> seasons = new ArrayList<>();
        for (JsonNode season : node.path("seasons")) {
            String overview = season.path("overview").asText("").strip();
            if (season.path("season_number").isIntegralNumber() && !overview.isEmpty()) {
                AirDate date = date(season.path("air_date").asText(""));
                seasons.add(new Season(season.path("season_number").asInt(), null, null,
                        date == null ? null : new Release(date, Release.Confidence.ANNOUNCED, null, source), null, new Overview(overview, source)));
            }
        }
        return seasons;
    }

    /// A service may stand under several kinds, and under one with several entries.
    private static List<Offer> offers(JsonNode node, String region, LocalDate today) {
        JsonNode here = node.path("watch/providers").path("results").path(region);
        String link = here.path("link").asText("");
        Source source = new Source("JustWatch", link.startsWith("https://") ? link : "https://www.justwatch.com", "JustWatch", null, today);
        List<Offer> offers = new ArrayList<>();
        KINDS.forEach((field, kind) -> here.path(field).forEach(offer -> {
            String name = offer.path("provider_name").asText("").strip();
            if (!name.isEmpty() && offers.stream().noneMatch(known -> known.provider().equals(name) && known.kind() == kind)) {
                offers.add(new Offer(name, kind, region, null, source));
            }
        }));
        return offers;
    }

    private static @Nullable AirDate date(String text) {
        try {
            return text.isBlank() ? null : AirDate.parse(text);
        } catch (BadDate e) {
            return null;
        }
    }
}
