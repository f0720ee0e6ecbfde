package cliffhanger.app;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.Handover;
import cliffhanger.desktop.Screen;
import cliffhanger.desktop.SingleInstance;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import org.slf4j.LoggerFactory;

/// Opens the window, or says in one sentence why it cannot.
final class WindowStart {
    private WindowStart() {}

    /// @return the exit code
    static int run(WindowWords words) {
        Path folder = words.folder() == null ? AppDirectories.data() : words.folder();
        Optional<String> missing = Screen.missing();
        if (missing.isPresent()) {
            System.err.println(missing.get());
            return 1;
        }
        if (ModuleLayer.boot().findModule("javafx.graphics").isEmpty()) {
            return Relaunch.run(words);
        }
        try (SingleInstance _ = SingleInstance.claim(folder)) {
            open(words.in(folder));
            return 0;
        } catch (SingleInstance.AlreadyOpen e) {
            if (Handover.send(folder, words.print())) {
                return 0;
            }
            System.err.println(e.getMessage());
            return 1;
        } catch (LibraryException e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (RuntimeException e) {
            System.err.println(sentence(e));
            return 1;
        }
    }

    private static void open(WindowWords words) throws IOException {
        Inbox inbox = new Inbox();
        Path folder = Objects.requireNonNull(words.folder(), "the caller names it");
        CompletableFuture<Optional<Handover>> handover = WindowApp.begin(folder, inbox).then(() -> listen(folder, inbox));
        try {
            Application.launch(WindowApp.class, words.print().toArray(String[]::new));
        } finally {
            Optional<Handover> open = handover.join();
            if (open.isPresent()) {
                open.get().close();
            }
        }
    }

    /// Without a socket there is a window all the same, and a second start says that there is one.
    private static Optional<Handover> listen(Path folder, Inbox inbox) {
        try {
            return Optional.of(Handover.listen(folder, inbox));
        } catch (IOException e) {
            LoggerFactory.getLogger(WindowStart.class).warn("A second start cannot be heard: there can be no socket in the runtime folder.");
            return Optional.empty();
        }
    }

    /// JavaFX wraps what went wrong at the start.
    private static String sentence(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LibraryException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof UnsupportedOperationException) {
                return Screen.NO_SCREEN;
            }
        }
        return "The window could not be opened: " + e.getMessage() + ".";
    }
}
