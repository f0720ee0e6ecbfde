package cliffhanger.app.start;

import cliffhanger.app.window.Inbox;
import cliffhanger.app.window.MainWindow;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteRescue;
import cliffhanger.ui.FxBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window of a library that is damaged, until there is one to open. JavaFX thread.
public final class RescueWindow {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;

    private final Path folder;
    private final Clock clock;
    private final FxBackground background;
    private final Optional<LibraryException> why;
    private final Language language;

    public RescueWindow(Path folder, Clock clock, Language language, Consumer<Throwable> reporter) {
        this(folder, clock, language, reporter, Optional.empty());
    }

    /// @param why it is to be mended; empty where a page is damaged
    public RescueWindow(Path folder, Clock clock, Language language, Consumer<Throwable> reporter, Optional<LibraryException> why) {
        this.language = language;
        this.why = why;
        this.folder = folder;
        this.clock = clock;
        background = new FxBackground(reporter);
    }

    /// Goes on with a library.
    @FunctionalInterface
    public interface Then {
        /// @param place where it lies; a copy to look at lies elsewhere than the damaged one
        /// @param said  to be told at once; empty for nothing
        void open(SqliteLibrary library, Path place, String said);
    }

    /// @param inbox what second starts hand over: they are led here, and given what they asked for when there is a library
    public void show(Stage stage, Inbox inbox, Then then) {
        RescueController[] controller = new RescueController[1];
        controller[0] = new RescueController(new SqliteRescue(folder, clock), folder.resolve("library.db"), why, background, language,
                new RescueController.Steps() {
                    @Override
                    public void restored(String said) {
                        open(false, folder, said);
                    }

                    @Override
                    public void look(Path copy) {
                        open(true, copy, "");
                    }

                    @Override
                    public void quit() {
                        Platform.exit();
                    }

                    private void open(boolean damaged, Path place, String said) {
                        try {
                            SqliteLibrary library = damaged ? SqliteLibrary.openDamaged(place, clock) : SqliteLibrary.open(place, clock);
                            background.close(() -> {});
                            then.open(library, place, said);
                        } catch (LibraryException e) {
                            controller[0].complain(language.say(e.sentence()));
                        }
                    }
                });
        BareWindow.show(stage, language, RescueController.class, "RescueView.fxml", () -> controller[0], WIDTH, HEIGHT);
        inbox.deliverTo(background::foreground, words -> {
            MainWindow.front(stage);
            return false;
        });
    }
}
