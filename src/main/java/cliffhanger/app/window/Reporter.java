package cliffhanger.app.window;

import cliffhanger.command.print.Version;
import cliffhanger.desktop.ErrorLog;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.ui.Toasts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Where failures come together: expected ones are said in their sentence, the rest is written to the log once and shown with
/// a short code. JavaFX thread.
final class Reporter implements Consumer<Throwable> {
    private final ErrorLog log;
    private final Toasts toasts;
    private final Language language;
    private final Consumer<String> browser;

    Reporter(ErrorLog log, Toasts toasts, Language language, Consumer<String> browser) {
        this.log = log;
        this.toasts = toasts;
        this.language = language;
        this.browser = browser;
    }

    @Override
    public void accept(Throwable problem) {
        if (problem instanceof LibraryException expected && expected.problem() != LibraryException.Problem.UNEXPECTED) {
            toasts.problem(language.say(expected.sentence()));
            return;
        }
        String code = log.write(problem);
        toasts.problem(language.say("app.error.unexpected", code), List.of(
                new Toasts.Action(language.say("app.error.copy"), () -> copy(code, problem)),
                new Toasts.Action(language.say("app.error.log"), () -> browser.accept(log.file().toUri().toString()))));
    }

    private static void copy(String code, Throwable problem) {
        ClipboardContent content = new ClipboardContent();
        content.putString("Cliffhanger " + Version.name() + ", " + System.getProperty("os.name") + ", Java "
                + System.getProperty("java.version") + "\n" + code + "\n" + ErrorLog.trace(problem));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
