package cliffhanger.ui;

import cliffhanger.language.Language;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Something that may give away what happens, behind a veil until it is asked for. What is veiled is nowhere in the window. JavaFX thread.
public final class Veiled extends StackPane {
    private final Node content;
    private final Button show;
    private Runnable fill = () -> {};
    private @Nullable Object lifted;
    private @Nullable Object subject;

    public Veiled(Language language, Node content) {
        this.content = content;
        show = new Button(language.say("ui.veil.show"));
        show.getStyleClass().add("veil");
        show.setAccessibleText(language.say("ui.veil.name"));
        show.setMaxWidth(Double.MAX_VALUE);
        show.setOnAction(event -> {
            lifted = subject;
            bare(true);
        });
        getStyleClass().add("veiled");
        getChildren().addAll(content, show);
        bare(false);
    }

    /// Shows it, or draws the veil over it.
    ///
    /// @param of    what it is of: one whose veil was lifted stays so until it is another's turn
    /// @param veils whether it is hidden
    /// @param clear takes it out of its node
    /// @param fill  puts it into its node; run once it is to be seen
    public void show(Object of, boolean veils, Runnable clear, Runnable fill) {
        this.fill = fill;
        subject = of;
        if (!Objects.equals(lifted, of)) {
            lifted = null;
        }
        if (veils && lifted == null) {
            clear.run();
            bare(false);
        } else {
            bare(true);
        }
    }

    private void bare(boolean is) {
        if (is) {
            fill.run();
        }
        Nodes.shown(show, !is);
        Nodes.shown(content, is);
    }
}
