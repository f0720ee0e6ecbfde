package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.app.start.RefusalWindow;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

/// Where there is no library to show, a window says why; a folder that is not there is made only when asked for.
@ResourceLock("window")
class RefusalTest extends ApplicationTest {
    private static final String MISSING = "There is no folder /media/disk/library. If it is on a disk that is not connected, connect it; or make a new, empty library there.";

    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    private String said() {
        return lookup("#sentenceText").queryAs(Label.class).getText();
    }

    @Test
    void aFolderThatIsNotThereIsAskedAbout() {
        AtomicInteger made = new AtomicInteger();
        interact(() -> RefusalWindow.ask(stage, Language.of(Locale.ENGLISH), MISSING, () -> {
            made.incrementAndGet();
            throw new LibraryException(Problem.READ_ONLY, "It cannot be made. Check that you may write there.", null);
        }));
        assertThat(said()).isEqualTo(MISSING);
        assertThat(made).hasValue(0);
        assertThat(lookup("#makeButton").queryAs(Button.class).getText()).isEqualTo(say("app.refused.make"));
        interact(() -> lookup("#makeButton").queryAs(Button.class).fire());
        assertThat(made).hasValue(1);
        assertThat(said()).isEqualTo("It cannot be made. Check that you may write there.");
    }

    @Test
    void whereThereIsNothingToMakeNothingIsOffered() {
        interact(() -> RefusalWindow.show(stage, Language.of(Locale.ENGLISH), "It was made by a newer Cliffhanger."));
        assertThat(said()).isEqualTo("It was made by a newer Cliffhanger.");
        assertThat(lookup("#makeButton").queryAs(Button.class).isVisible()).isFalse();
    }
}
