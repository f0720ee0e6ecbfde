package cliffhanger.tmdb;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowFacts;
import cliffhanger.provider.Provider;
import cliffhanger.web.HttpAnswer;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Site;
import cliffhanger.web.Web;
import cliffhanger.web.WebProblem;
import cliffhanger.web.WebProblem.Kind;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// TMDB's API, version 3. It takes a short key in the address, or a long token in a header; answers are not kept on the disk,
/// for the address would be kept with them.
public final class Tmdb implements Provider {
    /// Where it is, unless the user points elsewhere.
    public static final URI BASE = URI.create("https://api.themoviedb.org/3");

    /// The service does not endorse its users, and wants that said.
    public static final String NOTICE = "This product uses the TMDB API but is not endorsed or certified by TMDB.";

    private static final Set<String> HOSTS = Set.of("api.themoviedb.org");

    /// About 40 a second are let through.
    private static final RequestPolicy MANNER = RequestPolicy.of(20, Duration.ofSeconds(1));
    private static final long MOST = 8L << 20;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxStringLength(1_000_000).build())
            .build());

    /// The library's names of services, and TMDB's.
    private static final Map<String, String> SOURCES = Map.of("imdb", "imdb_id", "thetvdb", "tvdb_id");

    private final Site site;
    private final Supplier<Optional<String>> key;
    private final Supplier<String> region;
    private final Clock clock;

    /// @param key    the user's own; asked for at each call, for it may change
    /// @param region whose offers matter, as ISO 3166-1 alpha-2
    public Tmdb(Site site, Supplier<Optional<String>> key, Supplier<String> region, Clock clock) {
        this.site = site;
        this.key = key;
        this.region = region;
        this.clock = clock;
    }

    /// @param pointed where it is looked for instead of [#BASE]
    public static Tmdb at(Web web, Optional<URI> pointed, Supplier<Optional<String>> key, Supplier<String> region, Clock clock) {
        return new Tmdb(web.site("TMDB", BASE, pointed, HOSTS, MANNER), key, region, clock);
    }

    @Override
    public String key() {
        return "tmdb";
    }

    @Override
    public String name() {
        return site.name();
    }

    @Override
    public boolean isReady() {
        return key.get().isPresent();
    }

    @Override
    public Optional<String> find(Map<String, String> elsewhere) throws WebProblem {
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            String id = elsewhere.get(source.getKey());
            if (id != null) {
                JsonNode found = get("/find/" + encode(id), "external_source=" + source.getValue()).path("tv_results").path(0).path("id");
                if (found.isIntegralNumber()) {
                    return Optional.of(found.asText());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public ShowFacts facts(String id, boolean fresh) throws WebProblem {
        JsonNode show = get("/tv/" + encode(id), "append_to_response=watch%2Fproviders");
        if (!show.path("name").isTextual()) {
            throw new WebProblem(Kind.UNREADABLE, Sentence.of("tmdb.none"), null);
        }
        if (!show.path("id").asText("").equals(id)) {
            throw new WebProblem(Kind.UNREADABLE, Sentence.of("tmdb.other"), null);
        }
        return TmdbReader.read(show, id, region.get(), LocalDate.now(clock));
    }

    private JsonNode get(String path, String query) throws WebProblem {
        String secret = key.get().orElseThrow(() -> new WebProblem(Kind.DENIED, Sentence.of("tmdb.key"), null));
        boolean token = secret.contains(".");
        Map<String, String> headers = new HashMap<>(Map.of("Cache-Control", "no-store"));
        if (token) {
            headers.put("Authorization", "Bearer " + secret);
        }
        return read(site.get(path + "?" + query + (token ? "" : "&api_key=" + encode(secret)), headers, false, MOST));
    }

    private static JsonNode read(HttpAnswer answer) throws WebProblem {
        try {
            return JSON.readTree(answer.utf8());
        } catch (JsonProcessingException e) {
            // Not with the cause: its text may quote what was sent.
            throw new WebProblem(Kind.UNREADABLE, Sentence.of("tmdb.unreadable"), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
