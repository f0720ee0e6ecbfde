package cliffhanger.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark: our variables and rules over AtlantaFX's Primer.
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String variables;
    private final String userAgentSheet;

    Theme(String variables, String userAgentSheet) {
        this.variables = variables;
        this.userAgentSheet = userAgentSheet;
    }

    /// The theme that goes with what the desktop prefers.
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Makes it the one that controls are made for. To be called before the first is made, else JavaFX reads its own theme for
    /// nothing; any thread.
    public void prepare() {
        Application.setUserAgentStylesheet(userAgentSheet);
    }

    /// Dresses a scene; JavaFX thread.
    public void dress(Scene scene) {
        prepare();
        scene.getStylesheets().setAll(List.of(sheet(variables), sheet("base.css"), sheet("cards.css"), sheet("review.css")));
    }

    /// Makes the shipped typeface known; once, before the first scene.
    public static void loadFonts() {
        for (String name : List.of("Inter-Regular.otf", "Inter-SemiBold.otf")) {
            try (InputStream in = Theme.class.getResourceAsStream("fonts/" + name)) {
                Font.loadFont(Objects.requireNonNull(in, name), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
