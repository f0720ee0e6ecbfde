package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.app.work.WindowArguments;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Links and files from outside, on the window that is open.
class ExternalRequestsTest extends WindowTest {
    @Override
    void prepare() {
        library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
    }

    private void ask(String... words) {
        robot.interact(() -> composition.requests().take(WindowArguments.parse(List.of(words)).orElseThrow()));
    }

    @Test
    void aLinkLeadsToItsShowAndSeason() {
        await("there are shows", () -> !composition.session().openTitle().isEmpty());
        ShowId westworld = new SqliteNames(library).shows("Westworld").getFirst().id();
        SeasonId first = new SqliteNames(library).season(westworld, 1).orElseThrow();
        ask("cliffhanger://show/%d/%d".formatted(westworld.value(), first.value()));
        await("it is open", () -> composition.session().openTitle().equals("Westworld") && composition.session().openSeason() == 1);
        ask("cliffhanger://reminders");
        await("another room", () -> composition.main().screen().id().equals("reminders"));
        ask("cliffhanger://next");
        await("what is next", () -> composition.main().screen().id().equals("upnext"));
        ask("cliffhanger://show/%d/s1e2".formatted(westworld.value()));
        awaitText(robot, "#episodeTitle", "S1E2");
        assertThat(composition.session().openTitle()).isEqualTo("Westworld");
        ask("cliffhanger://show/%d/s9e9".formatted(westworld.value()));
        awaitText(robot, ".toast-text", say("app.link.gone"));
    }

    @Test
    void whatALinkDoesNotFindIsSaid() {
        ask("cliffhanger://show/987654321");
        awaitText(robot, ".toast-text", say("app.link.gone"));
        ask("cliffhanger://nonsense");
        awaitText(robot, ".toast-text", say("app.link.unknown", "cliffhanger://nonsense"));
        ask("sftp://elsewhere/history.zip");
        awaitText(robot, ".toast-text", say("app.link.unknown", "sftp://elsewhere/history.zip"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneBadFileTakesNoOtherAlong() throws IOException, InterruptedException {
        Path pipe = root.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Path article = Files.writeString(root.resolve("article.txt"), "Westworld Season 5: Renewal Status\n\nHBO cancelled Westworld in November 2022.\n");
        ask(pipe.toString(), article.toString());
        awaitText(robot, ".toast-text", say("app.add.nothing", pipe));
        await("the article is under review", () -> composition.main().screen().id().equals("article"));
    }
}
