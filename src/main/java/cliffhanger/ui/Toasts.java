package cliffhanger.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The short message at the foot of the window, newest only.
public final class Toasts {
    private final ReadOnlyObjectWrapper<@Nullable Toast> current = new ReadOnlyObjectWrapper<>();

    /// A message, with what its button does where it has one.
    ///
    /// @param problem whether it tells of something that failed; it then stays until it is closed
    public record Toast(String text, @Nullable String actionLabel, @Nullable Runnable action, boolean problem) {}

    public ReadOnlyObjectProperty<@Nullable Toast> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void show(String text) {
        current.set(new Toast(text, null, null, false));
    }

    public void show(String text, String actionLabel, Runnable action) {
        current.set(new Toast(text, actionLabel, action, false));
    }

    public void problem(String sentence) {
        current.set(new Toast(sentence, null, null, true));
    }

    public void close() {
        current.set(null);
    }
}
