package cliffhanger.show;

import javafx.scene.control.Label;

/// What the cards build their lines with.
final class Cards {
    private Cards() {}

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
