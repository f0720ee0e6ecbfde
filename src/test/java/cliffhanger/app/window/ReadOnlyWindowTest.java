package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.desktop.ErrorLog;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

/// A library that cannot be written is shown all the same: the window says why, and a mark is refused with the same sentence.
@ResourceLock("window")
@Tag("window")
class ReadOnlyWindowTest extends ApplicationTest {
    private static final String WHY = "The disk is full, so this was not saved. Free some space and try again.";

    @TempDir
    static Path root;

    private Stage stage;
    private MainWindow window;
    private byte[] before;

    @Override
    public void start(Stage shown) throws IOException {
        stage = shown;
        Path folder = root.resolve("library");
        try (SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2020, 1, 1), 1, 6)), "made"));
        }
        before = Files.readAllBytes(folder.resolve("library.db"));
        SqliteLibrary library = SqliteLibrary.openToRead(folder, Fixtures.CLOCK, new LibraryException(Problem.DISK_FULL, Sentence.of("storage.full"), null));
        window = new MainWindow(LibraryOpening.Opened.of(library), folder, Language.of(Locale.ENGLISH), ErrorLog.in(root.resolve("log")), address -> {}, new Milestones(Map.of()));
        assertThat(window.isToRead()).isTrue();
        window.showToRead(stage, WindowArguments.NONE, new Inbox());
    }

    @AfterEach
    void close() {
        interact(window::close);
    }

    @Test
    void itIsShownWithTheReason() throws IOException {
        WindowTest.awaitText(this, ".toast-text", WHY);
        assertThat(stage.getTitle()).isEqualTo(say("app.readonly.title"));
        WindowTest.await("all is there", () -> lookup("#showList").tryQuery().isPresent());
        interact(() -> lookup("#watchlistButton").queryAs(ToggleButton.class).fire());
        WindowTest.awaitText(this, "#nextButton", "S1E1");
        interact(() -> lookup(".toast-close").queryAs(Button.class).fire());
        WindowTest.await("the reason was read", () -> !lookup("#toastBox").query().isVisible());
        interact(() -> lookup("#nextButton").queryAs(Button.class).fire());
        WindowTest.await("it is refused", () -> lookup("#toastBox").query().isVisible());
        WindowTest.awaitText(this, ".toast-text", WHY);
        assertThat(Files.readAllBytes(root.resolve("library").resolve("library.db"))).isEqualTo(before);
    }
}
