package cliffhanger.ui;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What views do to their nodes again and again.
public final class Nodes {
    private Nodes() {}

    /// Shows a node, or takes it out of the layout too.
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Has a control that shows a picture alone say its name to those who see it too.
    public static void named(Control control) {
        Tooltip name = new Tooltip();
        name.textProperty().bind(control.accessibleTextProperty());
        control.setTooltip(name);
    }

    /// The same for all below a node that have a name, no text and nothing to say yet.
    public static void named(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof ButtonBase button) {
                boolean bare = button.getText() == null || button.getText().isBlank();
                if (bare && button.getAccessibleText() != null && button.getTooltip() == null) {
                    named((Control) button);
                }
            } else if (node instanceof Parent inner) {
                named(inner);
            }
        }
        // These have their content only once they are shown.
        if (parent instanceof ScrollPane scroll && scroll.getContent() instanceof Parent content) {
            named(content);
        }
        if (parent instanceof SplitPane split) {
            split.getItems().forEach(item -> named((Parent) item));
        }
    }

    /// Cuts a wrapped text after so many lines; what is cut is in its tooltip.
    public static void atMost(Label label, int lines) {
        Text line = new Text("Ag");
        label.fontProperty().subscribe(font -> {
            line.setFont(font);
            // A label rounds up each of its lines.
            label.setMaxHeight((Math.ceil(line.getLayoutBounds().getHeight()) + 1) * lines + 1);
        });
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        label.setTooltip(whole);
    }

    /// Has a list whose lines are wrapped work out their heights again when it gets another width: it keeps those of before.
    public static void rewrapped(ListView<?> list) {
        list.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() > 0 && !before.equals(now)) {
                list.refresh();
            }
        });
    }

    /// Says how a box to choose from shows its values.
    public static <E> void say(ComboBox<E> box, Function<E, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("the box is chosen from, not typed into");
            }
        });
    }
}
