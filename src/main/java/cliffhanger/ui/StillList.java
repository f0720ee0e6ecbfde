package cliffhanger.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Holds the lines of a list still while the user is at them (see [Presence]). What a line says follows at once; lines that go or come, or
/// stand elsewhere now, wait, and then move together. JavaFX thread.
public final class StillList<T> {
    private static final Duration MOVE = Duration.millis(160);

    private final ListView<T> list;
    private final Function<T, Object> key;
    private final Function<T, @Nullable T> left;
    private final Runnable settled;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final Presence presence;
    private List<T> wanted = List.of();
    private boolean putting;

    /// @param key     what stays the same of a line while it says something else
    /// @param left    what a line says that is no longer wanted but still there; null where it goes at once
    /// @param settled told when the lines stand where they are wanted again
    public StillList(ListView<T> list, Function<T, Object> key, Function<T, @Nullable T> left, Runnable settled) {
        this.list = list;
        this.key = key;
        this.left = left;
        this.settled = settled;
        list.setItems(shown);
        presence = new Presence(list);
        presence.whenGone(this::settle);
    }

    /// Whether the lines are being put in place, so that what becomes of the selection meanwhile is not the user's choice.
    public boolean isPutting() {
        return putting;
    }

    /// Shows these, as far as nothing that the user is at moves for it.
    public void show(List<T> lines) {
        wanted = List.copyOf(lines);
        if (shown.isEmpty()) {
            put(wanted);
        } else if (!presence.isThere()) {
            settle();
        } else {
            put(held());
        }
    }

    /// Shows these at once, for the user asked for them.
    public void showAtOnce(List<T> lines) {
        wanted = List.copyOf(lines);
        presence.forgetPress();
        put(wanted);
    }

    /// What is there, saying what is true now.
    private List<T> held() {
        Map<Object, T> now = new HashMap<>();
        wanted.forEach(line -> now.put(key.apply(line), line));
        List<T> lines = new ArrayList<>();
        for (T line : shown) {
            T same = now.get(key.apply(line));
            T stays = same != null ? same : left.apply(line);
            if (stays != null) {
                lines.add(stays);
            }
        }
        return lines;
    }

    private void settle() {
        if (presence.isThere()) {
            return;
        }
        if (!shown.equals(wanted)) {
            Map<Object, Double> before = places();
            put(wanted);
            if (!before.isEmpty() && presence.isSeen() && !Platform.getPreferences().isReducedMotion()) {
                move(before);
            }
        }
        settled.run();
    }

    /// Line by line where the same are there, so that the chosen one stays chosen and the others are not drawn anew.
    private void put(List<T> lines) {
        putting = true;
        replace(lines);
        putting = false;
    }

    private void replace(List<T> lines) {
        if (keys(lines).equals(keys(shown))) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(shown.get(i))) {
                    shown.set(i, lines.get(i));
                }
            }
            return;
        }
        T chosen = list.getSelectionModel().getSelectedItem();
        Object wantedKey = chosen == null ? null : key.apply(chosen);
        shown.setAll(lines);
        int index = wantedKey == null ? -1 : keys(lines).indexOf(wantedKey);
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
        } else {
            // Not another in its place: what is pressed next would be done to that.
            list.getSelectionModel().clearSelection();
        }
    }

    private List<Object> keys(List<T> lines) {
        return lines.stream().map(key).toList();
    }

    private Map<Object, Double> places() {
        Map<Object, Double> places = new LinkedHashMap<>();
        cells().forEach(cell -> places.put(key.apply(cell.getItem()), cell.getLayoutY()));
        return places;
    }

    private void move(Map<Object, Double> before) {
        list.layout();
        for (ListCell<T> cell : cells()) {
            Double place = before.get(key.apply(cell.getItem()));
            if (place == null) {
                animate(cell.opacityProperty(), 0, 1);
            } else if (place != cell.getLayoutY()) {
                animate(cell.translateYProperty(), place - cell.getLayoutY(), 0);
            }
        }
    }

    private static void animate(DoubleProperty what, double from, double to) {
        what.set(from);
        new Timeline(new KeyFrame(MOVE, new KeyValue(what, to, Interpolator.EASE_OUT))).play();
    }

    @SuppressWarnings("unchecked")
    private List<ListCell<T>> cells() {
        List<ListCell<T>> cells = new ArrayList<>();
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell && cell.isVisible() && !cell.isEmpty() && list.equals(cell.getListView())) {
                cells.add((ListCell<T>) cell);
            }
        }
        return cells;
    }
}
