package cliffhanger.app;

import cliffhanger.ui.Messages;
import java.util.Locale;
import javafx.stage.Stage;

/// Says why there is no window on the library, for who starts a program by its icon sees no console. JavaFX thread.
final class RefusalWindow {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    private RefusalWindow() {}

    /// @param sentence what is wrong and what to do
    static void show(Stage stage, String sentence) {
        BareWindow.show(stage, new Messages(Locale.getDefault()), RefusalController.class, "RefusalView.fxml",
                () -> new RefusalController(sentence), WIDTH, HEIGHT);
    }
}
