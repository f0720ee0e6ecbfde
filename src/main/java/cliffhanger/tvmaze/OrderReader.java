package cliffhanger.tvmaze;

import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.EpisodeOrder.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads alternate lists of episodes: a show's orders, and where its episodes stand in one.
final class OrderReader {
    private static final Map<String, Kind> FLAGS = Map.of(
            "dvd_release", Kind.DVD, "verbatim_order", Kind.VERBATIM, "streaming_premiere", Kind.STREAMING, "broadcast_premiere", Kind.BROADCAST,
            "country_premiere", Kind.COUNTRY, "language_premiere", Kind.LANGUAGE);

    private OrderReader() {}

    /// A list may be of several kinds, and is each of them.
    static List<EpisodeOrder> orders(JsonNode lists) {
        List<EpisodeOrder> orders = new ArrayList<>();
        for (JsonNode list : lists) {
            for (Kind kind : Kind.values()) {
                boolean is = FLAGS.entrySet().stream().anyMatch(flag -> flag.getValue() == kind && list.path(flag.getKey()).asBoolean(false));
                if (is && list.path("id").isIntegralNumber()) {
                    orders.add(new EpisodeOrder(kind, list.path("id").asLong(), label(list, kind)));
                }
            }
        }
        return orders;
    }

    private static @Nullable String label(JsonNode list, Kind kind) {
        String network = Fields.text(list.path("network"), "name");
        String channel = Fields.text(list.path("webChannel"), "name");
        String country = Fields.text(list.path(channel == null ? "network" : "webChannel").path("country"), "name");
        String where = channel == null ? network : channel;
        return switch (kind) {
            case LANGUAGE -> Fields.text(list, "language");
            case COUNTRY -> country == null ? where : country;
            case DVD, VERBATIM, STREAMING, BROADCAST, AIRED, ABSOLUTE -> where;
        };
    }

    /// An alternate may stand for several episodes, as a double one does: they follow each other from its number on.
    static Map<Long, EpisodeOrder.Place> places(JsonNode alternates) {
        Map<Long, EpisodeOrder.Place> places = new HashMap<>();
        for (JsonNode alternate : alternates) {
            Integer season = Fields.number(alternate, "season");
            Integer number = Fields.count(alternate, "number");
            ZoneId zone = ZoneOffset.UTC;
            int offset = 0;
            for (JsonNode episode : alternate.path("_embedded").path("episodes")) {
                if (episode.path("id").isIntegralNumber()) {
                    int ofSeason = season == null || number == null ? 0 : season;
                    int at = season == null || number == null ? 0 : number + offset;
                    places.put(episode.path("id").asLong(), new EpisodeOrder.Place(ofSeason, at, Fields.date(alternate, "airdate"),
                            EpisodeReader.airTime(alternate, zone)));
                    offset++;
                }
            }
        }
        return places;
    }
}
