package cliffhanger.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Lines in a box that stand still while the user is at them, as those of a [StillList] do: what a line says follows at once, one that goes
/// is only dimmed, and what comes waits. JavaFX thread.
public final class StillBox<T> {
    private static final Duration MOVE = Duration.millis(160);
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    private final VBox box;
    private final Function<T, Object> key;
    private final Function<T, Node> draw;
    private final Presence presence;
    private List<T> shown = List.of();
    private List<T> wanted = List.of();

    private StillBox(VBox box, Function<T, Object> key, Function<T, Node> draw, Presence presence) {
        this.box = box;
        this.key = key;
        this.draw = draw;
        this.presence = presence;
        presence.whenGone(this::settle);
    }

    /// Boxes that stand still together.
    public static final class Region {
        private final Presence presence;

        /// @param region where a press or the pointer holds all of them
        public Region(Pane region) {
            presence = new Presence(region);
        }

        /// @param key  what stays the same of a line while it says something else
        /// @param draw makes a line
        public <T> StillBox<T> hold(VBox box, Function<T, Object> key, Function<T, Node> draw) {
            return new StillBox<>(box, key, draw, presence);
        }
    }

    /// Shows these, as far as nothing that the user is at moves for it.
    public void show(List<T> lines) {
        wanted = List.copyOf(lines);
        if (shown.isEmpty() || !presence.isThere()) {
            settle();
        } else {
            follow();
        }
    }

    private void follow() {
        Map<Object, T> now = new HashMap<>();
        wanted.forEach(line -> now.put(key.apply(line), line));
        List<T> lines = new ArrayList<>(shown);
        for (int i = 0; i < lines.size(); i++) {
            T same = now.get(key.apply(lines.get(i)));
            Node there = box.getChildren().get(i);
            there.pseudoClassStateChanged(LEFT, same == null);
            there.setMouseTransparent(same == null);
            if (same != null && !same.equals(lines.get(i))) {
                box.getChildren().set(i, draw.apply(same));
                lines.set(i, same);
            }
        }
        shown = lines;
    }

    private void settle() {
        if (wanted.equals(shown) && box.getChildren().stream().noneMatch(node -> node.getPseudoClassStates().contains(LEFT))) {
            return;
        }
        Map<Object, Double> before = new HashMap<>();
        Map<T, Node> kept = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Node node = box.getChildren().get(i);
            before.put(key.apply(shown.get(i)), node.getLayoutY());
            kept.put(shown.get(i), node);
        }
        shown = wanted;
        box.getChildren().setAll(shown.stream().map(line -> Optional.ofNullable(kept.get(line)).orElseGet(() -> draw.apply(line))).toList());
        box.getChildren().forEach(node -> {
            node.pseudoClassStateChanged(LEFT, false);
            node.setMouseTransparent(false);
        });
        if (!before.isEmpty() && presence.isSeen() && !Platform.getPreferences().isReducedMotion()) {
            move(before);
        }
    }

    private void move(Map<Object, Double> before) {
        box.applyCss();
        box.layout();
        for (int i = 0; i < shown.size(); i++) {
            Node node = box.getChildren().get(i);
            Double place = before.get(key.apply(shown.get(i)));
            if (place != null && place != node.getLayoutY()) {
                node.setTranslateY(place - node.getLayoutY());
                new Timeline(new KeyFrame(MOVE, new KeyValue(node.translateYProperty(), 0, Interpolator.EASE_OUT))).play();
            }
        }
    }
}
