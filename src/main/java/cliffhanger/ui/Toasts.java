package cliffhanger.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The short message at the foot of the window, newest only.
public final class Toasts {
    private final ReadOnlyObjectWrapper<@Nullable Toast> current = new ReadOnlyObjectWrapper<>();

    /// A message, with what its buttons do where it has any.
    ///
    /// @param problem whether it tells of something that failed; it then stays until it is closed
    public record Toast(String text, List<Action> actions, boolean problem) {}

    /// A button of a message.
    public record Action(String label, Runnable work) {}

    public ReadOnlyObjectProperty<@Nullable Toast> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void show(String text) {
        current.set(new Toast(text, List.of(), false));
    }

    public void show(String text, String actionLabel, Runnable action) {
        current.set(new Toast(text, List.of(new Action(actionLabel, action)), false));
    }

    public void problem(String sentence) {
        problem(sentence, List.of());
    }

    public void problem(String sentence, List<Action> actions) {
        current.set(new Toast(sentence, actions, true));
    }

    public void close() {
        current.set(null);
    }
}
