package cliffhanger.ui;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Scrolls so that what has opened can be seen whole.
public final class Reveal {
    /// Left free above and below, in pixels.
    private static final double EDGE = 16;
    private static final Duration TIME = Duration.millis(140);

    private Reveal() {}

    /// Scrolls the pane around a node, as little as is needed; the top of one that is higher than the pane goes to its top. It jumps where
    /// motion is not wanted.
    public static void whole(Node node) {
        ScrollPane pane = around(node);
        if (pane != null) {
            scroll(pane, node);
        }
    }

    private static @Nullable ScrollPane around(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (node.getScene() == null || content == null) {
            return;
        }
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - view;
        if (room <= 0) {
            return;
        }
        double now = pane.getVvalue() * room;
        double top = bounds.getMinY() - EDGE;
        double wanted = Math.min(top, Math.max(now, bounds.getMaxY() + EDGE - view));
        double value = Math.clamp(wanted / room, 0, 1);
        if (Platform.getPreferences().isReducedMotion()) {
            pane.setVvalue(value);
        } else {
            new Timeline(new KeyFrame(TIME, new KeyValue(pane.vvalueProperty(), value, Interpolator.EASE_OUT))).play();
        }
    }
}
