package cliffhanger.app.start;

import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import javafx.stage.Stage;

/// Says why there is no window on the library, for who starts a program by its icon sees no console. JavaFX thread.
public final class RefusalWindow {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    private RefusalWindow() {}

    /// @param sentence what is wrong and what to do
    public static void show(Stage stage, Language language, Sentence sentence) {
        show(stage, language, new RefusalController(language, sentence, null));
    }

    /// Asks whether a new library is to be made.
    ///
    /// @param make does so; then this window closes
    public static void ask(Stage stage, Language language, Sentence sentence, Runnable make) {
        show(stage, language, new RefusalController(language, sentence, make));
    }

    private static void show(Stage stage, Language language, RefusalController controller) {
        BareWindow.show(stage, language, RefusalController.class, "RefusalView.fxml", () -> controller, WIDTH, HEIGHT);
    }
}
