package cliffhanger.app.start;

import cliffhanger.app.window.Inbox;
import cliffhanger.app.window.LibraryOpening;
import cliffhanger.app.window.MainWindow;
import cliffhanger.app.window.Milestones;
import cliffhanger.app.work.OtherWindow;
import cliffhanger.app.work.UserClock;
import cliffhanger.app.work.UserLanguage;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.ErrorLog;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window as JavaFX starts and ends it. The library is opened while JavaFX starts, and what is wrong with it is said on the
/// console too.
public final class WindowApp extends Application {
    /// JavaFX makes the application by itself, after it has started; what began before that waits for it here.
    private static final AtomicReference<@Nullable Begun> BEGUN = new AtomicReference<>();

    private record Begun(ErrorLog log, LibraryOpening opening, Inbox inbox) {}

    private final Begun begun = Objects.requireNonNull(BEGUN.getAndSet(null), "begin comes first");
    private final Language language = UserLanguage.here();
    private final Milestones milestones = new Milestones(System.getenv());
    private @Nullable MainWindow window;

    /// What it shows, before JavaFX is started.
    ///
    /// @param opening begins to open the library, once there is a log
    /// @param inbox   what second starts hand over
    static LibraryOpening begin(Supplier<LibraryOpening> opening, Inbox inbox) {
        // The log first, for whoever logs before it is set up has it written to the console for good.
        ErrorLog log = ErrorLog.in(AppDirectories.state());
        LibraryOpening begun = opening.get();
        BEGUN.set(new Begun(log, begun, inbox));
        return begun;
    }

    /// On a thread of its own, while JavaFX's is free.
    @Override
    public void init() {
        milestones.reached("JavaFX");
        try {
            window = window(begun.opening().await(), folder());
        } catch (LibraryException e) {
            System.err.println(language.say(e.sentence()));
        }
    }

    private MainWindow window(LibraryOpening.Opened opened, Path place) {
        milestones.reached("library");
        return new MainWindow(opened, place, language, begun.log(), getHostServices()::showDocument, milestones);
    }

    private Path folder() {
        return Objects.requireNonNull(words().folder(), "WindowStart names it");
    }

    private WindowArguments words() {
        return WindowArguments.parse(getParameters().getRaw()).orElse(WindowArguments.NONE);
    }

    @Override
    public void start(Stage stage) {
        Optional<LibraryException> refusal = begun.opening().refusal();
        if (refusal.isPresent() && refusal.get().problem() == LibraryException.Problem.NO_FOLDER) {
            RefusalWindow.ask(stage, language, refusal.get().sentence(), () -> new OtherWindow(folder()).make(words()));
        } else if (refusal.isPresent()) {
            RefusalWindow.show(stage, language, refusal.get().sentence());
        } else if (window == null) {
            rescue(stage);
        } else {
            start(stage, window);
        }
    }

    private void rescue(Stage stage) {
        new RescueWindow(folder(), UserClock.here(), language, begun.log()::write, begun.opening().damage()).show(stage, begun.inbox(), (open, place, said) -> {
            MainWindow rescued = window(LibraryOpening.Opened.of(open), place);
            window = rescued;
            start(stage, rescued);
            rescued.say(said);
        });
    }

    private void start(Stage stage, MainWindow made) {
        if (made.isToRead()) {
            made.showToRead(stage, words(), begun.inbox());
        } else if (made.place().equals(folder())) {
            made.show(stage, words(), begun.inbox());
        } else {
            made.showCopy(stage, words(), begun.inbox());
        }
    }

    @Override
    public void stop() {
        begun.inbox().close();
        if (window != null) {
            window.close();
        }
    }
}
