package cliffhanger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;

/// TVmaze on this machine: gives recorded answers as the real one does. What it says of Silicon Valley, its number 143, can be
/// changed, as the real one changes.
public final class TvmazeServer implements AutoCloseable {
    public static final int SILICON_VALLEY = 143;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> instead = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ArrayNode page = (ArrayNode) read("shows_page.json");
    private final JsonNode schedule = read("schedule_US_2020-11-30.json");
    private final JsonNode cast = read("silicon-valley-cast.json");
    private final byte[] poster;

    /// The show, its seasons and its episodes, to be changed.
    public final ObjectNode show = (ObjectNode) read("silicon-valley-show_lookup.json");
    public final ArrayNode seasons = (ArrayNode) read("silicon-valley-seasons.json");
    public final ArrayNode episodes = (ArrayNode) read("silicon-valley-episodes.json");
    private volatile long delayMillis;

    public TvmazeServer() {
        try (InputStream in = TvmazeServer.class.getResourceAsStream("app/icon-128.png")) {
            poster = Objects.requireNonNull(in).readAllBytes();
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    return answer(request);
                }
            });
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Its pictures are where it is.
        show.withObjectProperty("image").put("medium", server.url("/pictures/261725.png").toString()).remove("original");
    }

    public URI address() {
        return URI.create(server.url("/").toString());
    }

    /// Has a path answered so until told otherwise.
    public void instead(String path, MockResponse response) {
        instead.put(path, response);
    }

    public void asUsual() {
        instead.clear();
        delayMillis = 0;
    }

    /// Has every answer take so long.
    public void slow(long millis) {
        delayMillis = millis;
    }

    /// The paths that were asked for, with their queries.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void forgetAsked() {
        asked.clear();
    }

    /// The episode of that number.
    public ObjectNode episode(int season, int number) {
        for (JsonNode episode : episodes) {
            if (episode.path("season").asInt() == season && episode.path("number").asInt() == number) {
                return (ObjectNode) episode;
            }
        }
        throw new IllegalArgumentException("no such episode");
    }

    /// Takes an episode out of what it lists.
    public void unlist(JsonNode episode) {
        for (Iterator<JsonNode> each = episodes.iterator(); each.hasNext(); ) {
            if (each.next() == episode) {
                each.remove();
            }
        }
    }

    /// Announces a season.
    ///
    /// @param premiere null for one without a date
    public ObjectNode announce(int number, String premiere) {
        ObjectNode season = seasons.addObject();
        season.put("id", 900_000 + number).put("number", number).put("name", "").put("episodeOrder", 8).put("premiereDate", premiere);
        return season;
    }

    private MockResponse answer(RecordedRequest request) {
        String target = request.getTarget();
        asked.add(target);
        HttpUrl url = request.getUrl();
        MockResponse set = instead.get(url.encodedPath());
        MockResponse given = set != null ? set : usual(url).map(TvmazeServer::json)
                .orElseGet(() -> url.encodedPath().startsWith("/pictures/") ? picture() : notFound());
        return delayMillis == 0 ? given : given.newBuilder().headersDelay(delayMillis, TimeUnit.MILLISECONDS).build();
    }

    private MockResponse picture() {
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "image/png").setHeader("Cache-Control", "public, max-age=31536000")
                .body(new Buffer().write(poster)).build();
    }

    private Optional<JsonNode> usual(HttpUrl url) {
        return Optional.ofNullable(switch (url.encodedPath()) {
            case "/shows" -> switch (String.valueOf(url.queryParameter("page"))) {
                case "0" -> JSON.createArrayNode().add(show);
                case "1" -> page;
                default -> null;
            };
            case "/updates/shows" -> JSON.createObjectNode().put("143", show.path("updated").asLong()).put("499", 1_500_000_000L);
            case "/search/shows" -> search(String.valueOf(url.queryParameter("q")));
            case "/shows/143" -> embedded(url.queryParameterValues("embed[]"));
            case "/shows/143/episodes" -> episodes;
            case "/shows/143/seasons" -> seasons;
            case "/shows/143/cast" -> cast;
            case "/lookup/shows" -> show.path("externals").path("imdb").asText().equals(url.queryParameter("imdb")) ? show : null;
            case "/schedule" -> "2020-11-30".equals(url.queryParameter("date")) ? schedule : JSON.createArrayNode();
            case "/schedule/web" -> JSON.createArrayNode();
            default -> ofPage(url.encodedPath());
        });
    }

    private JsonNode ofPage(String path) {
        for (JsonNode each : page) {
            String own = "/shows/" + each.path("id").asInt();
            if (path.equals(own)) {
                return each;
            }
            if (path.startsWith(own + "/")) {
                return JSON.createArrayNode();
            }
        }
        return null;
    }

    private ObjectNode embedded(List<String> parts) {
        ObjectNode whole = show.deepCopy();
        for (String part : parts) {
            whole.withObjectProperty("_embedded").set(part, switch (part) {
                case "seasons" -> seasons;
                case "episodes" -> regular();
                default -> cast;
            });
        }
        return whole;
    }

    /// No specials are embedded.
    private ArrayNode regular() {
        ArrayNode regular = JSON.createArrayNode();
        episodes.forEach(episode -> {
            if (episode.path("number").isInt()) {
                regular.add(episode);
            }
        });
        return regular;
    }

    private ArrayNode search(String text) {
        ArrayNode hits = JSON.createArrayNode();
        List<JsonNode> all = new ArrayList<>(List.of(show));
        page.forEach(all::add);
        all.stream().filter(each -> each.path("name").asText().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .limit(10).forEach(each -> hits.addObject().put("score", 1).set("show", each));
        return hits;
    }

    private static MockResponse json(JsonNode body) {
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json; charset=UTF-8")
                .setHeader("Cache-Control", "public, max-age=3600").body(body.toString()).build();
    }

    /// As recorded: with no body at all.
    private static MockResponse notFound() {
        return new MockResponse.Builder().code(404).build();
    }

    /// A recorded answer.
    public static JsonNode read(String name) {
        try (InputStream in = Objects.requireNonNull(TvmazeServer.class.getResourceAsStream("tvmaze/server/" + name), name)) {
            return JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
