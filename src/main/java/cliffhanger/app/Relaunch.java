package cliffhanger.app;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Starts the window in a Java of its own with JavaFX on the module path, where it belongs: a jar's manifest can name a
/// class path but no module path, and JavaFX on the class path is unsupported.
final class Relaunch {
    private Relaunch() {}

    /// @return the exit code of the window
    static int run(Path folder) {
        try {
            Path jar = Path.of(Relaunch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path libraries = jar.resolveSibling("lib");
            Path modules = libraries.resolve("javafx");
            if (!Files.isDirectory(modules)) {
                System.err.println("JavaFX is missing: " + modules + " is not there. Build it with: mvn package");
                return 1;
            }
            Process window = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--module-path=" + modules,
                            "--add-modules=javafx.controls,javafx.fxml",
                            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                            "-cp", jar + File.pathSeparator + libraries.resolve("*"),
                            "cliffhanger.Launcher", "--data", folder.toString()))
                    .inheritIO()
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(window::destroy));
            return window.waitFor();
        } catch (IOException | URISyntaxException e) {
            System.err.println("The window could not be started: " + e.getMessage() + ".");
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
