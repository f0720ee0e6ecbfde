package cliffhanger.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Whether the user is at something, so that nothing may move there: for six seconds after a press in it, and while the pointer or the
/// keyboard is on it, up to a minute after it was last moved or used. JavaFX thread.
final class Presence {
    private static final Duration HOLD = Duration.seconds(6);
    private static final Duration PRESENCE = Duration.seconds(60);

    private final Node region;
    private final PauseTransition hold = new PauseTransition(HOLD);
    /// The keyboard that was put here by the program, and a pointer that was left here, are nobody's hand.
    private final PauseTransition presence = new PauseTransition(PRESENCE);
    private Runnable gone = () -> {};

    Presence(Node region) {
        this.region = region;
        region.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press());
        region.addEventFilter(KeyEvent.KEY_PRESSED, event -> press());
        region.addEventFilter(MouseEvent.MOUSE_MOVED, event -> presence.playFromStart());
        hold.setOnFinished(event -> tell());
        presence.setOnFinished(event -> tell());
        region.hoverProperty().subscribe(over -> tellUnless(over));
        // Not by the region's own word: it still calls itself focused within after a cell that had the keyboard was used for another line.
        region.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> tellUnless(isWithin(owner)));
        ObservableValue<Boolean> active = region.sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(window -> window.focusedProperty());
        active.subscribe(on -> tellUnless(Boolean.TRUE.equals(on)));
    }

    /// Does something once the user is there no longer.
    void whenGone(Runnable then) {
        Runnable before = gone;
        gone = () -> {
            before.run();
            then.run();
        };
    }

    boolean isThere() {
        return hold.getStatus() == Animation.Status.RUNNING
                || (presence.getStatus() == Animation.Status.RUNNING && (region.isHover() || isUsed()));
    }

    /// What follows is what the user asked for by the last press.
    void forgetPress() {
        hold.stop();
    }

    /// Whether it is to be seen.
    boolean isSeen() {
        Scene scene = region.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void press() {
        hold.playFromStart();
        presence.playFromStart();
    }

    private boolean isUsed() {
        return isSeen() && region.getScene().getWindow().isFocused() && isWithin(region.getScene().getFocusOwner());
    }

    private boolean isWithin(@Nullable Node node) {
        return node != null && (node.equals(region) || isWithin(node.getParent()));
    }

    private void tellUnless(boolean on) {
        if (!on) {
            tell();
        }
    }

    private void tell() {
        if (!isThere()) {
            gone.run();
        }
    }
}
