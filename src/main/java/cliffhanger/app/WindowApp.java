package cliffhanger.app;

import cliffhanger.app.Memory.Frame;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.ErrorLog;
import cliffhanger.desktop.Notifiers;
import cliffhanger.library.LibraryException;
import cliffhanger.pictures.WebPictures;
import cliffhanger.settings.Preferences;
import cliffhanger.settings.ThemeChoice;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.FxBackground;
import cliffhanger.ui.Messages;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

/// The window. The library is opened while JavaFX starts, and what is wrong with it is said on the console too.
public final class WindowApp extends Application {
    /// JavaFX makes the application by itself, after it has started; what began before that waits for it here.
    private static final AtomicReference<@Nullable Begun> BEGUN = new AtomicReference<>();

    private record Begun(ErrorLog log, Opening opening, Inbox inbox) {}

    /// In frames: the list is drawn by another thread, which has the processor to itself for so long.
    private static final int UNDISTURBED = 10;

    private final Milestones milestones = new Milestones(System.getenv());
    private @Nullable FxBackground background;
    private @Nullable SqliteLibrary library;
    private @Nullable Composition composition;
    private final Begun begun = Objects.requireNonNull(BEGUN.getAndSet(null), "begin comes first");
    private final ErrorLog log = begun.log();
    private List<WatchlistRow> rows = List.of();
    private Memory.Kept kept = Memory.Kept.NOTHING;
    private Optional<Frame> frame = Optional.empty();

    /// Begins to open the library in a folder, before JavaFX is started.
    ///
    /// @param from what second starts hand over
    static void begin(Path folder, Inbox from) {
        // The log first, for whoever logs before it is set up has it written to the console for good.
        ErrorLog log = ErrorLog.in(AppDirectories.state());
        BEGUN.set(new Begun(log, Opening.of(folder, clock()), from));
    }

    @Override
    public void init() {
        milestones.reached("JavaFX");
        try {
            ready(begun.opening().await());
        } catch (LibraryException e) {
            if (e.problem() != LibraryException.Problem.DAMAGED) {
                throw e;
            }
            System.err.println(e.getMessage());
        }
    }

    private void ready(Opening.Opened opened) {
        library = opened.library();
        rows = opened.rows();
        kept = opened.kept();
        frame = Memory.frame(new SqliteSettings(opened.library()));
        milestones.reached("library");
    }

    private static UserClock clock() {
        return new UserClock(Clock.system(ZoneId.systemDefault()));
    }

    private Path folder() {
        return Objects.requireNonNull(words().folder(), "WindowStart names it");
    }

    private WindowWords words() {
        return WindowWords.parse(getParameters().getRaw()).orElse(WindowWords.NONE);
    }

    @Override
    public void start(Stage stage) {
        if (library == null) {
            new RescueWindow(folder(), clock(), log::write).show(stage, (open, place, said) -> {
                ready(new Opening.Opened(open, List.of(), Memory.Kept.NOTHING));
                start(stage, open, place, said);
            });
        } else {
            start(stage, library, folder(), "");
        }
    }

    /// @param place where the library lies
    /// @param said  to be told at once; empty for nothing
    private void start(Stage stage, SqliteLibrary open, Path place, String said) {
        Toasts toasts = new Toasts();
        Messages messages = new Messages(Locale.getDefault());
        Reporter reporter = new Reporter(log, toasts, messages, getHostServices()::showDocument);
        FxBackground storage = new FxBackground(reporter);
        background = storage;
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> storage.report(problem));
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> reporter.accept(problem));
        Theme.loadFonts();
        Services services = new Services(place, open.clock());
        Pictures pictures = new WebPictures(services::pictures, services.cacheFolder().resolve("pictures"), storage, open.clock(),
                Screen.getPrimary().getOutputScaleX());
        Composition made =
                new Composition(open, place, storage, toasts, Locale.getDefault(), getHostServices()::showDocument,
                        services, pictures, Notifiers::here, () -> toFront(stage));
        composition = made;
        milestones.reached("parts");
        Parent view = made.mainView(rows, kept);
        milestones.reached("view");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(1280, screen.getWidth()), Math.min(832, screen.getHeight()));
        follow(made.preferences(), scene);
        stage.titleProperty().bind(made.title().textProperty());
        stage.getIcons().addAll(icon(16), icon(32), icon(48), icon(128));
        stage.setMinWidth(520);
        stage.setMinHeight(480);
        stage.setScene(scene);
        frame.map(WindowApp::onScreen).ifPresent(kept -> place(stage, kept));
        made.memory().of(stage);
        stage.show();
        milestones.reached("window");
        rows = List.of();
        made.whenFilled(() -> {
            new Frames(2, () -> milestones.reached("content")).start();
            new Frames(UNDISTURBED, () -> complete(made)).start();
        });
        made.whenFilled(() -> made.requests().take(words()));
        begun.inbox().deliverTo(words -> storage.run(() -> {}, () -> {
            toFront(stage);
            WindowWords.parse(words).ifPresent(made.requests()::take);
        }));
        Timeline watch = new Timeline(new KeyFrame(Duration.seconds(2), event -> made.lookAround()));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
        if (!said.isEmpty()) {
            toasts.show(said);
        }
        if (!place.equals(folder())) {
            // A copy to look at: nothing of it is kept, so there is nothing to keep up or back up.
            stage.titleProperty().unbind();
            stage.setTitle(messages.say("app.rescue.title.look"));
            return;
        }
        made.keepUp();
        new Safekeeping(new SqliteBackups(open, place), storage).start();
    }

    private void complete(Composition made) {
        made.main().complete();
        new Frames(2, () -> {
            milestones.reached("all");
            milestones.log();
        }).start();
    }

    private static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Dresses the scene as the user chose, and as the desktop changes.
    private static void follow(Preferences preferences, Scene scene) {
        Runnable dress = () -> theme(preferences.themeProperty().get()).dress(scene);
        preferences.themeProperty().subscribe(dress);
        Platform.getPreferences().colorSchemeProperty().subscribe(dress);
        dress.run();
    }

    private static Theme theme(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> Theme.of(Platform.getPreferences().getColorScheme());
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    /// A screen that was there last time may be gone.
    private static Frame onScreen(Frame kept) {
        return kept.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList(), Screen.getPrimary().getVisualBounds());
    }

    private static void place(Stage stage, Frame kept) {
        stage.setX(kept.x());
        stage.setY(kept.y());
        stage.setWidth(kept.width());
        stage.setHeight(kept.height());
        stage.setMaximized(kept.maximized());
    }

    @Override
    public void stop() {
        if (background != null && library != null && composition != null) {
            composition.saveDrafts();
            composition.close();
            background.close(library::close);
            composition.closeServices();
        }
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(WindowApp.class.getResourceAsStream("icon-" + size + ".png")));
    }
}
