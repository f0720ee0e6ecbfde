package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.desktop.ErrorLog;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterTest {
    @TempDir
    Path folder;

    private final Toasts toasts = new Toasts();
    private final List<String> opened = new ArrayList<>();

    @Test
    void whatIsExpectedIsSaidInItsSentence() {
        reporter().accept(new LibraryException(Problem.DISK_FULL, Sentence.of("storage.full"), null));
        assertThat(toasts.currentProperty().get().text()).isEqualTo("The disk is full, so this was not saved. Free some space and try again.");
        assertThat(toasts.currentProperty().get().actions()).isEmpty();
    }

    @Test
    void whatIsNotGetsACodeTheDetailsAndTheLog() {
        RuntimeException problem = new IllegalStateException("American Rust, a secret note");
        reporter().accept(problem);
        String said = toasts.currentProperty().get().text();
        assertThat(said).containsPattern("code [0-9A-F]{6}").doesNotContain("American Rust");
        reporter().accept(problem);
        assertThat(toasts.currentProperty().get().text()).as("the same code for the same failure").isEqualTo(said);
        assertThat(toasts.currentProperty().get().actions()).extracting(Toasts.Action::label).containsExactly(say("app.error.copy"), say("app.error.log"));
        toasts.currentProperty().get().actions().get(1).work().run();
        assertThat(opened).singleElement().satisfies(address -> assertThat(address).startsWith("file:"));
    }

    @Test
    void aTraceTellsKindsAndPlacesAndNoMessages() {
        String trace = ErrorLog.trace(new IllegalStateException("secret", new NullPointerException("secret too")));
        assertThat(trace).contains("java.lang.IllegalStateException", "caused by java.lang.NullPointerException", "ReporterTest")
                .doesNotContain("secret");
    }

    private Reporter reporter() {
        return new Reporter(ErrorLog.in(folder), toasts, Language.of(Locale.ENGLISH), opened::add);
    }
}
