package cliffhanger.tmdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.change.Change;
import cliffhanger.refresh.Refresher;
import cliffhanger.show.SeasonPage;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Web;
import cliffhanger.web.WebProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// TMDB adds to what TVmaze knows; answers in its shape, over a real connection.
@Tag("slow")
class TmdbTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String SHOW = """
            {"id":95396,"name":"Another Title","status":"Canceled","seasons":[
              {"season_number":0,"name":"Specials","overview":"Short ones.","air_date":null},
              {"season_number":1,"overview":"The pilot year.","air_date":"2024-01-05"},
              {"season_number":2,"overview":"A second year, told from the other side.","air_date":"2025-03-02"},
              {"season_number":7,"overview":"Nobody knows this one.","air_date":"2031-01-01"}],
             "watch/providers":{"results":{
               "DE":{"link":"https://www.themoviedb.org/tv/95396/watch?locale=DE","flatrate":[{"provider_name":"Apple TV+"},{"provider_name":"Apple TV+"}],
                     "ads":[{"provider_name":"Joyn"}],"buy":[{"provider_name":"Apple TV"}]},
               "US":{"flatrate":[{"provider_name":"Hulu"}]}}}}""";

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();
    private String key = KEY;
    private Web web;
    private Tmdb tmdb;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                boolean known = KEY.equals(request.getUrl().queryParameter("api_key")) || "Bearer a.b.c".equals(request.getHeaders().get("Authorization"));
                if (!known) {
                    return new MockResponse.Builder().code(401).body("{\"status_code\":7}").build();
                }
                return switch (path) {
                    case "/3/find/tt11280740" -> json("{\"tv_results\":[{\"id\":95396}]}");
                    case "/3/find/371980" -> json("{\"tv_results\":[{\"id\":95396}]}");
                    case "/3/tv/95396" -> json(SHOW);
                    default -> path.startsWith("/3/find/") ? json("{\"tv_results\":[]}") : new MockResponse.Builder().code(404).build();
                };
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
        web = new Web("Cliffhanger/test", folder.resolve("http"), Clock.systemUTC());
        RequestPolicy manner = new RequestPolicy(100, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMillis(20), 3);
        tmdb = new Tmdb(web.site("TMDB", Tmdb.BASE, Optional.of(URI.create(server.url("/3").toString())), Set.of(), manner),
                () -> Optional.of(key).filter(each -> !each.isEmpty()), () -> "DE", Fixtures.CLOCK);
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json").setHeader("Cache-Control", "public, max-age=3600").body(body).build();
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    @Test
    void whereToWatchIsThatOfTheUsersCountryAndCreditedToJustWatch() throws Exception {
        List<Offer> offers = tmdb.facts("95396", false).offers();
        assertThat(offers).extracting(Offer::provider, Offer::kind).containsExactly(
                tuple("Apple TV+", Offer.Kind.SUBSCRIPTION), tuple("Joyn", Offer.Kind.FREE),
                tuple("Apple TV", Offer.Kind.BUY));
        assertThat(offers).allSatisfy(offer -> {
            assertThat(offer.region()).isEqualTo("DE");
            assertThat(offer.source().publisher()).isEqualTo("JustWatch");
        });
    }

    @Test
    void aShowIsFoundByItsIdsElsewhereAndNeverByItsTitle() throws Exception {
        assertThat(tmdb.find(Map.of("imdb", "tt11280740"))).contains("95396");
        assertThat(tmdb.find(Map.of("thetvdb", "371980"))).contains("95396");
        assertThat(tmdb.find(Map.of("imdb", "tt0"))).isEmpty();
        assertThat(tmdb.find(Map.of())).isEmpty();
    }

    @Test
    void aLongTokenGoesIntoAHeader() throws Exception {
        key = "a.b.c";
        assertThat(tmdb.find(Map.of("imdb", "tt11280740"))).contains("95396");
        assertThat(server.takeRequest().getTarget()).doesNotContain("a.b.c");
    }

    @Test
    void theKeyIsKeptInNoCacheAndSaidInNoSentence() throws Exception {
        tmdb.facts("95396", false);
        WebProblem problem = catchThrowableOfType(WebProblem.class, () -> tmdb.facts("1", false));
        assertThat(problem.kind()).isEqualTo(WebProblem.Kind.NOT_FOUND);
        assertThat(problem.toString()).doesNotContain(KEY);
        web.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain(KEY);
            }
        }
        web = new Web("Cliffhanger/test", folder.resolve("http"), Clock.systemUTC());
    }

    @Test
    void aWrongKeyAndNoKeyAreSaid() {
        key = "wrong";
        WebProblem wrong = catchThrowableOfType(WebProblem.class, () -> tmdb.facts("95396", false));
        assertThat(wrong.kind()).isEqualTo(WebProblem.Kind.DENIED);
        assertThat(wrong.sentence().toString()).contains("key").doesNotContain("wrong");
        key = "";
        assertThat(tmdb.isReady()).isFalse();
        assertThat(catchThrowableOfType(WebProblem.class, () -> tmdb.facts("95396", false)).sentence().toString()).contains("key of your own");
    }

    @Test
    void itAddsToAShowWithoutRenamingRedatingOrRenumberingIt() {
        try (SqliteLibrary library = Fixtures.empty(folder.resolve("library"))) {
            // TVmaze counts these seasons by year.
            Show show = Show.builder("Severance")
                    .summary("About a split.")
                    .genres(List.of("Drama"))
                    .lifecycle(Lifecycle.RUNNING)
                    .runtimeMinutes(50)
                    .externalIds(Map.of("tvmaze", "44933", "imdb", "tt11280740"))
                    .build();
            ShowFacts facts = ShowFacts.builder(show)
                    .seasons(List.of(season(2024, "2024-01-05"), season(2025, "2025-03-01")))
                    .build();
            ShowId id = library.apply(new Change.AddShows(List.of(facts), "test")).shows().iterator().next();
            Refresher refresher = new Refresher(library, new SqliteReadings(library), tmdb, false, Fixtures.CLOCK);
            Refresher.Due due = refresher.due(5).getFirst();
            refresher.apply(refresher.ask(due, false), true);
            var page = new SqliteShowPages(library).show(id).orElseThrow();
            assertThat(page.show().title()).isEqualTo("Severance");
            assertThat(page.show().summary()).isEqualTo("About a split.");
            assertThat(page.show().externalIds()).containsEntry("tmdb", "95396");
            assertThat(page.tabs()).extracting("number").containsExactly(2024, 2025);
            assertThat(StoredFact.facts(page.history())).extracting(StatusEvent::kind).containsExactly(StatusEvent.Kind.CANCELLED);
            SeasonPage season = new SqliteShowPages(library).season(page.tab(2025).orElseThrow().id()).orElseThrow();
            assertThat(season.overview().text()).isEqualTo("A second year, told from the other side.");
            assertThat(season.season().release().date()).isEqualTo(AirDate.parse("2025-03-01"));
            assertThat(StoredFact.facts(season.offers())).hasSize(3);
            assertThat(refresher.due(5)).isEmpty();
            assertThat(refresher.apply(refresher.ask(refresher.one(id).orElseThrow(), true), true).orElseThrow().count()).isZero();
        }
    }

    private static Season season(int number, String date) {
        return new Season(number, null, null, new Release(AirDate.parse(date), Release.Confidence.ANNOUNCED, null, null), null);
    }
}
