package cliffhanger.desktop;

import cliffhanger.language.Sentence;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown here.
public final class Screen {
    /// What to say where there is no display.
    public static final Sentence NO_SCREEN = Sentence.of("desktop.screen.none");

    private static final Sentence NO_X11 = Sentence.of("desktop.screen.x11");
    private static final Sentence NO_GTK = Sentence.of("desktop.screen.gtk");

    private Screen() {}

    /// One sentence that says what to install or do; empty where all is there.
    public static Optional<Sentence> missing() {
        return missing(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    static Optional<Sentence> missing(Map<String, String> environment, String system, String platform) {
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
