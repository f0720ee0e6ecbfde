package cliffhanger.app;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.Screen;
import cliffhanger.desktop.SingleInstance;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

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
            Application.launch(WindowApp.class, new WindowWords(folder, words.show(), words.season()).print().toArray(String[]::new));
            return 0;
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
