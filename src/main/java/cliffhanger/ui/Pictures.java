package cliffhanger.ui;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Where pictures come from. JavaFX thread only.
public interface Pictures {
    /// Nothing is ever loaded.
    Pictures NONE = (address, width, then) -> () -> {};

    /// Loads a picture as wide as it is shown. One that is at hand is given at once; one that cannot be had, never.
    ///
    /// @param width in the window's pixels
    /// @param then  told on the JavaFX thread
    /// @return what gives it up
    Runnable load(String address, double width, Consumer<Image> then);
}
