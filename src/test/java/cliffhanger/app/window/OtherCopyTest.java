package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;

/// A copy of the library that a sync program left beside it is offered in the window, and taken in or left for good.
class OtherCopyTest extends WindowTest {
    private static final String COPY = "library.sync-conflict-20261129-081500-ABCDEFG.db";

    @Override
    void prepare() {
        Path other = root.resolve("other");
        try (SqliteLibrary library = SqliteLibrary.open(other, Fixtures.CLOCK)) {
            if (library.isUntouched()) {
                library.apply(new Change.MakeShow("From the other computer"));
            }
        }
        try {
            Files.copy(other.resolve("library.db"), root.resolve(COPY), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void press(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    @Test
    void whatItHoldsIsTakenInAsOneStep() {
        awaitText(robot, ".toast-text", say("app.copies.found", COPY));
        press("#actionButton");
        await("what would come is told", () -> robot.lookup("#importButton").tryQueryAs(ButtonBase.class).filter(button -> isSeen(button) && !button.isDisabled()).isPresent());
        robot.interact(() -> robot.lookup("#importButton").queryAs(ButtonBase.class).fire());
        await("the show is there", () -> composition.watchlist().screen().listView().getItems().stream().anyMatch(item -> item.toString().contains("From the other computer")));
    }

    @Test
    void whatWasLeftIsNotOfferedAgain() {
        awaitText(robot, ".toast-text", COPY);
        press("#secondButton");
        await("it is settled", () -> new cliffhanger.storage.SqliteOtherCopies(library, root).found().isEmpty());
        assertThat(root.resolve(COPY)).exists();
        await("the offer is gone", () -> !robot.lookup("#toastBox").query().isVisible());
    }
}
