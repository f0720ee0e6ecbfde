package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Offer;
import cliffhanger.library.Play;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteShowPages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An episode's own page: opened by a press on its line, read, marked, its plays put right.
class EpisodeStoryTest extends WindowTest {
    private ShowId show;

    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    void prepare() {
        show = library.apply(new Change.AddShows(List.of(Fixtures.show("Harbour Lights", 1, Lifecycle.RUNNING, List.of(
                episode(1, 1, "The Quay"), episode(1, 2, "The Fog"), episode(2, 1, "The Lamp")))), "file")).shows().iterator().next();
        library.apply(new Change.WriteFact(show, null, new Offer("Apple TV+", Offer.Kind.SUBSCRIPTION, null, null, null)));
        library.apply(new Change.MarkWatched(new Scope.One(id(1, 1)), new PlayTime.At(Instant.parse("2026-01-05T20:00:00Z"))));
    }

    private static Episode episode(int season, int number, String title) {
        return new Episode(season, number, Episode.Kind.REGULAR, title, AirDate.of(LocalDate.of(2025 + season - 1, 1, number)), null, 50,
                "What happens in " + title, null);
    }

    private EpisodeId id(int season, int number) {
        return onStorage(() -> new SqliteNames(library).episode(show, season, number).orElseThrow());
    }

    private List<Play> plays(int season, int number) {
        EpisodeId id = id(season, number);
        return onStorage(() -> new SqliteShowPages(library).episode(id).orElseThrow().plays());
    }

    private boolean isThere(String id) {
        return robot.lookup(id).tryQuery().filter(WindowTest::isSeen).isPresent();
    }

    private String summary() {
        return robot.lookup("#episodeSummary").queryAs(Label.class).getText();
    }

    @BeforeEach
    void there() {
        awaitText(robot, ".episode .title", "The Fog");
    }

    @Test
    void aPressOnItsLineOpensItAndEscapeClosesIt() {
        robot.clickOn("The Quay");
        awaitText(robot, "#episodeTitle", "S1E1 · The Quay");
        awaitText(robot, "#episodeFacts", "50 min");
        awaitText(robot, "#episodeOffers", "Where to watch: Apple TV+ (subscription)");
        assertThat(summary()).isEqualTo("What happens in The Quay");
        assertThat(isThere("#previousEpisodeButton")).isTrue();
        assertThat(robot.lookup("#previousEpisodeButton").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#nextEpisodeButton").queryButton().requestFocus());
        robot.type(KeyCode.ESCAPE);
        await("it is closed", () -> !isThere("#episodeTitle"));
        assertThat(composition.session().openSeason()).isEqualTo(1);
    }

    @Test
    void whatItIsAboutIsVeiledUntilItIsAskedForOrWatched() {
        robot.clickOn("The Fog");
        awaitText(robot, "#episodeTitle", "S1E2");
        assertThat(summary()).as("nowhere in the window").isEmpty();
        robot.clickOn(".episode-page .veil");
        await("asked for", () -> summary().equals("What happens in The Fog"));
        robot.clickOn("#nextEpisodeButton");
        awaitText(robot, "#episodeTitle", "S2E1");
        await("the season is open too", () -> composition.session().openSeason() == 2);
        assertThat(summary()).isEmpty();
        robot.clickOn("#watchedButton");
        await("watched", () -> summary().equals("What happens in The Lamp"));
        robot.clickOn("#previousEpisodeButton");
        awaitText(robot, "#episodeTitle", "S1E2");
        assertThat(summary()).as("asked for until the screen is left").isEqualTo("What happens in The Fog");
    }

    @Test
    void itsPlaysAreChangedAndTakenAway() {
        robot.clickOn("The Quay");
        awaitText(robot, "#episodeTitle", "S1E1");
        robot.clickOn("#watchedButton");
        await("watched again", () -> plays(1, 1).size() == 2);
        await("both are told", () -> robot.lookup(".play-line").queryAll().size() == 2);
        Node first = robot.lookup(".play-line").queryAll().iterator().next();
        robot.interact(() -> ((Button) first.lookupAll(".more-button").iterator().next()).fire());
        await("it asks", () -> isThere("#watchedDay"));
        robot.interact(() -> robot.lookup("#watchedDay").queryAs(TextField.class).setText("2026-02-03"));
        robot.interact(() -> robot.lookup("#watchedTime").queryAs(TextField.class).setText("21:30"));
        robot.interact(() -> robot.lookup("#watchedTime").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await("moved", () -> plays(1, 1).getFirst().at().equals(Instant.parse("2026-02-03T20:30:00Z")));
        awaitText(robot, "#textLabel", say("library.change.PLAY_MOVED", "Harbour Lights S1E1"));
        await("told anew", () -> robot.lookup(".play-line").queryAll().size() == 2);
        robot.interact(() -> {
            List<Node> signs = List.copyOf(robot.lookup(".play-line").queryAll().iterator().next().lookupAll(".more-button"));
            ((Button) signs.getLast()).fire();
        });
        await("one is left", () -> plays(1, 1).size() == 1);
        robot.clickOn("#actionButton");
        await("taken back", () -> plays(1, 1).size() == 2);
    }
}
