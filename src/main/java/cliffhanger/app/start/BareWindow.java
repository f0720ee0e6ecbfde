package cliffhanger.app.start;

import cliffhanger.language.Language;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Views;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A window with no library behind it, dressed as the desktop is. JavaFX thread.
final class BareWindow {
    private BareWindow() {}

    /// @param view beside its controller
    static <C> void show(Stage stage, Language language, Class<C> type, String view, Supplier<C> controller, int width, int height) {
        Theme.loadFonts();
        Scene scene = new Scene(new Views(language, Map.of(type, controller)).load(type, view), width, height);
        Theme.of(Platform.getPreferences().getColorScheme()).dress(scene);
        stage.setTitle(language.say("app.title"));
        stage.setScene(scene);
        stage.show();
    }
}
