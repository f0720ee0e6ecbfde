package cliffhanger.app.window;

import cliffhanger.app.work.DailyBackup;
import cliffhanger.app.work.Services;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.desktop.ErrorLog;
import cliffhanger.desktop.notify.Notifiers;
import cliffhanger.language.Language;
import cliffhanger.pictures.WebPictures;
import cliffhanger.settings.ThemeChoice;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.ui.FxBackground;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window on a library that is open: its parts, its dress, its place on the screen, and what waits until it has been painted.
/// Made on any thread once JavaFX has started, and used on JavaFX's.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 832;

    /// In frames: the list is drawn by another thread, which has the processor to itself for so long.
    private static final int UNDISTURBED = 10;

    private final LibraryOpening.Opened opened;
    private final Path place;
    private final Milestones milestones;
    private final Toasts toasts = new Toasts();
    private final Language language;
    private final Reporter reporter;
    private final FxBackground background;
    private final Composition composition;
    private final TrayIcon tray;
    private final Timeline watch = new Timeline();
    private boolean prepared;
    private @Nullable Stage stage;

    /// @param place   where the library lies
    /// @param browser opens an address
    public MainWindow(LibraryOpening.Opened opened, Path place, Language language, ErrorLog log, Consumer<String> browser, Milestones milestones) {
        this.opened = opened;
        this.place = place;
        this.language = language;
        this.milestones = milestones;
        SqliteLibrary library = opened.library();
        reporter = new Reporter(log, toasts, language, browser);
        background = new FxBackground(reporter);
        background.foreground(this::prepare);
        Services services = new Services(place, library.clock());
        Pictures pictures = new WebPictures(services::pictures, services.cacheFolder().resolve("pictures"), background, library.clock(),
                Screen.getPrimary().getOutputScaleX());
        composition = new Composition(library, place, background, toasts, language, browser, services, pictures,
                Notifiers::here, this::toFront);
        tray = new TrayIcon(language, composition.reminders().unseenProperty(), words -> background.foreground(() -> take(words)), () -> background.foreground(Platform::exit));
        milestones.reached("parts");
    }

    /// What every scene needs, done on JavaFX's thread while the parts are being made on another.
    private void prepare() {
        if (!prepared) {
            prepared = true;
            theme(opened.chosen().choice()).prepare();
            Theme.loadFonts();
        }
    }

    public Path place() {
        return place;
    }

    /// Whether nothing of it can be written.
    public boolean isToRead() {
        return opened.library().refusal().isPresent();
    }

    /// Shows what cannot be written, and says why; there is nothing to keep up.
    public void showToRead(Stage on, WindowArguments words, Inbox inbox) {
        open(on, words, inbox);
        on.titleProperty().unbind();
        on.setTitle(language.say("app.readonly.title"));
        opened.library().refusal().ifPresent(why -> toasts.problem(language.say(why.sentence())));
    }

    /// Shows a copy that is only to be looked at: nothing of it is kept, so there is nothing to keep up or back up.
    public void showCopy(Stage on, WindowArguments words, Inbox inbox) {
        open(on, words, inbox);
        on.titleProperty().unbind();
        on.setTitle(language.say("app.rescue.title.look"));
    }

    /// Shows it.
    ///
    /// @param words what is to be shown or taken at once
    /// @param inbox what second starts hand over
    public void show(Stage on, WindowArguments words, Inbox inbox) {
        open(on, words, inbox);
        composition.services().keepUp();
        new DailyBackup(new SqliteBackups(opened.library(), place), background).start();
    }

    private void open(Stage on, WindowArguments words, Inbox inbox) {
        stage = on;
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> background.report(problem));
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> reporter.accept(problem));
        prepare();
        Parent view = composition.begin(opened);
        milestones.reached("view");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        follow(scene);
        dress(on, scene);
        on.show();
        milestones.reached("window");
        composition.session().whenFilled(() -> {
            new AfterFrames(2, () -> milestones.reached("content")).start();
            new AfterFrames(UNDISTURBED, this::complete).start();
            composition.requests().take(words);
        });
        inbox.deliverTo(background::foreground, this::take);
        watch.getKeyFrames().add(new KeyFrame(Duration.seconds(2), event -> composition.lookAround()));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    private void dress(Stage on, Scene scene) {
        on.titleProperty().bind(composition.session().titleProperty());
        on.getIcons().addAll(icon(16), icon(32), icon(48), icon(128));
        on.setMinWidth(520);
        on.setMinHeight(480);
        on.setScene(scene);
        opened.kept().frame().map(MainWindow::onScreen).ifPresent(frame -> {
            on.setX(frame.x());
            on.setY(frame.y());
            on.setWidth(frame.width());
            on.setHeight(frame.height());
            on.setMaximized(frame.maximized());
        });
        composition.session().memory().of(on);
    }

    /// A screen that was there last time may be gone.
    private static WindowState.Frame onScreen(WindowState.Frame kept) {
        return kept.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList(), Screen.getPrimary().getVisualBounds());
    }

    private void complete() {
        composition.complete();
        new AfterFrames(2, () -> {
            milestones.reached("all");
            milestones.log();
            composition.session().preferences().trayProperty().subscribe(tray::show);
        }).start();
    }

    /// Does what another start was asked for.
    private boolean take(List<String> words) {
        toFront();
        WindowArguments.parse(words).ifPresent(composition.requests()::take);
        return true;
    }

    private void toFront() {
        if (stage != null) {
            front(stage);
        }
    }

    /// Brings a window to the front, also past those window managers that only let the one in use do so.
    public static void front(Stage stage) {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.setAlwaysOnTop(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Dresses the scene as the user chose, and as the desktop changes.
    private void follow(Scene scene) {
        Runnable dress = () -> theme(composition.session().preferences().themeProperty().get()).dress(scene);
        composition.session().preferences().themeProperty().subscribe(dress);
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

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(MainWindow.class.getResourceAsStream("/cliffhanger/app/icon-" + size + ".png")));
    }

    /// Tells the user something.
    ///
    /// @param said empty for nothing
    public void say(String said) {
        if (!said.isEmpty()) {
            toasts.show(said);
        }
    }

    /// Saves what is being typed, and lets go of the library.
    public void close() {
        watch.stop();
        composition.save();
        // What is under way comes to its end unseen.
        if (stage != null) {
            stage.hide();
        }
        composition.close();
        background.close(opened.library()::close);
        composition.closed();
        tray.close();
    }
}
