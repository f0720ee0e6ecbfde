package cliffhanger.tvmaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cliffhanger.TvmazeServer;
import cliffhanger.library.Episode;
import cliffhanger.library.Picture;
import cliffhanger.library.ShowFacts;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Web;
import cliffhanger.web.WebProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recorded answers over a real connection.
@Tag("slow")
class TvmazeTest {
    @TempDir
    Path folder;

    private final TvmazeServer server = new TvmazeServer();
    private Web web;
    private Tvmaze tvmaze;

    @BeforeEach
    void start() {
        web = new Web("Cliffhanger/test", folder, Clock.systemUTC());
        tvmaze = new Tvmaze(web.site("TVmaze", URI.create("https://api.tvmaze.com"), Optional.of(server.address()), Set.of(),
                new RequestPolicy(1000, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMillis(20), 3)));
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    @Test
    void aShowComesWithItsSeasonsEpisodesCastAndPictures() throws Exception {
        ShowFacts facts = tvmaze.facts("143", false);
        assertThat(facts.show().title()).isEqualTo("Silicon Valley");
        assertThat(facts.show().externalIds()).containsEntry("imdb", "tt2575988");
        assertThat(facts.seasons()).hasSize(4);
        assertThat(facts.episodes()).hasSize(38);
        assertThat(facts.credits()).extracting("person").contains("Zach Woods");
        assertThat(facts.pictures()).extracting(Picture::person).contains("Zach Woods");
        assertThat(facts.pictures().getFirst().address()).endsWith("/pictures/261725.png");
        assertThat(facts.pictures()).filteredOn(picture -> picture.episode() != null).hasSizeGreaterThan(30)
                .allSatisfy(picture -> assertThat(picture.address()).startsWith("https://static.tvmaze.com/"));
        assertThat(server.asked()).hasSize(2).anyMatch(path -> path.endsWith("/episodes?specials=1"));
    }

    @Test
    void whatAMirrorDoesNotEmbedIsAskedForByItself() throws Exception {
        server.instead("/shows/143", new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json")
                .body(server.show.toString()).build());
        ShowFacts facts = tvmaze.facts("143", false);
        assertThat(facts.seasons()).hasSize(4);
        assertThat(facts.credits()).isNotEmpty();
    }

    @Test
    void specialsAreTold() throws Exception {
        server.episodes.addObject().put("id", 1).put("name", "The Making Of").put("season", 2).putNull("number").put("type", "insignificant_special")
                .put("airdate", "").put("airtime", "").putNull("airstamp");
        assertThat(tvmaze.facts("143", false).episodes()).filteredOn(episode -> episode.kind() == Episode.Kind.SPECIAL)
                .singleElement().satisfies(episode -> assertThat(episode.airDate()).isNull());
    }

    @Test
    void searchAndLookupFindIt() throws Exception {
        assertThat(tvmaze.search("silicon")).singleElement().satisfies(listing -> {
            assertThat(listing.id()).isEqualTo(143);
            assertThat(listing.year()).isEqualTo(2014);
            assertThat(listing.network()).isEqualTo("HBO");
            assertThat(listing.country()).isEqualTo("US");
        });
        assertThat(tvmaze.search("zzz")).isEmpty();
        assertThat(tvmaze.find(Map.of("imdb", "tt2575988"))).contains("143");
        assertThat(tvmaze.find(Map.of("imdb", "tt0000000", "thetvdb", "1"))).isEmpty();
    }

    @Test
    void pagesEndWithA404() throws Exception {
        assertThat(tvmaze.page(1, false).orElseThrow()).hasSize(245).extracting(Listing::title).contains("Downton Abbey");
        assertThat(tvmaze.page(2, false)).isEmpty();
        assertThat(tvmaze.changed(1)).containsKey(499L);
    }

    @Test
    void aDayOfTheScheduleTellsWhatBegins() throws Exception {
        assertThat(tvmaze.premieres(LocalDate.of(2020, 11, 30), "US")).singleElement().satisfies(premiere -> {
            assertThat(premiere.show().title()).isEqualTo("Atlas of Cursed Places");
            assertThat(premiere.isNew()).isTrue();
        });
        assertThat(tvmaze.premieres(LocalDate.of(2020, 12, 1), "US")).extracting(Premiere::season).isEmpty();
    }

    @Test
    void everyRecordedAnswerIsReadOrRefusedInASentence() throws Exception {
        int shows = 0;
        for (JsonNode recorded : TvmazeServer.read("recorded/_index.json")) {
            String file = recorded.path("file").asText();
            MockResponse.Builder answer = new MockResponse.Builder().code(recorded.path("status").asInt());
            String id = "1";
            if (file.endsWith(".json")) {
                id = TvmazeServer.read("recorded/" + file).path("id").asText("1");
                answer.setHeader("Content-Type", "application/json; charset=UTF-8").body(TvmazeServer.read("recorded/" + file).toString());
            }
            server.instead("/shows/" + id, answer.build());
            server.instead("/shows/" + id + "/episodes", new MockResponse.Builder().code(404).build());
            try {
                assertThat(tvmaze.facts(id, true).show().title()).isNotBlank();
                shows++;
            } catch (WebProblem e) {
                assertThat(e.sentence().toString()).as(file).endsWith(".").doesNotContain("Exception");
            }
        }
        assertThat(shows).isGreaterThan(20);
    }

    @Test
    void anAnswerThatBearsAnotherIdIsRefused() {
        server.instead("/shows/1", new MockResponse.Builder().code(200).body("{\"id\":2,\"name\":\"Another\",\"_embedded\":{\"seasons\":[],\"cast\":[]}}").build());
        assertThat(catchThrowableOfType(WebProblem.class, () -> tvmaze.facts("1", true)).sentence().toString()).contains("asked for show 1 and sent another one");
    }

    @Test
    void whatIsNoAnswerIsSaidInASentence() {
        Map<String, MockResponse> bad = Map.of(
                "html", new MockResponse.Builder().code(200).setHeader("Content-Type", "text/html").body("<html><body>Maintenance</body></html>").build(),
                "cut", new MockResponse.Builder().code(200).body("{\"id\":143,\"name\":\"Silicon").build(),
                "empty", new MockResponse.Builder().code(200).body("").build(),
                "list", new MockResponse.Builder().code(200).body("[1,2]").build(),
                "deep", new MockResponse.Builder().code(200).body("[".repeat(10_000)).build(),
                "bytes", new MockResponse.Builder().code(200).body("{\"name\":\"\uFFFD\u0000").build());
        bad.forEach((name, answer) -> {
            server.instead("/shows/143", answer);
            WebProblem problem = catchThrowableOfType(WebProblem.class, () -> tvmaze.facts("143", true));
            assertThat(problem).as(name).isNotNull();
            assertThat(problem.kind()).as(name).isEqualTo(WebProblem.Kind.UNREADABLE);
            assertThat(problem.sentence().toString()).as(name).contains("TVmaze").endsWith("Try again later.");
        });
        assertThat(List.of(bad)).isNotEmpty();
    }
}
