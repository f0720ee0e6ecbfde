package cliffhanger.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// Stands for a show where there is no poster: a colour taken from the title, with its initials, or with the title itself
/// where there is room.
public final class Tile extends StackPane {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final Label letters = new Label();
    private boolean large;

    public Tile() {
        getStyleClass().add("tile");
        setAlignment(Pos.BOTTOM_LEFT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        letters.setWrapText(true);
        getChildren().add(letters);
        title.subscribe(this::show);
    }

    /// Whose tile it is.
    public StringProperty titleProperty() {
        return title;
    }

    public void setTitle(String text) {
        title.set(text);
    }

    public String getTitle() {
        return title.get();
    }

    public void setLarge(boolean value) {
        large = value;
        pseudoClassStateChanged(LARGE, value);
        show(title.get());
    }

    public boolean isLarge() {
        return large;
    }

    private void show(String text) {
        letters.setText(large ? text : initials(text));
        double hue = Math.floorMod(text.hashCode() * 0x9E3779B9, 360);
        setStyle("-fx-background-color: linear-gradient(to bottom right, %s, %s);".formatted(
                web(Color.hsb(hue, 0.55, 0.55)), web(Color.hsb((hue + 20) % 360, 0.6, 0.28))));
    }

    /// "AR" for American Rust, "Se" for Severance.
    static String initials(String title) {
        String[] words = title.replaceFirst("^(?i)(the|a|an) (?=.)", "").strip().split("[\\s:–-]+");
        if (words.length == 1) {
            int end = words[0].offsetByCodePoints(0, Math.min(2, words[0].codePointCount(0, words[0].length())));
            return words[0].substring(0, end);
        }
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String web(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x",
                Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    }
}
