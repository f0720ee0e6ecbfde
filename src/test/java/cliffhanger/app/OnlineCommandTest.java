package cliffhanger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cliffhanger.Fixtures;
import cliffhanger.TvmazeServer;
import cliffhanger.command.CommandLine;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Find, add, refresh, see what changed, undo: on the command line, against a server on this machine.
@Tag("slow")
class OnlineCommandTest {
    @TempDir
    Path folder;

    private final TvmazeServer server = new TvmazeServer();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void point() {
        assertThat(run("provider", "tvmaze", "--address", server.address().toString())).isZero();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[words.length + 2];
        all[0] = "--data";
        all[1] = folder.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return new CommandLine(opening -> Main.open(opening, Fixtures.CLOCK), Language.of(Locale.ENGLISH)).writingTo(new PrintWriter(out), new PrintWriter(err)).run(all);
    }

    @Test
    void findAddRefreshSeeAndUndo() {
        assertThat(run("search", "silicon", "--json")).isZero();
        assertThat(out.toString()).contains("\"tvmaze\":143").contains("\"imdb\":\"tt2575988\"");
        assertThat(run("add", "--search", "Silicon Valley")).isZero();
        assertThat(out.toString()).contains("Silicon Valley added: 1 show, 4 seasons, 38 episodes.");
        server.announce(5, "2027-03-28");
        assertThat(run("refresh", "silicon")).isZero();
        assertThat(out.toString()).contains("Silicon Valley brought up to date");
        assertThat(run("changes", "--json")).isZero();
        assertThat(out.toString()).contains("\"after\":\"2027-03-28\"").contains("\"after\":\"RENEWED\"");
        assertThat(run("refresh")).isZero();
        assertThat(out.toString()).contains("Silicon Valley is up to date");
        assertThat(run("undo")).isZero();
        assertThat(run("changes")).isZero();
        assertThat(out.toString()).contains("Nothing changed in that time");
    }

    @Test
    void whatWasLookedForIsNobodyElsesBusiness() throws IOException {
        Path kept = AppDirectories.cache(folder).resolve("http");
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.createDirectories(kept);
        assertThat(run("search", "silicon")).isZero();
        assertThat(mode(kept)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty().allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void anAnswerThatIsCutGivesItsSentenceAlone() throws IOException {
        server.instead("/search/shows", new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json").setHeader("Cache-Control", "max-age=3600")
                .body("[{\"score\":1".repeat(4_000)).onResponseBody(SocketEffect.ShutdownConnection.INSTANCE).build());
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("search", "silicon")).isEqualTo(1);
        } finally {
            System.setErr(console);
        }
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("TVmaze");
        // Other tests may write to the console meanwhile; a stack is nobody's but ours.
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theCatalogueIsFilledAndThenSearchedWithoutTheServer() {
        assertThat(run("catalogue")).isZero();
        assertThat(out.toString()).contains("Fill it with: catalogue update");
        assertThat(run("catalogue", "update")).isZero();
        assertThat(out.toString()).contains("2 pages read. The catalogue has 246 shows.");
        server.forgetAsked();
        assertThat(run("search", "downton")).isZero();
        assertThat(out.toString()).contains("Downton Abbey (2010, ");
        assertThat(run("search", "dwonton abbey")).isZero();
        assertThat(out.toString()).contains("Downton Abbey");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        assertThat(run("add", "--tvmaze", "9999")).isEqualTo(1);
        assertThat(err.toString()).contains("TVmaze has no show with the number 9999");
        assertThat(run("add", "--tvmaze", "x")).isEqualTo(2);
        assertThat(run("add")).isEqualTo(2);
        assertThat(run("search", "zzzz")).isZero();
        assertThat(out.toString()).contains("No show matches");
        assertThat(run("refresh", "nothing")).isEqualTo(1);
        assertThat(run("provider", "tvmaze", "--address", "ftp://x")).isEqualTo(2);
        assertThat(err.toString()).contains("is not a web address");
        assertThat(run("provider", "imdb")).isEqualTo(2);
        server.instead("/search/shows", new MockResponse.Builder().code(200).body("<html>").build());
        assertThat(run("search", "silicon")).isEqualTo(1);
        assertThat(err.toString()).startsWith("The answer from TVmaze could not be read");
        server.close();
        assertThat(run("search", "silicon")).isEqualTo(1);
        assertThat(err.toString()).contains("TVmaze cannot be reached");
    }

    @Test
    void aShowOfThatTitleByHandIsAskedAbout() {
        run("new", "Silicon Valley");
        assertThat(run("add", "--tvmaze", "143")).isEqualTo(1);
        assertThat(err.toString()).contains("Use --same if it is the same show, --apart if it is another");
        assertThat(run("add", "--tvmaze", "143", "--apart")).isZero();
        run("list", "--json");
        assertThat(out.toString().lines().filter(line -> line.contains("\"Silicon Valley\"")).count()).isEqualTo(2);
        run("undo");
        assertThat(run("add", "--tvmaze", "143", "--same")).isZero();
        run("list", "--json");
        assertThat(out.toString().lines().filter(line -> line.contains("\"Silicon Valley\"")).count()).isEqualTo(1);
    }

    @Test
    void severalOfOneNameAreOffered() {
        assertThat(run("add", "--search", "the")).isEqualTo(1);
        assertThat(err.toString()).contains("may be:").contains("tvmaze:").contains("add --tvmaze ");
    }
}
