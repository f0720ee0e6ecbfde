package cliffhanger.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Controls that the keyboard takes for one: Tab goes to the one that had it last, and arrows go from one to the next.
public final class FocusGroup {
    private static final String WATCHED = FocusGroup.class.getName();

    private final Supplier<List<? extends Node>> members;
    private final KeyCode back;
    private final KeyCode forth;
    private @Nullable Node current;

    private FocusGroup(Supplier<List<? extends Node>> members, KeyCode back, KeyCode forth) {
        this.members = members;
        this.back = back;
        this.forth = forth;
    }

    /// Side by side: Left and Right.
    ///
    /// @param members asked anew each time
    public static FocusGroup across(Supplier<List<? extends Node>> members) {
        return new FocusGroup(members, KeyCode.LEFT, KeyCode.RIGHT);
    }

    /// One above the other: Up and Down.
    public static FocusGroup down(Supplier<List<? extends Node>> members) {
        return new FocusGroup(members, KeyCode.UP, KeyCode.DOWN);
    }

    /// Hears the keys.
    ///
    /// @param around holds them all
    public void in(Parent around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Looks again who is there; after they changed.
    ///
    /// @param first who has the keyboard to begin with, where nobody had it yet
    public void update(@Nullable Node first) {
        List<? extends Node> there = members.get();
        Node begin = first != null && isThere(first) ? first : there.stream().filter(FocusGroup::isThere).findFirst().orElse(null);
        Node next = current != null && there.contains(current) && isThere(current) ? current : begin;
        for (Node member : there) {
            member.setFocusTraversable(member.equals(next));
            if (member.getProperties().put(WATCHED, this) == null) {
                member.focusedProperty().subscribe(is -> {
                    if (is) {
                        current = member;
                        update(null);
                    }
                });
            }
        }
    }

    private static boolean isThere(Node node) {
        return node.isVisible() && node.isManaged() && !node.isDisabled();
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain || (event.getCode() != back && event.getCode() != forth)) {
            return;
        }
        List<? extends Node> there = members.get().stream().filter(FocusGroup::isThere).toList();
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).isFocused()) {
                int next = event.getCode() == forth ? i + 1 : i - 1;
                if (next >= 0 && next < there.size()) {
                    there.get(next).requestFocus();
                    event.consume();
                }
                return;
            }
        }
    }
}
