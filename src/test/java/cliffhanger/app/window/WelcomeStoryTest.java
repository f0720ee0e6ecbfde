package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The first start: the samples in the list, and three ways to begin beside it.
class WelcomeStoryTest extends WindowTest {
    @Override
    String begins() {
        return "upnext";
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private boolean isThere(String id) {
        return robot.lookup(id).tryQuery().filter(WindowTest::isSeen).isPresent();
    }

    private boolean tellsOfPremieres() {
        return CompletableFuture.supplyAsync(() -> composition.reminders().premieres().isPresent(), background::run).join();
    }

    @Test
    void aShowIsFoundByItsNameAndEnter() {
        await("the ways to begin are there", () -> isThere("#firstShowField"));
        robot.clickOn("#firstShowField");
        robot.write("silicon").type(KeyCode.ENTER);
        await("it is looked for", () -> robot.lookup("#anyField").tryQueryAs(TextField.class).filter(field -> field.getText().equals("silicon")).isPresent());
    }

    @Test
    void whereTheExportLiesIsSaidForEachTracker() {
        await("the ways to begin are there", () -> isThere("#trackerChips"));
        List<ToggleButton> chips = List.copyOf(robot.lookup("#trackerChips .chip-button").queryAllAs(ToggleButton.class));
        assertThat(chips).extracting(ToggleButton::getText).contains("TV Time", "Trakt", "SeriesGuide", "Simkl", "IMDb");
        for (ToggleButton chip : chips) {
            robot.interact(chip::fire);
            awaitText(robot, "#whereLabel", say("welcome.where." + chip.getUserData()));
        }
        robot.interact(chips.getLast()::fire);
        await("it can be put away", () -> !isThere("#whereLabel"));
    }

    @Test
    void theSamplesAreOpenedAndTheWaysComeBackWithoutThem() {
        await("the ways to begin are there", () -> isThere("#lookAroundButton"));
        press("#lookAroundButton");
        awaitText(robot, "#titleLabel", "American Rust");
        await("they made room", () -> !isThere("#lookAroundButton"));
        press("#beginButton");
        await("they are asked for", () -> isThere("#lookAroundButton"));
        robot.interact(() -> composition.main().enter("watchlist"));
        press("#clearSamplesButton");
        awaitText(robot, ".empty-title", say("watchlist.empty.title"));
        press("#emptyBeginButton");
        await("they are there", () -> isThere("#lookAroundButton"));
        press("#lookAroundButton");
        // It airs tonight.
        awaitText(robot, "#titleLabel", "Silicon Valley");
    }

    @Test
    void theyAreGoneOnceAShowIsTheUsersOwn() {
        await("the ways to begin are there", () -> isThere("#lookAroundButton"));
        robot.interact(() -> composition.actions().addByHand());
        robot.clickOn("#titleField").write("My own").type(KeyCode.ENTER);
        awaitText(robot, "#titleLabel", "My own");
        assertThat(isThere("#lookAroundButton")).isFalse();
        assertThat(isThere("#beginButton")).isFalse();
    }

    @Test
    void premieresAreToldOfInOnePress() {
        await("the ways to begin are there", () -> isThere("#premieresBox"));
        press("#premieresBox");
        await("there is a rule", () -> tellsOfPremieres());
        press("#premieresBox");
        await("there is none", () -> !tellsOfPremieres());
        assertThat(robot.lookup("#premieresBox").queryAs(CheckBox.class).isSelected()).isFalse();
    }
}
