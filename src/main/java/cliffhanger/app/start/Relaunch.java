package cliffhanger.app.start;

import cliffhanger.app.work.SelfLauncher;
import cliffhanger.app.work.UserLanguage;
import cliffhanger.app.work.WindowArguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts the window in a Java of its own with JavaFX on the module path; JavaFX on the class path is unsupported.
final class Relaunch {
    private Relaunch() {}

    /// @return the exit code of the window
    static int run(WindowArguments words) {
        try {
            Path modules = SelfLauncher.libraries().resolve("javafx");
            if (!Files.isDirectory(modules)) {
                System.err.println(UserLanguage.here().say("app.start.javafx", modules));
                return 1;
            }
            List<String> command = new ArrayList<>(SelfLauncher.windowCommand(modules));
            command.addAll(words.print());
            Process window = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(window::destroy));
            return window.waitFor();
        } catch (IOException e) {
            System.err.println(UserLanguage.here().say("app.start.failed", String.valueOf(e.getMessage())));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
