package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything works from the keyboard, and everything has a name for those who do not see it.
class KeyboardTest extends WindowTest {
    @BeforeEach
    void opened() {
        awaitText(robot, "#titleLabel", "American Rust");
    }

    @Test
    void aSlashSearchesAndSpaceMarksTheNextEpisode() {
        robot.interact(() -> robot.lookup("#showList").query().requestFocus());
        // The headless robot types letters; the slash is sent as the event that a keyboard makes of it.
        robot.interact(() -> robot.lookup("#showList").query().fireEvent(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_TYPED, "/", "", KeyCode.UNDEFINED, false, false, false, false)));
        await("the search box has the keyboard", () -> robot.lookup("#searchField").query().isFocused());
        robot.write("westw").type(KeyCode.ENTER);
        awaitText(robot, "#nextButton", "S2E1");
        robot.type(KeyCode.SPACE);
        awaitText(robot, "#textLabel", "Westworld S2E1 marked watched");
        awaitText(robot, "#nextButton", "S2E2");
    }

    @Test
    void altLeftAndAltRightGoBackAndForth() {
        robot.clickOn("#season1Button");
        awaitText(robot, ".episode .title", "Denmark");
        robot.clickOn("Silicon Valley");
        awaitText(robot, "#titleLabel", "Silicon Valley");
        shortcut(KeyCode.DIGIT6);
        await("the notes are open", () -> robot.lookup("#notesButton").queryAs(ToggleButton.class).isSelected());

        alt(KeyCode.LEFT);
        await("the watchlist again", () -> robot.lookup("#watchlistButton").queryAs(ToggleButton.class).isSelected());
        awaitText(robot, "#titleLabel", "Silicon Valley");
        alt(KeyCode.LEFT);
        awaitText(robot, "#titleLabel", "American Rust");
        await("at season 1", () -> composition.session().openSeason() == 1);
        alt(KeyCode.LEFT);
        await("at season 2", () -> composition.session().openSeason() == 2);
        alt(KeyCode.RIGHT);
        await("at season 1 again", () -> composition.session().openSeason() == 1);
        alt(KeyCode.RIGHT);
        awaitText(robot, "#titleLabel", "Silicon Valley");
    }

    @Test
    void eachScreenHasItsAcceleratorAndCtrlNAddsAShow() {
        shortcut(KeyCode.DIGIT5);
        await("reminders", () -> robot.lookup("#remindersButton").queryAs(ToggleButton.class).isSelected());
        shortcut(KeyCode.COMMA);
        await("settings", () -> robot.lookup("#settingsButton").queryAs(ToggleButton.class).isSelected());
        shortcut(KeyCode.N);
        await("the title has the keyboard", () -> robot.lookup("#titleField").query().isFocused());
        robot.write("Made Up").type(KeyCode.ENTER);
        awaitText(robot, "#titleLabel", "Made Up");
        robot.type(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        awaitText(robot, "#textLabel", "Undone: Made Up added");
    }

    @Test
    void escapeClosesAFormAndEnterSavesIt() {
        robot.interact(() -> ((ButtonBase) adder("#addPredictionsButton")).fire());
        await("the form has the keyboard", () -> robot.lookup("#predictionText").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#predictionText").tryQuery().isEmpty());
        robot.interact(() -> ((ButtonBase) adder("#addPredictionsButton")).fire());
        await("open again", () -> robot.lookup("#predictionText").query().isFocused());
        robot.write("He lives").type(KeyCode.ESCAPE);
        awaitText(robot, ".form-problem", "This is not saved yet.");
        robot.interact(() -> ((ButtonBase) robot.lookup("#season1Button").query()).fire());
        await("put by with its season", () -> robot.lookup("#predictionText").tryQuery().isEmpty());
        robot.interact(() -> ((ButtonBase) robot.lookup("#season2Button").query()).fire());
        await("and back", () -> robot.lookup("#predictionText").tryQueryAs(TextInputControl.class)
                .filter(text -> text.getText().equals("He lives")).isPresent());
        robot.interact(() -> ((ButtonBase) adder("#addLinksButton")).fire());
        await("open", () -> robot.lookup("#linkTitle").query().isFocused());
        robot.interact(() -> robot.lookup("#linkAddress").queryAs(TextInputControl.class).setText("example.org"));
        robot.type(KeyCode.ENTER);
        awaitText(robot, "#textLabel", "Links of American Rust edited");
    }

    @Test
    void theFirstEpisodeIsAtMostFourTabsAwayAndArrowsGoOn() {
        open("Silicon Valley");
        robot.interact(() -> robot.lookup("#showList").query().requestFocus());
        int tabs = 0;
        do {
            robot.type(KeyCode.TAB);
            tabs++;
        } while (tabs < 4 && !(focused() instanceof CheckBox));
        assertThat(focused()).as("after %d tabs", tabs).isInstanceOf(CheckBox.class);
        Node first = focused();
        robot.type(KeyCode.DOWN);
        assertThat(focused()).isInstanceOf(CheckBox.class).isNotEqualTo(first);
        robot.type(KeyCode.UP);
        assertThat(focused()).isEqualTo(first);
        robot.interact(() -> robot.lookup("#season4Button").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("season5Button");
    }

    private void open(String title) {
        robot.interact(() -> composition.watchlist().viewModel().selectedProperty().set(Fixtures.show(library, title)));
        awaitText(robot, "#titleLabel", title);
    }

    private Node focused() {
        return robot.lookup("#root").query().getScene().getFocusOwner();
    }

    @Test
    void everyControlHasANameOnEveryScreen() {
        for (KeyCode screen : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.H, KeyCode.R, KeyCode.COMMA)) {
            shortcut(screen);
            List<String> nameless = new ArrayList<>();
            robot.interact(() -> collect(robot.lookup("#root").queryAs(Parent.class), nameless));
            assertThat(nameless).as("on %s", screen).isEmpty();
        }
    }

    private static void collect(Parent parent, List<String> nameless) {
        for (Node node : parent.getChildrenUnmodifiable().filtered(Node::isVisible)) {
            boolean asked = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase
                    || node instanceof ListView;
            if (asked && node.isFocusTraversable() && !named((Control) node)) {
                nameless.add(node.toString());
            }
            if (node instanceof ButtonBase button && (button.getText() == null || button.getText().isBlank())
                    && button.lookupAll(".label").stream().noneMatch(label -> label instanceof Labeled said && said.getText() != null && !said.getText().isBlank())
                    && (button.getTooltip() == null || !button.getTooltip().getText().equals(button.getAccessibleText()))) {
                nameless.add("no tooltip: " + button);
            }
            if (node instanceof Parent inner && !(node instanceof TextInputControl) && !(node instanceof ComboBoxBase)
                    && !(node instanceof MenuButton)) {
                collect(inner, nameless);
            }
        }
    }

    private static boolean named(Control control) {
        boolean text = control instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return text || (control.getAccessibleText() != null && !control.getAccessibleText().isBlank());
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }
}
