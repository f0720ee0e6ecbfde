package cliffhanger.app.window;

import cliffhanger.app.work.Link;
import cliffhanger.app.work.SelfLauncher;
import cliffhanger.desktop.DesktopEntry;
import cliffhanger.desktop.tray.Tray;
import cliffhanger.language.Language;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;

/// The item in the desktop's tray: brings the window back, and says how many reminders wait. JavaFX thread.
final class TrayIcon {
    private final Language language;
    private final ReadOnlyIntegerProperty waiting;
    private final Consumer<List<String>> open;
    private final Runnable quit;
    private @Nullable Tray tray;

    /// @param waiting reminders that nobody has seen
    /// @param open    takes words as of a second start, on any thread
    /// @param quit    ends the program, on any thread
    TrayIcon(Language language, ReadOnlyIntegerProperty waiting, Consumer<List<String>> open, Runnable quit) {
        this.language = language;
        this.waiting = waiting;
        this.open = open;
        this.quit = quit;
        waiting.subscribe(this::say);
    }

    /// Shows it, or takes it away.
    void show(boolean wanted) {
        if (wanted && tray == null) {
            tray = Tray.of(item());
            say();
        } else if (!wanted) {
            close();
        }
    }

    private void say() {
        int count = waiting.get();
        if (tray != null) {
            tray.say(count == 0 ? "" : language.say("reminders.screen.badge", count), count > 0);
        }
    }

    private Tray.Item item() {
        Image image = new Image(Objects.requireNonNull(TrayIcon.class.getResourceAsStream("/cliffhanger/app/icon-48.png")));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        Runnable front = () -> open.accept(List.of());
        return new Tray.Item(
                language.say("app.title"), SelfLauncher.isInstalled() ? DesktopEntry.ID : "", width, IntBuffer.wrap(argb), front,
                List.of(
                        new Tray.Choice(language.say("app.tray.open"), front),
                        new Tray.Choice(language.say("app.tray.next"), () -> open(new Link.Next())),
                        new Tray.Choice(language.say("app.tray.reminders"), () -> open(new Link.ToScreen(Link.REMINDERS))),
                        new Tray.Choice("", () -> {}),
                        new Tray.Choice(language.say("app.tray.quit"), quit)));
    }

    private void open(Link link) {
        open.accept(List.of(link.print()));
    }

    /// Takes it away.
    void close() {
        if (tray != null) {
            tray.close();
            tray = null;
        }
    }
}
