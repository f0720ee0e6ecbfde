package cliffhanger.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where this operating system wants a program to keep its data.
public final class AppDirectories {
    private AppDirectories() {}

    /// The folder of the library: `$XDG_DATA_HOME/cliffhanger` (XDG Base Directory Specification 0.8, which has relative
    /// paths ignored), `%APPDATA%\Cliffhanger`, or `~/Library/Application Support/Cliffhanger`.
    public static Path data() {
        return data(System.getenv(), System.getProperties());
    }

    static Path data(Map<String, String> environment, Properties system) {
        Path home = Path.of(system.getProperty("user.home", "."));
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            Path base = roaming == null || roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
            return base.resolve("Cliffhanger");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Cliffhanger");
        }
        String xdg = environment.get("XDG_DATA_HOME");
        boolean set = xdg != null && !xdg.isBlank() && Path.of(xdg).isAbsolute();
        return (set ? Path.of(xdg) : home.resolve(".local").resolve("share")).resolve("cliffhanger");
    }
}
