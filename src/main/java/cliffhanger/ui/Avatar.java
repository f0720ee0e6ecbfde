package cliffhanger.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A person in a round: initials, and the picture over them once it is there.
public final class Avatar extends Label {
    /// As in the style sheet.
    private static final double ACROSS = 28;

    public Avatar(String initials) {
        super(initials);
        getStyleClass().add("face");
    }

    /// @param address null for none
    public void show(Pictures pictures, @Nullable String address) {
        if (address != null) {
            pictures.load(address, ACROSS, this::put);
        }
    }

    /// Of a tall picture the upper part, where faces are.
    private void put(Image image) {
        double side = Math.min(image.getWidth(), image.getHeight());
        ImageView view = new ImageView(image);
        view.setViewport(new Rectangle2D((image.getWidth() - side) / 2, 0, side, side));
        view.setFitWidth(ACROSS);
        view.setFitHeight(ACROSS);
        view.setClip(new Circle(ACROSS / 2, ACROSS / 2, ACROSS / 2));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(view);
    }
}
