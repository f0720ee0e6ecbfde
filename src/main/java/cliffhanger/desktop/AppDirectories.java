package cliffhanger.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where this operating system wants a program to keep its files, after the XDG Base Directory Specification 0.8 (which has
/// relative paths ignored) and the conventions of Windows and macOS.
public final class AppDirectories {
    /// Names the folder of the library, where the user has moved it.
    private static final String POINTER = "data-folder";

    /// Holds the tag of the language that the user chose.
    private static final String LANGUAGE = "language";

    /// Holds the country whose way of writing days and hours the user chose.
    private static final String FORMATS = "formats";

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
        PrivateFiles.folder(config());
        WholeFile.write(config().resolve(POINTER), out -> out.write((to.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /// The language that was chosen for all libraries of this user, as a tag; empty where the desktop's is spoken.
    public static Optional<String> language() {
        return chosen(LANGUAGE);
    }

    /// Has [#language()] name another from now on.
    ///
    /// @param tag empty for the desktop's
    public static void chooseLanguage(String tag) throws IOException {
        choose(LANGUAGE, tag);
    }

    /// The country whose way of writing days and hours was chosen for all libraries of this user, ISO 3166; empty where the desktop's is
    /// taken.
    public static Optional<String> formats() {
        return chosen(FORMATS);
    }

    /// Has [#formats()] name another from now on.
    ///
    /// @param country empty for the desktop's
    public static void chooseFormats(String country) throws IOException {
        choose(FORMATS, country);
    }

    private static Optional<String> chosen(String name) {
        try {
            return Optional.of(Files.readString(config().resolve(name)).strip()).filter(tag -> !tag.isEmpty());
        } catch (IOException e) {
            // Never chosen.
            return Optional.empty();
        }
    }

    private static void choose(String name, String value) throws IOException {
        PrivateFiles.folder(config());
        WholeFile.write(config().resolve(name), out -> out.write((value + "\n").getBytes(StandardCharsets.UTF_8)));
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
        return absolute(System.getenv("XDG_RUNTIME_DIR")).map(folder -> folder.resolve("cliffhanger")).orElseGet(() -> state().resolve("run"));
    }

    /// The file of keys, where the desktop has no keyring: among the settings, or beside a library that lies elsewhere.
    ///
    /// @param library the folder of the library
    public static Path keys(Path library) {
        return (library.equals(data()) ? config() : library).resolve("keys");
    }

    /// The folder of all programs' settings: `$XDG_CONFIG_HOME` or `~/.config`.
    public static Path userConfig() {
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
        boolean windows = system.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Optional<Path> named = windows ? Optional.empty() : absolute(environment.get("HOME"));
        return named.orElseGet(() -> Path.of(system.getProperty("user.home", ".")));
    }

    /// The folder that a variable names; what is not set, or is no absolute path, does not count.
    private static Optional<Path> absolute(@Nullable String named) {
        return Optional.ofNullable(named).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute);
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
        return absolute(environment.get(xdg)).orElseGet(() -> home.resolve(fallback)).resolve("cliffhanger");
    }
}
