package cliffhanger.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where this operating system wants a program to keep its files, after the XDG Base Directory Specification 0.8 (which has
/// relative paths ignored) and the conventions of Windows and macOS.
public final class AppDirectories {
    /// Names the folder of the library, where the user has moved it.
    private static final String POINTER = "data-folder";

    private AppDirectories() {}

    /// The folder of the library: where the user has moved it, else `$XDG_DATA_HOME/cliffhanger`, `%APPDATA%\Cliffhanger`, or
    /// `~/Library/Application Support/Cliffhanger`.
    public static Path data() {
        Path usual = data(System.getenv(), System.getProperties());
        try {
            Path moved = Path.of(Files.readString(config().resolve(POINTER)).strip());
            return moved.isAbsolute() ? moved : usual;
        } catch (IOException | InvalidPathException e) {
            // Never moved.
            return usual;
        }
    }

    /// Has [#data()] name another folder from now on.
    public static void moveData(Path to) throws IOException {
        Private.folder(config());
        WholeFile.write(config().resolve(POINTER), out -> out.write((to.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /// The folder of logs: `$XDG_STATE_HOME/cliffhanger`, `%LOCALAPPDATA%\Cliffhanger`, or `~/Library/Logs/Cliffhanger`.
    public static Path state() {
        return state(System.getenv(), System.getProperties());
    }

    /// The folder of what can be fetched again: `$XDG_CACHE_HOME/cliffhanger`, `%LOCALAPPDATA%\Cliffhanger`, or
    /// `~/Library/Caches/Cliffhanger`. A library that lies elsewhere has a folder of its own beside it.
    ///
    /// @param library the folder of the library
    public static Path cache(Path library) {
        return library.equals(data()) ? cache(System.getenv(), System.getProperties()) : library.resolve("cache");
    }

    /// The folder of what lives as long as the session: `$XDG_RUNTIME_DIR/cliffhanger`, else one beside the logs.
    public static Path runtime() {
        String named = System.getenv("XDG_RUNTIME_DIR");
        boolean set = named != null && !named.isBlank() && Path.of(named).isAbsolute();
        return set ? Path.of(named).resolve("cliffhanger") : state().resolve("run");
    }

    /// The file of keys, where the desktop has no keyring: among the settings, or beside a library that lies elsewhere.
    ///
    /// @param library the folder of the library
    public static Path keys(Path library) {
        return (library.equals(data()) ? config() : library).resolve("keys");
    }

    /// The folder of all programs' settings: `$XDG_CONFIG_HOME` or `~/.config`.
    static Path userConfig() {
        return Objects.requireNonNull(config().getParent(), "it is a folder in it");
    }

    static Path config() {
        return config(System.getenv(), System.getProperties());
    }

    static Path data(Map<String, String> environment, Properties system) {
        return folder(environment, system, "APPDATA", "Roaming", "Application Support", "XDG_DATA_HOME", ".local/share");
    }

    static Path state(Map<String, String> environment, Properties system) {
        return folder(environment, system, "LOCALAPPDATA", "Local", "Logs", "XDG_STATE_HOME", ".local/state");
    }

    static Path cache(Map<String, String> environment, Properties system) {
        return folder(environment, system, "LOCALAPPDATA", "Local", "Caches", "XDG_CACHE_HOME", ".cache");
    }

    private static Path config(Map<String, String> environment, Properties system) {
        return folder(environment, system, "APPDATA", "Roaming", "Preferences", "XDG_CONFIG_HOME", ".config");
    }

    /// What the environment names counts before what the password file does, as for all programs; Java goes by the latter.
    private static Path home(Map<String, String> environment, Properties system) {
        String named = environment.get("HOME");
        boolean windows = system.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return Path.of(named != null && isAbsolute(named) && !windows ? named : system.getProperty("user.home", "."));
    }

    private static boolean isAbsolute(@Nullable String named) {
        return named != null && !named.isBlank() && Path.of(named).isAbsolute();
    }

    private static Path folder(
            Map<String, String> environment, Properties system, String windows, String appData, String mac, String xdg, String fallback) {
        Path home = home(environment, system);
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String named = environment.get(windows);
            Path base = named == null || named.isBlank() ? home.resolve("AppData").resolve(appData) : Path.of(named);
            return base.resolve("Cliffhanger");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve(mac).resolve("Cliffhanger");
        }
        String named = environment.get(xdg);
        return (named != null && isAbsolute(named) ? Path.of(named) : home.resolve(fallback)).resolve("cliffhanger");
    }
}
