package cliffhanger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cliffhanger.web.WebProblem.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A real server on this machine answers badly in every way that servers do.
@Tag("slow")
class SiteTest {
    /// Patient, for the machine may be busy, and quick to try again.
    private static final RequestPolicy PATIENT = manner(1000, Duration.ofSeconds(1), Duration.ofSeconds(20));
    private static final RequestPolicy HASTY = manner(1000, Duration.ofSeconds(1), Duration.ofMillis(400));
    private static final long MOST = 2L << 20;

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();
    private Web web;

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        web = new Web("Cliffhanger/test", folder.resolve("cache"), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    private static RequestPolicy manner(int calls, Duration span, Duration patience) {
        return new RequestPolicy(calls, span, patience, patience.multipliedBy(4), Duration.ofMillis(20), 3);
    }

    private Site site() {
        return site(PATIENT);
    }

    private Site site(RequestPolicy manner) {
        return web.site("TVmaze", URI.create("https://api.tvmaze.com"), Optional.of(server.url("/").uri()), Set.of("api.tvmaze.com"), manner);
    }

    private static MockResponse.Builder json(String body) {
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json; charset=UTF-8").body(body);
    }

    private static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    private String text(Site site, String path) throws WebProblem {
        return new String(site.get(path, false, MOST).utf8(), StandardCharsets.UTF_8);
    }

    private WebProblem problem(Site site, String path) {
        return catchThrowableOfType(WebProblem.class, () -> site.get(path, false, MOST));
    }

    @Test
    void anAnswerComesAsItWasSentAndWeSayWhoWeAre() throws Exception {
        server.enqueue(json("{\"name\":\"Unité 9\"}").build());
        assertThat(text(site(), "/shows/1")).isEqualTo("{\"name\":\"Unité 9\"}");
        assertThat(server.takeRequest().getHeaders().get("User-Agent")).isEqualTo("Cliffhanger/test");
    }

    @Test
    void anAnswerIsKeptAsLongAsTheServerSaysAndAskedForAnewOnDemand() throws Exception {
        server.enqueue(json("1").setHeader("Cache-Control", "public, max-age=3600").build());
        server.enqueue(json("2").setHeader("Cache-Control", "public, max-age=3600").build());
        assertThat(text(site(), "/shows/1")).isEqualTo("1");
        assertThat(text(site(), "/shows/1")).isEqualTo("1");
        assertThat(new String(site().get("/shows/1", true, MOST).body(), StandardCharsets.UTF_8)).isEqualTo("2");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void whatIsKeptIsThereAfterARestart() throws Exception {
        server.enqueue(json("1").setHeader("Cache-Control", "public, max-age=3600").build());
        assertThat(text(site(), "/shows/1")).isEqualTo("1");
        web.close();
        web = new Web("Cliffhanger/test", folder.resolve("cache"), Clock.systemUTC());
        assertThat(text(site(), "/shows/1")).isEqualTo("1");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aDamagedCacheIsAskedForAnewAndNeverBelieved() throws Exception {
        Random random = new Random(17);
        String whole = "{\"premiered\":\"2026-09-19\",\"name\":\"Harbour Lights\"}";
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return json(whole).setHeader("Cache-Control", "public, max-age=3600").build();
            }
        });
        for (int i = 0; i < 40; i++) {
            assertThat(text(site(), "/shows/1")).isEqualTo(whole);
            web.close();
            for (Path file : files(folder.resolve("cache"))) {
                byte[] kept = Files.readAllBytes(file);
                if (kept.length > 0 && (i % 4 != 3 || random.nextBoolean())) {
                    kept[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(file, i % 4 == 2 ? Arrays.copyOf(kept, random.nextInt(kept.length)) : kept);
                }
            }
            web = new Web("Cliffhanger/test", folder.resolve("cache"), Clock.systemUTC());
            assertThat(text(site(), "/shows/1")).as("run " + i).isEqualTo(whole);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aSecondProgramOnTheSameCacheGoesOnWithoutIt() throws Exception {
        server.enqueue(json("1").build());
        try (Web other = new Web("Cliffhanger/test", folder.resolve("cache"), Clock.systemUTC())) {
            Site site = other.site("TVmaze", URI.create("https://api.tvmaze.com"), Optional.of(server.url("/").uri()), Set.of(), PATIENT);
            assertThat(text(site, "/shows/1")).isEqualTo("1");
        }
    }

    @Test
    void whatIsNotThereIsNotAskedForAgain() {
        server.enqueue(status(404));
        assertThat(problem(site(), "/singlesearch/shows?q=zzz").kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void tooManyQuestionsAreAskedAgainAfterAPause() throws Exception {
        server.enqueue(status(429));
        server.enqueue(json("{}").build());
        assertThat(text(site(), "/shows/1")).isEqualTo("{}");
    }

    @Test
    void thePauseThatTheServerAsksForIsKept() throws Exception {
        server.enqueue(new MockResponse.Builder().code(429).setHeader("Retry-After", "1").build());
        server.enqueue(json("{}").build());
        Instant start = Instant.now();
        assertThat(text(site(), "/shows/1")).isEqualTo("{}");
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void aPauseOfAnHourIsSaidAndNotWaitedFor() {
        server.enqueue(new MockResponse.Builder().code(429).setHeader("Retry-After", "3600").build());
        WebProblem problem = problem(site(), "/shows/1");
        assertThat(problem.kind()).isEqualTo(Kind.BUSY);
        assertThat(problem.sentence().toString()).contains("60 minutes");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void troubleOfTheServersIsTriedAgainAndThenSaid() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(status(500));
        }
        WebProblem problem = problem(site(), "/shows/1");
        assertThat(problem.kind()).isEqualTo(Kind.TROUBLE);
        assertThat(problem.sentence().toString()).isEqualTo("TVmaze has a problem of its own (500). Try again later.");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void oneThatKeepsFailingIsLetAlone() {
        for (int i = 0; i < 6; i++) {
            server.enqueue(status(503));
        }
        Site site = site();
        problem(site, "/shows/1");
        problem(site, "/shows/2");
        int asked = server.getRequestCount();
        assertThat(problem(site, "/shows/3").sentence().toString()).contains("has not been answering");
        assertThat(server.getRequestCount()).isEqualTo(asked);
    }

    @Test
    void oneThatDoesNotAnswerIsGivenUp() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(json("{}").headersDelay(3, TimeUnit.SECONDS).build());
        }
        assertThat(problem(site(HASTY), "/shows/1").kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void oneThatDripsIsGivenUp() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(json("x".repeat(4000)).throttleBody(1, 200, TimeUnit.MILLISECONDS).build());
        }
        assertThat(problem(site(HASTY), "/shows/1").kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void moreThanAnAnswerMayHoldIsThrownAway() {
        server.enqueue(json("").body(new Buffer().write(new byte[50 << 20])).build());
        WebProblem problem = problem(site(), "/shows/1");
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.sentence().toString()).contains("more than 2 MB");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() throws Exception {
        server.enqueue(json("x".repeat(100_000)).onResponseBody(new SocketEffect.CloseSocket()).build());
        server.enqueue(json("{}").build());
        assertThat(text(site(), "/shows/1")).isEqualTo("{}");
    }

    @Test
    void aRedirectIsFollowedOnTheSameServerAlone() throws Exception {
        server.enqueue(new MockResponse.Builder().code(301).setHeader("Location", "/shows/143").build());
        server.enqueue(json("{\"id\":143}").build());
        assertThat(text(site(), "/lookup/shows?imdb=tt2575988")).isEqualTo("{\"id\":143}");
        server.enqueue(new MockResponse.Builder().code(302).setHeader("Location", "https://evil.example/shows/143").build());
        WebProblem problem = problem(site(), "/shows/1");
        assertThat(problem.kind()).isEqualTo(Kind.REFUSED);
        assertThat(problem.sentence().toString()).contains("evil.example").contains("Nothing was fetched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.tvmaze.com/shows/1", "file:///etc/passwd", "https://api.tvmaze.com:8443/shows", "not an address", "//"})
    void aRedirectToSomewhereElseIsRefused(String location) {
        server.enqueue(new MockResponse.Builder().code(302).setHeader("Location", location).build());
        assertThat(problem(site(), "/shows/1").kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void aCircleOfRedirectsEnds() {
        for (int i = 0; i < 10; i++) {
            server.enqueue(new MockResponse.Builder().code(302).setHeader("Location", "/shows/" + i).build());
        }
        assertThat(problem(site(), "/shows/1").sentence().toString()).contains("in circles");
        assertThat(server.getRequestCount()).isLessThan(8);
    }

    @Test
    void aCertificateThatNobodySignedIsRefused() throws Exception {
        HeldCertificate own = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
        try (MockWebServer safe = new MockWebServer()) {
            safe.useHttps(new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
            safe.start(InetAddress.getLoopbackAddress(), 0);
            safe.enqueue(json("{}").build());
            Site site = web.site("TVmaze", URI.create("https://api.tvmaze.com"), Optional.of(safe.url("/").uri()), Set.of(), PATIENT);
            WebProblem problem = problem(site, "/shows/1");
            assertThat(problem.kind()).isEqualTo(Kind.INSECURE);
            assertThat(problem.sentence().toString()).contains("not secure");
        }
    }

    @Test
    void noServerAtAllIsOfflineAndSaidAtOnce() {
        server.close();
        WebProblem problem = problem(site(), "/shows/1");
        assertThat(problem.kind()).isEqualTo(Kind.OFFLINE);
        assertThat(problem.sentence().toString()).isEqualTo("TVmaze cannot be reached. Check your internet connection and try again.");
    }

    @Test
    void anAnswerInAnotherCharsetIsReadInIt() throws Exception {
        server.enqueue(new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json; charset=ISO-8859-1")
                .body(new Buffer().write("{\"name\":\"Unité\"}".getBytes(StandardCharsets.ISO_8859_1))).build());
        assertThat(text(site(), "/shows/1")).isEqualTo("{\"name\":\"Unité\"}");
    }

    @Test
    void aHeaderThatNamesTheWrongCharsetGarblesNothing() throws Exception {
        server.enqueue(new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json; charset=ISO-8859-1")
                .body("{\"name\":\"Unité\"}").build());
        assertThat(text(site(), "/shows/1")).isEqualTo("{\"name\":\"Unité\"}");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(problem(site(), "https://static.tvmaze.com/a b.jpg").kind()).isEqualTo(Kind.REFUSED);
        assertThat(problem(site(), "https://api.tvmaze.com.evil.example/shows").kind()).isEqualTo(Kind.REFUSED);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void whoGivesUpWaitingTakesNobodysTurn() throws Exception {
        Site slow = site(manner(2, Duration.ofMillis(800), Duration.ofSeconds(20)));
        for (int i = 0; i < 4; i++) {
            server.enqueue(json("{}").build());
        }
        assertThat(text(slow, "/shows/1")).isEqualTo("{}");
        assertThat(text(slow, "/shows/2")).isEqualTo("{}");
        for (int i = 0; i < 40; i++) {
            Thread waiting = Thread.ofVirtual().start(() -> problem(slow, "/shows/3"));
            waiting.interrupt();
            waiting.join();
        }
        Instant start = Instant.now();
        assertThat(text(slow, "/shows/4")).isEqualTo("{}");
        // Forty turns would be sixteen seconds.
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void thePaceIsSharedByAllCalls() throws Exception {
        Site slow = site(manner(3, Duration.ofMillis(600), Duration.ofSeconds(20)));
        for (int i = 0; i < 7; i++) {
            server.enqueue(json("{}").build());
        }
        Instant start = Instant.now();
        for (int i = 0; i < 7; i++) {
            assertThat(text(slow, "/shows/" + i)).isEqualTo("{}");
        }
        // The first three at once, three in the next span, and the seventh in the one after.
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(600));
    }

    @Test
    void aCallCanBeGivenUp() throws Exception {
        server.enqueue(json("{}").headersDelay(3, TimeUnit.SECONDS).build());
        Site patient = site(RequestPolicy.of(100, Duration.ofSeconds(1)));
        AtomicReference<WebProblem> told = new AtomicReference<>();
        Thread asking = Thread.ofVirtual().start(() -> told.set(problem(patient, "/shows/1")));
        server.takeRequest();
        asking.interrupt();
        assertThat(asking.join(Duration.ofSeconds(2))).isTrue();
        assertThat(told.get().kind()).isEqualTo(Kind.CANCELLED);
    }

    @Test
    void privateAddressesAreRefused() throws Exception {
        for (String inside : new String[] {"127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "::1", "fd00::1", "fe80::1"}) {
            assertThat(Hosts.isInside(InetAddress.getByName(inside))).as(inside).isTrue();
        }
        assertThat(Hosts.isInside(InetAddress.getByName("93.184.216.34"))).isFalse();
        Hosts hosts = new Hosts(Set.of("localhost"), Set.of());
        assertThatThrownBy(() -> hosts.check("TVmaze", URI.create("https://localhost/"))).hasMessageContaining("your own network");
    }
}
