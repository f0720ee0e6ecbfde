package cliffhanger.season;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// What the cards build their lines with.
final class Cards {
    private Cards() {}

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Shows a node, or takes it out of the layout too.
    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
