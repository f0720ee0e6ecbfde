package cliffhanger.app;

import cliffhanger.ui.Messages;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Views;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Says why there is no window on the library, for who starts a program by its icon sees no console. JavaFX thread.
final class RefusalWindow {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    private RefusalWindow() {}

    /// @param sentence what is wrong and what to do
    static void show(Stage stage, String sentence) {
        Messages messages = new Messages(Locale.getDefault());
        Theme.loadFonts();
        Views views = new Views(messages, Map.of(RefusalController.class, () -> new RefusalController(sentence)));
        Scene scene = new Scene(views.load(RefusalController.class, "RefusalView.fxml"), WIDTH, HEIGHT);
        Theme.of(Platform.getPreferences().getColorScheme()).dress(scene);
        stage.setTitle(messages.say("app.title"));
        stage.setScene(scene);
        stage.show();
    }
}
