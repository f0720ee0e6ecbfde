package cliffhanger.tvmaze;

import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowFacts;
import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import cliffhanger.provider.Provider;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Site;
import cliffhanger.web.Web;
import cliffhanger.web.WebProblem.Kind;
import cliffhanger.web.WebProblem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// TVmaze (api.tvmaze.com), which needs no key. Its data is CC BY-SA 4.0.
public final class Tvmaze implements Provider, Directory {
    /// Where it is, unless the user points elsewhere.
    public static final URI BASE = URI.create("https://api.tvmaze.com");

    private static final Set<String> HOSTS = Set.of("api.tvmaze.com");

    /// "At least 20 calls every 10 seconds per IP address" (tvmaze.com/api).
    private static final RequestPolicy MANNER = RequestPolicy.of(20, Duration.ofSeconds(10));

    /// A mirror is the user's own.
    private static final RequestPolicy MIRROR = RequestPolicy.of(100, Duration.ofSeconds(5));

    /// A show of thousands of episodes has about 4 MB.
    private static final long MOST = 16L << 20;
    private static final int PAGE = 250;

    private final Site site;

    public Tvmaze(Site site) {
        this.site = site;
    }

    /// @param pointed where it is looked for instead of [#BASE]
    public static Tvmaze at(Web web, Optional<URI> pointed) {
        return new Tvmaze(web.site("TVmaze", BASE, pointed, HOSTS, pointed.isPresent() ? MIRROR : MANNER));
    }

    @Override
    public String key() {
        return "tvmaze";
    }

    @Override
    public String name() {
        return site.name();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Listing> search(String text) throws WebProblem {
        List<Listing> found = new ArrayList<>();
        for (JsonNode hit : get("/search/shows?q=" + encode(text), false)) {
            Listing listing = ListingReader.read(hit.path("show"));
            if (listing != null) {
                found.add(listing);
            }
        }
        return found;
    }

    @Override
    public Optional<List<Listing>> page(int number, boolean fresh) throws WebProblem {
        Optional<JsonNode> page = ask("/shows?page=" + number, fresh);
        if (page.isPresent() && !page.get().isArray()) {
            throw new WebProblem(Kind.UNREADABLE, Sentence.of("tvmaze.answer.page", name()), null);
        }
        return page.map(shows -> {
            List<Listing> listings = new ArrayList<>();
            shows.forEach(show -> {
                Listing listing = ListingReader.read(show);
                if (listing != null) {
                    listings.add(listing);
                }
            });
            return listings;
        });
    }

    @Override
    public int pageSize() {
        return PAGE;
    }

    @Override
    public Map<Long, Long> changed(int days) throws WebProblem {
        String since = days <= 1 ? "day" : days <= 7 ? "week" : "month";
        Map<Long, Long> changed = new HashMap<>();
        get("/updates/shows?since=" + since, true).properties().forEach(entry -> {
            if (entry.getKey().matches("\\d{1,18}") && entry.getValue().canConvertToLong()) {
                changed.put(Long.valueOf(entry.getKey()), entry.getValue().asLong());
            }
        });
        return changed;
    }

    @Override
    public List<Premiere> premieres(LocalDate day, String country) throws WebProblem {
        List<Premiere> premieres = new ArrayList<>();
        // A country's schedule has its own web channels; the other, asked without a country, those of the whole world.
        for (String path : List.of("/schedule?country=" + encode(country) + "&date=" + day, "/schedule/web?date=" + day + "&country=")) {
            ask(path, false).ifPresent(schedule -> schedule.forEach(episode -> {
                Premiere premiere = PremiereReader.read(episode);
                if (premiere != null) {
                    premieres.add(premiere);
                }
            }));
        }
        return premieres;
    }

    @Override
    public Optional<String> find(Map<String, String> elsewhere) throws WebProblem {
        for (String service : List.of("imdb", "thetvdb")) {
            String id = elsewhere.get(service);
            if (id != null) {
                Optional<String> found = ask("/lookup/shows?" + service + "=" + encode(id), false)
                        .map(show -> show.path("id").asText(""))
                        .filter(number -> !number.isEmpty());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Two calls: the show with its seasons and cast, and its episodes with the specials. What a mirror does not
    /// embed is asked for by itself.
    @Override
    public ShowFacts facts(String id, boolean fresh) throws WebProblem {
        ObjectNode show = show(id, fresh, List.of("seasons", "cast"));
        JsonNode episodes = ask("/shows/" + encode(id) + "/episodes?specials=1", fresh).orElseGet(JsonNodeFactory.instance::arrayNode);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        episodes.forEach(all::add);
        show.withObjectProperty("_embedded").set("episodes", all);
        return read(show);
    }

    /// One call: the show with its seasons, cast and regular episodes.
    @Override
    public ShowFacts outline(String id) throws WebProblem {
        return read(show(id, true, List.of("seasons", "cast", "episodes")));
    }

    @Override
    public List<EpisodeOrder> orders(String id) throws WebProblem {
        return ask("/shows/" + encode(id) + "/alternatelists", false).map(OrderReader::orders).orElse(List.of());
    }

    @Override
    public Map<Long, EpisodeOrder.Place> places(EpisodeOrder order) throws WebProblem {
        return order.list() == null ? Map.of()
                : ask("/alternatelists/" + order.list() + "/alternateepisodes?embed=episodes", false).map(OrderReader::places).orElse(Map.of());
    }

    private ObjectNode show(String id, boolean fresh, List<String> parts) throws WebProblem {
        String path = "/shows/" + encode(id);
        JsonNode show = get(path + "?" + parts.stream().map(part -> "embed%5B%5D=" + part).collect(Collectors.joining("&")), fresh);
        if (!(show instanceof ObjectNode object)) {
            throw unexpected();
        }
        if (!object.path("id").asText("").equals(id)) {
            // A show that was merged into another; the numbers that it has elsewhere tell whether that is the same.
            throw new WebProblem(Kind.NOT_FOUND, Sentence.of("tvmaze.answer.other", name(), id, object.path("id").asText("?")), null);
        }
        if (!object.path("_embedded").isObject()) {
            object.remove("_embedded");
        }
        ObjectNode embedded = object.withObjectProperty("_embedded");
        for (String part : parts) {
            if (!embedded.path(part).isArray()) {
                embedded.set(part, ask(path + "/" + part, fresh).orElseGet(JsonNodeFactory.instance::arrayNode));
            }
        }
        return object;
    }

    private ShowFacts read(ObjectNode show) throws WebProblem {
        return new TvmazeDocument(show).shows().stream().findFirst().orElseThrow(this::unexpected);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Optional<JsonNode> ask(String path, boolean fresh) throws WebProblem {
        try {
            return Optional.of(get(path, fresh));
        } catch (WebProblem e) {
            if (e.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private JsonNode get(String path, boolean fresh) throws WebProblem {
        byte[] body = site.get(path, fresh, MOST).utf8();
        try {
            return Objects.requireNonNull(AnswerFile.parse(site.name(), new ByteArrayInputStream(body)));
        } catch (UnreadableAnswer e) {
            throw new WebProblem(Kind.UNREADABLE, Sentence.of("tvmaze.answer.unreadable", name()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebProblem unexpected() {
        return new WebProblem(Kind.UNREADABLE, Sentence.of("tvmaze.answer.none", name()), null);
    }
}
