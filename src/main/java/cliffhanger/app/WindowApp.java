package cliffhanger.app;

import cliffhanger.library.LibraryException;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.ui.FxBackground;
import cliffhanger.ui.Messages;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window. The library is opened before JavaFX starts, so that what is wrong with it is said on the console too.
public final class WindowApp extends Application {
    private @Nullable FxBackground background;
    private @Nullable SqliteLibrary library;
    private @Nullable Composition composition;

    @Override
    public void init() {
        library = SqliteLibrary.open(Path.of(getParameters().getRaw().getFirst()), Clock.system(ZoneId.systemDefault()));
    }

    @Override
    public void start(Stage stage) {
        Toasts toasts = new Toasts();
        SqliteLibrary open = Objects.requireNonNull(library, "init came first");
        Messages messages = new Messages(Locale.getDefault());
        FxBackground storage = new FxBackground(problem -> toasts.problem(sentence(problem, messages)));
        background = storage;
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> toasts.problem(sentence(problem, messages)));
        Theme.loadFonts();
        Composition made =
                new Composition(open, storage, toasts, Locale.getDefault(), getHostServices()::showDocument);
        composition = made;
        Parent view = made.mainView();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(1280, screen.getWidth()), Math.min(832, screen.getHeight()));
        Theme.of(Platform.getPreferences().getColorScheme()).dress(scene);
        stage.setTitle(messages.say("app.title"));
        stage.getIcons().addAll(icon(32), icon(128));
        stage.setMinWidth(520);
        stage.setMinHeight(480);
        stage.setScene(scene);
        stage.show();
        Timeline watch = new Timeline(new KeyFrame(Duration.seconds(2), event -> made.lookAround()));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    @Override
    public void stop() {
        if (background != null && library != null && composition != null) {
            composition.saveDrafts();
            background.close(library::close);
        }
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(WindowApp.class.getResourceAsStream("icon-" + size + ".png")));
    }

    private static String sentence(Throwable problem, Messages messages) {
        return problem instanceof LibraryException
                ? String.valueOf(problem.getMessage())
                : messages.say("app.error.unexpected", problem);
    }
}
