package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Field;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.Disk;
import cliffhanger.storage.SqliteNoteList;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever is typed or happens meanwhile: a plain sentence, nothing lost, no exception.
class BadInputTest extends WindowTest {
    @BeforeEach
    void opened() {
        awaitText(robot, "#titleLabel", "American Rust");
    }

    @Test
    void aTitleOfTenThousandCharactersWithEmojiRightToLeftAndNul() {
        String title = "🦀 שלום \u0000\u0007" + "A very long title ".repeat(560);
        robot.interact(composition.actions()::addByHand);
        robot.interact(() -> input("#titleField").setText(title));
        robot.interact(() -> ((Button) robot.lookup("#makeButton").query()).fire());
        awaitText(robot, "#titleLabel", "🦀 שלום A very long title");
    }

    @Test
    void aTitleOfNothingAddsNothing() {
        robot.interact(composition.actions()::addByHand);
        robot.interact(() -> input("#titleField").setText(" \u0000 "));
        robot.interact(() -> ((Button) robot.lookup("#makeButton").query()).fire());
        await("the line is closed", () -> !robot.lookup("#addBox").query().isVisible());
        assertThat(onStorage(() -> library.undoable())).isEmpty();
    }

    @Test
    void aMegabyteIsPasted() {
        robot.interact(() -> ((ButtonBase) robot.lookup("#addEpisodesButton").query()).fire());
        robot.interact(() -> input("#pasteArea").setText("An episode - 12 September 2021\n".repeat(34_000)));
        awaitText(robot, ".caption", say("show.paste.many", 34_000));
        robot.interact(() -> ((Button) robot.lookup(".save-button").query()).fire());
        awaitText(robot, ".form-problem", say("show.paste.toomany", 2000));
        assertThat(input("#pasteArea").getText()).hasSizeGreaterThan(1_000_000);
    }

    @Test
    void anEditThatWasOvertakenIsNotWrittenAndStaysInTheForm() {
        MenuButton menu = robot.lookup("#showMenu").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream().filter(i -> "editShowItem".equals(i.getId())).findFirst().orElseThrow().fire());
        robot.interact(() -> input("#showTitle").setText("From the window"));
        onStorage(() -> library.apply(new Change.EditShow(
                Fixtures.show(library, "American Rust"), Map.of(Field.OfShow.TITLE, "From the command line"), Map.of())));
        robot.interact(() -> ((Button) robot.lookup(".save-button").query()).fire());
        awaitText(robot, ".form-problem", "changed elsewhere in the meantime, to “From the command line”");
        assertThat(input("#showTitle").getText()).isEqualTo("From the window");
    }

    @Test
    void aNoteThatIsWrittenTwiceAtOnceKeepsBoth() {
        var season = onStorage(() -> new cliffhanger.storage.SqliteShowPages(library).show(Fixtures.show(library, "American Rust")).orElseThrow().tabs().getLast().id());
        robot.interact(() -> input("#noteArea").requestFocus());
        onStorage(() -> library.apply(new Change.WriteNote(new Subject.OnSeason(season), "From the command line")));
        robot.interact(() -> input("#noteArea").setText("From the window"));
        await("saved", () -> robot.lookup("#savedLabel").queryAll().stream().anyMatch(node -> !text(node).isEmpty()));
        assertThat(onStorage(() -> new SqliteNoteList(library).all())).singleElement().satisfies(note ->
                assertThat(note.text()).contains("From the command line", "From the window"));
    }

    @Test
    void aFullDiskWhileTypingLosesNothing() {
        onStorage(() -> {
            Disk.full(library);
            return true;
        });
        robot.interact(() -> input("#noteArea").requestFocus());
        String text = "A long thought. ".repeat(2000);
        robot.interact(() -> input("#noteArea").setText(text));
        awaitText(robot, "#textLabel", "The disk is full, so this was not saved.");
        assertThat(input("#noteArea").getText()).isEqualTo(text);
        onStorage(() -> {
            Disk.emptied(library);
            return true;
        });
        robot.interact(() -> input("#noteArea").appendText("."));
        await("saved", () -> robot.lookup("#savedLabel").queryAll().stream().anyMatch(node -> !text(node).isEmpty()));
        assertThat(onStorage(() -> new SqliteNoteList(library).all())).singleElement().satisfies(note ->
                assertThat(note.text()).isEqualTo(text + "."));
    }

    private TextInputControl input(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }
}
