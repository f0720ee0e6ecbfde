package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.app.start.RefusalWindow;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

/// Where there is no library to show, a window says why; a folder that is not there is made only when asked for.
@ResourceLock("window")
@Tag("window")
class RefusalTest extends ApplicationTest {
    private static final String MISSING = "There is no folder /media/disk/library. If it is on a disk that is not connected, connect it, or create a new, empty library there.";

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
        interact(() -> RefusalWindow.ask(stage, Language.of(Locale.ENGLISH), Sentence.of("app.start.nofolder", "/media/disk/library"), () -> {
            made.incrementAndGet();
            throw new LibraryException(Problem.READ_ONLY, Sentence.of("app.folder.unmade", "It"), null);
        }));
        assertThat(said()).isEqualTo(MISSING);
        assertThat(made).hasValue(0);
        assertThat(lookup("#makeButton").queryAs(Button.class).getText()).isEqualTo(say("app.refused.make"));
        interact(() -> lookup("#makeButton").queryAs(Button.class).fire());
        assertThat(made).hasValue(1);
        assertThat(said()).isEqualTo("It cannot be created. Check that you have permission to write there.");
    }

    @Test
    void whereThereIsNothingToMakeNothingIsOffered() {
        interact(() -> RefusalWindow.show(stage, Language.of(Locale.ENGLISH), Sentence.of("storage.nofile", "/media/old")));
        assertThat(said()).isEqualTo("There is no file /media/old.");
        assertThat(lookup("#makeButton").queryAs(Button.class).isVisible()).isFalse();
    }
}
