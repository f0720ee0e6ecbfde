package cliffhanger.ui;

import cliffhanger.language.Language;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// The place of something that may be covered. What is covered is not in the window at all; a bar stands there, and a press asks for it.
/// JavaFX thread.
public final class Veiled extends StackPane {
    private final Node content;
    private final Button bar;

    /// @param lift asks for what is covered
    public Veiled(Language language, Node content, Runnable lift) {
        this.content = content;
        bar = bar(language, lift);
        getStyleClass().add("veiled");
        getChildren().addAll(content, bar);
        cover(false);
    }

    /// A bar alone, in place of a list.
    ///
    /// @param lift asks for what is covered
    public static Button bar(Language language, Runnable lift) {
        Button bar = new Button(language.say("ui.veil.show"));
        bar.getStyleClass().add("veil");
        bar.setAccessibleText(language.say("ui.veil.name"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setOnAction(event -> lift.run());
        return bar;
    }

    /// Has the bar stand there, or what it covers.
    public void cover(boolean is) {
        Nodes.shown(bar, is);
        Nodes.shown(content, !is);
    }
}
