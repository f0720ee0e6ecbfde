package cliffhanger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// TVmaze on this machine with shows that a test makes up, and that change between two calls as those of the real one do.
public final class MazeServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();
    private final Map<Integer, Made> shows = new TreeMap<>();
    private final Map<String, MockResponse> instead = new ConcurrentHashMap<>();

    public MazeServer() {
        try {
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    MockResponse set = instead.get(request.getUrl().encodedPath());
                    JsonNode usual = set == null ? usual(request.getUrl()) : null;
                    return set != null ? set : usual == null ? status(404) : json(usual);
                }
            });
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create(server.url("/").toString());
    }

    /// Makes a show, or takes the one of this number.
    public Made show(int id, String title) {
        return shows.computeIfAbsent(id, number -> new Made(number, title));
    }

    /// Takes a show away: 404 from here on.
    public void delist(int id) {
        shows.remove(id);
    }

    /// Has a path answered so from here on.
    public void instead(String path, int status) {
        instead.put(path, status(status));
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    private static MockResponse json(JsonNode body) {
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json; charset=UTF-8").body(body.toString()).build();
    }

    private @Nullable JsonNode usual(HttpUrl url) {
        String path = url.encodedPath();
        if (path.equals("/lookup/shows")) {
            return shows.values().stream()
                    .filter(made -> url.queryParameterNames().stream().anyMatch(name ->
                            made.show.path("externals").path(name).asText("-").equals(url.queryParameter(name))))
                    .map(made -> made.show).findFirst().orElse(null);
        }
        String[] parts = path.substring(1).split("/");
        if (parts[0].equals("alternatelists")) {
            int list = Integer.parseInt(parts[1]);
            return shows.values().stream().filter(made -> made.alternate.containsKey(list)).map(made -> made.alternate.get(list)).findFirst().orElse(null);
        }
        Made made = parts.length > 1 && parts[0].equals("shows") ? shows.get(Integer.parseInt(parts[1])) : null;
        if (made == null) {
            return null;
        }
        return switch (parts.length == 2 ? "" : parts[2]) {
            case "" -> made.show;
            case "episodes" -> made.episodes;
            case "seasons" -> made.seasons;
            case "alternatelists" -> made.lists;
            default -> JSON.createArrayNode();
        };
    }

    /// A show as TVmaze tells it, to be changed.
    public static final class Made {
        public final ObjectNode show = JSON.createObjectNode();
        public final ArrayNode seasons = JSON.createArrayNode();
        public final ArrayNode episodes = JSON.createArrayNode();
        public final ArrayNode lists = JSON.createArrayNode();
        private final Map<Integer, ArrayNode> alternate = new TreeMap<>();
        private final int id;

        private Made(int id, String title) {
            this.id = id;
            show.put("id", id).put("name", title).put("type", "Scripted").put("language", "English").put("status", "Running").put("runtime", 60)
                    .put("updated", 1_790_000_000L);
            show.putNull("ended").putNull("premiered").putNull("webChannel");
            network("NBC", "US", "America/New_York");
            show.putObject("externals").put("imdb", "tt90000" + id).put("thetvdb", 500 + id);
        }

        /// Has it on a station of a country.
        public Made network(String name, String country, String zone) {
            show.putObject("network").put("id", 1).put("name", name).putObject("country").put("name", "X").put("code", country).put("timezone", zone);
            return this;
        }

        /// Has it on a channel of the whole world.
        public Made streams(String name) {
            show.putObject("webChannel").put("id", 2).put("name", name).putNull("country");
            return this;
        }

        public Made with(String name, @Nullable String value) {
            show.put(name, value);
            return this;
        }

        public ObjectNode season(int number, @Nullable String premiere) {
            return seasons.addObject().put("id", id * 100 + number).put("number", number).put("name", "").put("premiereDate", premiere).putNull("episodeOrder");
        }

        /// A regular episode at eight in the evening, its id made of its numbers.
        ///
        /// @param day "2026-03-01"; null for none
        public ObjectNode episode(int season, int number, @Nullable String title, @Nullable String day) {
            return episode(id * 1000 + season * 100 + number, season, number, title, day).put("type", "regular");
        }

        /// @param kind "significant_special", "insignificant_special"
        public ObjectNode special(int own, int season, String title, String day, String kind) {
            ObjectNode special = episode(id * 1000 + own, season, 0, title, day).put("type", kind);
            special.putNull("number");
            return special;
        }

        private ObjectNode episode(int own, int season, int number, @Nullable String title, @Nullable String day) {
            ObjectNode episode = episodes.addObject().put("id", own).put("name", title).put("season", season).put("number", number)
                    .put("airdate", day == null ? "" : day).put("airtime", day == null ? "" : "20:00").put("runtime", 60);
            episode.put("airstamp", day == null ? null : day + "T20:00:00-05:00");
            return episode;
        }

        /// The episode that has the number, as it is listed now.
        public ObjectNode at(int season, int number) {
            for (JsonNode episode : episodes) {
                if (episode.path("season").asInt() == season && episode.path("number").asInt() == number) {
                    return (ObjectNode) episode;
                }
            }
            throw new IllegalArgumentException("no S" + season + "E" + number);
        }

        public void unlist(JsonNode episode) {
            for (int i = episodes.size() - 1; i >= 0; i--) {
                if (episodes.get(i) == episode) {
                    episodes.remove(i);
                }
            }
        }

        /// Another order of its episodes, as TVmaze keeps it.
        ///
        /// @param kind  the flag that it has: "dvd_release", "streaming_premiere"
        /// @param order "S1E1" there, then the id of the episode here
        public void order(int list, String kind, Object... order) {
            lists.addObject().put("id", list).put(kind, true);
            ArrayNode all = JSON.createArrayNode();
            for (int i = 0; i < order.length; i += 2) {
                String[] code = order[i].toString().substring(1).split("E");
                ObjectNode alternate = all.addObject().put("id", list * 1000 + i).put("season", Integer.parseInt(code[0])).put("number", Integer.parseInt(code[1]))
                        .put("type", "regular");
                alternate.putObject("_embedded").putArray("episodes").addObject().put("id", ((Number) order[i + 1]).intValue());
            }
            alternate.put(list, all);
        }

        /// What a list says of an episode, by its place in the list.
        public ObjectNode alternate(int list, int place) {
            return (ObjectNode) alternate.get(list).get(place);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
