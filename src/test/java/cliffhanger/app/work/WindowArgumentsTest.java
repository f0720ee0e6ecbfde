package cliffhanger.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// What a command line or a desktop asks of the window.
class WindowArgumentsTest {
    @Test
    void nothingOrAFolderAloneOpensTheWindow() {
        assertThat(WindowArguments.parse(List.of())).contains(WindowArguments.NONE);
        assertThat(WindowArguments.parse(List.of("--data", "x")).orElseThrow().folder()).isEqualTo(Path.of("x"));
        assertThat(WindowArguments.parse(List.of("--data=x")).orElseThrow().folder()).isEqualTo(Path.of("x"));
    }

    @Test
    void commandsAreNotTheWindows() {
        assertThat(WindowArguments.parse(List.of("next"))).isEmpty();
        assertThat(WindowArguments.parse(List.of("--data", "x", "import", "a.zip"))).isEmpty();
        assertThat(WindowArguments.parse(List.of("--data"))).isEmpty();
        assertThat(WindowArguments.parse(List.of("--json", "next"))).isEmpty();
        assertThat(WindowArguments.parse(List.of("--help"))).isEmpty();
    }

    @Test
    void filesAreTakenByPathAndAsADesktopNamesThem() {
        WindowArguments words = WindowArguments.parse(List.of("exports/tv time.zip", "file:///home/ann/S%C3%A9rie%202.html", "answer.JSON")).orElseThrow();
        assertThat(words.files()).containsExactly(
                Path.of("exports/tv time.zip").toAbsolutePath(), Path.of("/home/ann/Série 2.html"), Path.of("answer.JSON").toAbsolutePath());
    }

    @Test
    void anAddressThatIsNotWellWrittenIsAFileAllTheSame() {
        assertThat(WindowArguments.parse(List.of("file:///a/100%.csv", "file:///my file.csv", "file://localhost/x.csv", "file:///y.csv#z", "file:/q.zip"))
                        .orElseThrow().files())
                .containsExactly(Path.of("/a/100%.csv"), Path.of("/my file.csv"), Path.of("/x.csv"), Path.of("/y.csv#z"), Path.of("/q.zip"));
    }

    @Test
    void whatLiesElsewhereIsSaidToBeSoAndTakesNoOtherAlong() {
        WindowArguments words = WindowArguments.parse(List.of("file://elsewhere/x.zip", "sftp://host/x.zip", "https://example.org/a.html", "/a.csv")).orElseThrow();
        assertThat(words.links()).containsExactly(
                new Link.Unknown("file://elsewhere/x.zip"), new Link.Unknown("sftp://host/x.zip"), new Link.Unknown("https://example.org/a.html"));
        assertThat(words.files()).containsExactly(Path.of("/a.csv"));
        assertThat(WindowArguments.parse(words.print())).contains(words);
    }

    @Test
    void linksShowThingsAndTheUnknownAreSaidToBeSo() {
        assertThat(WindowArguments.parse(List.of("cliffhanger://next", "cliffhanger://add", "Cliffhanger://reminders/")).orElseThrow().links())
                .containsExactly(new Link.Next(), new Link.Add(), new Link.ToScreen("reminders"));
        assertThat(Link.parse("cliffhanger://show/12/34")).contains(new Link.Show(new ShowId(12), new SeasonId(34)));
        assertThat(Link.parse("cliffhanger://show/twelve").orElseThrow()).isInstanceOf(Link.Unknown.class);
        assertThat(Link.parse("cliffhanger://show/99999999999999999999").orElseThrow()).isInstanceOf(Link.Unknown.class);
        assertThat(Link.parse("https://example.org")).isEmpty();
    }

    @Property(tries = 200)
    void whatIsPrintedIsReadAgain(@ForAll @LongRange(min = 0) long show, @ForAll boolean season, @ForAll String name) {
        WindowArguments words = new WindowArguments(Path.of("/a b"), List.of(new Link.Show(new ShowId(show % 1_000_000_000_000L), season ? new SeasonId(7) : null)),
                List.of(Path.of("/tmp").resolve(name.replaceAll("[\\x00/]|\\p{Cs}", "") + ".zip")));
        assertThat(WindowArguments.parse(words.print())).contains(words);
    }
}
