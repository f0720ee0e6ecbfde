package cliffhanger.upnext;

import cliffhanger.library.ShowId;
import cliffhanger.upnext.UpNextItem.Entry;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Puts lines of Up next in order by hand: drawn with the mouse, by the menu or by keys. Whatever the order was, the one that is seen is
/// the user's from then on. JavaFX thread.
final class HandOrder {
    private static final Set<Section> MOVABLE = EnumSet.of(Section.WATCH, Section.RESTING, Section.NOT_STARTED);
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    /// Nearer than this, in pixels, a press is none that draws.
    private static final double STILL = 6;

    /// Nearer than this to its edge, in pixels, the list goes on.
    private static final double EDGE = 28;

    private final UpNextViewModel viewModel;
    private final UpNextWords words;
    private final ListView<UpNextItem> list;
    private @Nullable Entry held;
    private double pressedAt;
    private boolean drawn;
    private @Nullable EntryCell over;
    private boolean behind;

    HandOrder(UpNextViewModel viewModel, UpNextWords words, ListView<UpNextItem> list) {
        this.viewModel = viewModel;
        this.words = words;
        this.list = list;
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::draw);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (drawn && event.getCode() == KeyCode.ESCAPE) {
                let();
                event.consume();
            }
        });
    }

    /// For the menu of a line, in the order by hand.
    List<MenuItem> items(Entry entry) {
        return isByHand(entry) ? List.of(item("up", entry, -1), item("down", entry, 1)) : List.of();
    }

    private MenuItem item(String key, Entry entry, int by) {
        MenuItem item = new MenuItem(words.say(key));
        item.setId(key + "Item");
        item.setOnAction(event -> moveBy(entry, by));
        return item;
    }

    private boolean isByHand(Entry entry) {
        return viewModel.orderProperty().get() == UpNextOrder.BY_HAND && MOVABLE.contains(entry.section());
    }

    /// Moves a line past the one above or below it under the same heading.
    void moveBy(Entry entry, int by) {
        List<ShowId> under = under(entry.section());
        int at = isByHand(entry) ? under.indexOf(entry.row().show()) : -1;
        int to = at + (by < 0 ? -1 : 2);
        if (at >= 0 && to >= 0 && to <= under.size()) {
            viewModel.move(entry.row().show(), to < under.size() ? under.get(to) : null);
        }
    }

    private List<ShowId> under(Section section) {
        return list.getItems().stream()
                .filter(item -> item instanceof Entry other && other.section() == section && !other.left())
                .map(item -> ((Entry) item).row().show()).toList();
    }

    private void press(MouseEvent event) {
        let();
        EntryCell cell = cell(event.getTarget() instanceof Node node ? node : null);
        held = event.getButton() == MouseButton.PRIMARY && cell != null && cell.getItem() instanceof Entry entry && MOVABLE.contains(entry.section())
                ? entry : null;
        pressedAt = event.getSceneY();
    }

    private void draw(MouseEvent event) {
        Entry moved = held;
        if (moved == null || (!drawn && Math.abs(event.getSceneY() - pressedAt) < STILL)) {
            return;
        }
        drawn = true;
        list.setCursor(Cursor.CLOSED_HAND);
        EntryCell target = cell(event.getPickResult().getIntersectedNode());
        mark(target != null && target.getItem() instanceof Entry entry && entry.section() == moved.section() && !entry.left() ? target : null, event);
        goOn(event);
        event.consume();
    }

    private void mark(@Nullable EntryCell target, MouseEvent event) {
        clear();
        over = target;
        if (target != null) {
            behind = target.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > target.getHeight() / 2;
            target.pseudoClassStateChanged(behind ? BELOW : ABOVE, true);
        }
    }

    /// At its edges the list shows what is beyond them.
    private void goOn(MouseEvent event) {
        double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int first = list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isVisible() && !cell.isEmpty() && cell.getBoundsInParent().getMaxY() > EDGE)
                .map(node -> ((ListCell<?>) node).getIndex()).min(Comparator.naturalOrder()).orElse(0);
        if (y < EDGE && first > 0) {
            list.scrollTo(first - 1);
        } else if (y > list.getHeight() - EDGE) {
            list.scrollTo(first + 1);
        }
    }

    private void drop(MouseEvent event) {
        Entry moved = held;
        EntryCell target = over;
        if (drawn && moved != null && target != null && target.getItem() instanceof Entry entry) {
            List<ShowId> under = under(moved.section());
            int at = under.indexOf(entry.row().show()) + (behind ? 1 : 0);
            viewModel.move(moved.row().show(), at < under.size() ? under.get(at) : null);
        }
        if (drawn) {
            event.consume();
        }
        let();
    }

    private void let() {
        clear();
        held = null;
        drawn = false;
        list.setCursor(null);
    }

    private void clear() {
        EntryCell marked = over;
        if (marked != null) {
            marked.pseudoClassStateChanged(ABOVE, false);
            marked.pseudoClassStateChanged(BELOW, false);
        }
        over = null;
    }

    /// The line that a node is in; null for none, and for its buttons, which answer for themselves.
    private static @Nullable EntryCell cell(@Nullable Node node) {
        return switch (node) {
            case null -> null;
            case ButtonBase _ -> null;
            case EntryCell cell -> cell;
            default -> cell(node.getParent());
        };
    }
}
