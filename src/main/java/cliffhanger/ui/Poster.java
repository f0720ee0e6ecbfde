package cliffhanger.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The poster of a show; meanwhile, or where there is none, a colour taken from the title, with its initials, or with the title
/// itself where there is room.
public final class Poster extends StackPane {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    /// As in the style sheet.
    private static final double WIDTH = 44;
    private static final double HEIGHT = 62;
    private static final double LARGE_WIDTH = 104;
    private static final double LARGE_HEIGHT = 150;

    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final Label letters = new Label();
    private final ImageView view = new ImageView();
    private boolean large;
    private Runnable loading = () -> {};
    private @Nullable String address;

    public Poster() {
        getStyleClass().add("tile");
        setAlignment(Pos.BOTTOM_LEFT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        letters.setWrapText(true);
        view.setManaged(false);
        getChildren().addAll(letters, view);
        title.subscribe((String text) -> write(text));
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

    /// Shows a picture over the letters, once it is there.
    ///
    /// @param of the address; null for none
    public void show(Pictures pictures, @Nullable String of) {
        if (Objects.equals(address, of)) {
            return;
        }
        loading.run();
        loading = () -> {};
        address = of;
        view.setImage(null);
        if (of != null) {
            loading = pictures.load(of, large ? LARGE_WIDTH : WIDTH, this::put);
        }
    }

    /// As much of it as has the tile's form.
    private void put(Image image) {
        double width = large ? LARGE_WIDTH : WIDTH;
        double height = large ? LARGE_HEIGHT : HEIGHT;
        double scale = Math.max(width / image.getWidth(), height / image.getHeight());
        double across = width / scale;
        double down = height / scale;
        view.setViewport(new Rectangle2D((image.getWidth() - across) / 2, (image.getHeight() - down) / 2, across, down));
        view.setFitWidth(width);
        view.setFitHeight(height);
        Rectangle corners = new Rectangle(width, height);
        double arc = large ? 22 : 12;
        corners.setArcWidth(arc);
        corners.setArcHeight(arc);
        view.setClip(corners);
        view.setImage(image);
    }

    /// The address of the picture that it shows or waits for; null for none.
    public @Nullable String address() {
        return address;
    }

    /// Whether a picture is to be seen.
    public boolean hasPicture() {
        return view.getImage() != null;
    }

    public void setLarge(boolean value) {
        large = value;
        pseudoClassStateChanged(LARGE, value);
        write(title.get());
    }

    public boolean isLarge() {
        return large;
    }

    private void write(String text) {
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
