package cliffhanger.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Tells a press of a key from its repeats while it is held down: what marks an episode does so once. JavaFX thread.
public final class KeyOnce {
    private @Nullable KeyCode down;

    /// @param node where the keys are heard
    public KeyOnce(Node node) {
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> down = null);
        node.focusedProperty().subscribe(() -> down = null);
    }

    /// Whether this is the press itself.
    public boolean isFirst(KeyEvent pressed) {
        boolean first = pressed.getCode() != down;
        down = pressed.getCode();
        return first;
    }
}
