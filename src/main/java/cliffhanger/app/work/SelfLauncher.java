package cliffhanger.app.work;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How this very program is started once more: by the desktop at a reminder's time, by a click on a notification.
public final class SelfLauncher {
    private SelfLauncher() {}

    /// The words that start it, as one process; arguments follow them.
    static List<String> command() {
        if (isInstalled()) {
            return List.of(launcher());
        }
        Path code = code();
        List<String> words = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        if (Files.isDirectory(code)) {
            // From source: classes and libraries lie side by side.
            words.addAll(List.of("-cp", code + File.pathSeparator + code.resolveSibling("lib").resolve("*"), "cliffhanger.Launcher"));
        } else {
            words.addAll(List.of("-jar", code.toString()));
        }
        return words;
    }

    /// Whether a package's launcher started it.
    public static boolean isInstalled() {
        return !launcher().isEmpty();
    }

    private static String launcher() {
        return System.getProperty("cliffhanger.launcher", System.getProperty("jpackage.app-path", ""));
    }

    /// The same with JavaFX on the module path, where it belongs: a jar's manifest can name a class path but no module path.
    ///
    /// @param modules the folder of JavaFX's jars
    public static List<String> windowCommand(Path modules) {
        Path code = code();
        return List.of(java(), "--module-path=" + modules, "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-cp", code + File.pathSeparator + libraries().resolve("*"), "cliffhanger.Launcher");
    }

    /// Where the libraries lie; JavaFX's in a folder of their own there.
    public static Path libraries() {
        return code().resolveSibling("lib");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path code() {
        try {
            return Path.of(SelfLauncher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
