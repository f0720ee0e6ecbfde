package cliffhanger.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown here.
public final class Screen {
    /// What to say where there is no display.
    public static final String NO_SCREEN =
            "Cliffhanger found no screen to open its window on. Start it from a desktop session, or use a command such as: list";

    private static final String NO_X11 =
            "Cliffhanger found a Wayland session and no XWayland, by which its window is shown there. Install it (xwayland), and log in anew.";

    private static final String NO_GTK =
            "Cliffhanger needs GTK 3 to open its window. Install it (Debian and Ubuntu: libgtk-3-0, Fedora: gtk3).";

    private Screen() {}

    /// One sentence that says what to install or do; empty where all is there.
    public static Optional<String> missing() {
        return missing(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    static Optional<String> missing(Map<String, String> environment, String system, String platform) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux") || !platform.isEmpty()) {
            return Optional.empty();
        }
        if (isBlank(environment.get("DISPLAY"))) {
            return Optional.of(isBlank(environment.get("WAYLAND_DISPLAY")) ? NO_SCREEN : NO_X11);
        }
        return isLoadable("libgtk-3.so.0") ? Optional.empty() : Optional.of(NO_GTK);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    @SuppressWarnings("restricted") // the launcher enables native access
    private static boolean isLoadable(String library) {
        try {
            // It stays loaded, for JavaFX needs it next.
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
