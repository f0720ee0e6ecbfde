package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.app.work.Services;
import cliffhanger.language.Language;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Step;
import cliffhanger.library.veil.Veils;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.FxBackground;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The real window over a real file, driven by a robot.
@ResourceLock("window")
@Tag("window")
abstract class WindowTest extends ApplicationTest {
    @TempDir
    static Path root;

    private static int number;

    final List<Throwable> problems = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    SqliteLibrary library;
    FxBackground background;
    final RecordingNotifier notifier = new RecordingNotifier();
    Composition composition;
    final Toasts toasts = new Toasts();
    final FxRobot robot = this;

    Services services;

    /// Where posters come from.
    Pictures pictures() {
        return Pictures.NONE;
    }

    /// Whether the samples are there, with their true dates; else the window begins as for somebody new.
    boolean hasSamples() {
        return true;
    }

    /// The screen where the stories begin.
    String begins() {
        return "watchlist";
    }

    /// How much of what is not watched is shown.
    Step veil() {
        return Step.CAREFUL;
    }

    /// What is done to the library before the window opens.
    void prepare() {}

    /// What it speaks.
    Language language() {
        return Language.of(Locale.ENGLISH);
    }

    /// How wide the window is.
    double width() {
        return 1280;
    }

    /// How high the window is.
    double height() {
        return 832;
    }

    @Override
    public void start(Stage shown) {
        Locale.setDefault(Locale.ENGLISH);
        library = SqliteLibrary.open(root.resolve("library" + number++), Fixtures.CLOCK);
        if (hasSamples()) {
            library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        }
        new SqliteSettings(library).put(Veils.STEP, veil().name());
        prepare();
        LibraryOpening.Opened read = LibraryOpening.Opened.of(library);
        background = new FxBackground(problems::add);
        Theme.loadFonts();
        services = new Services(root.resolve("library" + number), Fixtures.CLOCK);
        composition = new Composition(library, root, background, toasts, language(), opened::add, services, pictures(),
                notifier::listening, () -> {});
        Parent view = composition.begin(read);
        composition.complete();
        composition.main().enter(begins());
        Scene scene = new Scene(view, width(), height());
        Theme.LIGHT.dress(scene);
        shown.setScene(scene);
        shown.show();
    }

    @AfterEach
    void closeLibrary() {
        composition.close();
        background.close(library::close);
        composition.closed();
        org.assertj.core.api.Assertions.assertThat(problems).isEmpty();
    }

    /// Does it, and what the window makes of it. TestFX would sleep for a twentieth of a second after each, which was most of the time
    /// that stories took.
    @Override
    public FxRobot interact(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        settle();
        return this;
    }

    /// Lets go by what was put off until later, and lays out what is shown.
    static void settle() {
        for (int round = 0; round < 3; round++) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Window.getWindows().forEach(window -> {
                if (window.getScene() != null) {
                    window.getScene().getRoot().applyCss();
                    window.getScene().getRoot().layout();
                }
            }));
        }
    }

    /// Asks the library on the one thread that its connection belongs to; while the window does that too, two threads spoil each other's answers.
    <T> T onStorage(Supplier<T> work) {
        return background == null ? work.get() : CompletableFuture.supplyAsync(work, background::run).join();
    }

    /// Waits up to ten seconds until something holds; the machine may be slow.
    static void await(String what, Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::get).get());
            settle();
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
    }

    /// Scrolls the detail until a node is near its top: the headless screen is 1000 high, and a menu that hangs over its
    /// edge cannot be drawn.
    static void reveal(FxRobot robot, Node node) {
        robot.interact(() -> {
            ScrollPane scroll = robot.lookup("#scroll").queryAs(ScrollPane.class);
            double content = scroll.getContent().getLayoutBounds().getHeight();
            double view = scroll.getViewportBounds().getHeight();
            double y = scroll.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
            scroll.setVvalue(Math.clamp((y - 60) / Math.max(1, content - view), 0, 1));
            scroll.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What adds to a card: its button, or while it has nothing in it and is folded away, the link that stands for it.
    ///
    /// @param button such as `#addCastButton`
    Node adder(String button) {
        return robot.lookup(button).tryQuery().orElseGet(() -> robot.lookup(link(button)).query());
    }

    static String link(String button) {
        String card = button.equals("#writeButton") ? "Recap" : button.replaceFirst("#add(.*)Button", "$1");
        return "#" + card.substring(0, 1).toLowerCase(Locale.ROOT) + card.substring(1) + "Link";
    }

    static void awaitText(FxRobot robot, String query, String text) {
        await(query + " says " + text, () -> robot.lookup(query).queryAll().stream()
                .anyMatch(node -> isSeen(node) && text(node).contains(text)));
    }

    /// Whether it is in the window, and nothing around it is hidden.
    static boolean isSeen(Node node) {
        return node.isVisible() && node.getScene() != null && (node.getParent() == null || isSeen(node.getParent()));
    }

    static String text(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
