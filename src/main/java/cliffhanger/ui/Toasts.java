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
    public record Toast(String text, List<Action> actions, Kind kind) {
        public boolean problem() {
            return kind == Kind.PROBLEM;
        }

        /// Whether it stays until it is closed.
        public boolean stays() {
            return kind != Kind.NEWS;
        }
    }

    /// What a message is.
    public enum Kind {
        NEWS,
        QUESTION,
        /// Of something that failed.
        PROBLEM
    }

    /// A button of a message.
    public record Action(String label, Runnable work) {}

    public ReadOnlyObjectProperty<@Nullable Toast> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void show(String text) {
        current.set(new Toast(text, List.of(), Kind.NEWS));
    }

    public void show(String text, String actionLabel, Runnable action) {
        current.set(new Toast(text, List.of(new Action(actionLabel, action)), Kind.NEWS));
    }

    /// @param actions in the order of its buttons
    public void show(String text, List<Action> actions) {
        current.set(new Toast(text, actions, Kind.NEWS));
    }

    /// A question, which stays until it is answered or closed.
    public void ask(String question, List<Action> answers) {
        current.set(new Toast(question, answers, Kind.QUESTION));
    }

    public void problem(String sentence) {
        problem(sentence, List.of());
    }

    public void problem(String sentence, List<Action> actions) {
        current.set(new Toast(sentence, actions, Kind.PROBLEM));
    }

    public void close() {
        current.set(null);
    }
}
