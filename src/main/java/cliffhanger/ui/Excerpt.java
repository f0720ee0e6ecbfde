package cliffhanger.ui;

import cliffhanger.language.Language;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A text that shows its first two lines, and all of it when asked.
public final class Excerpt extends VBox {
    private static final int LINES = 2;

    private final Label label = new Label();
    private final Hyperlink more = new Hyperlink();
    private final Language language;
    private boolean open;

    public Excerpt(Language language, String styleClass) {
        this.language = language;
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().add("more-link");
        more.setOnAction(event -> {
            open = !open;
            fit();
        });
        getChildren().addAll(label, more);
        widthProperty().subscribe(this::fit);
        label.fontProperty().subscribe(this::fit);
        Nodes.shown(this, false);
    }

    /// @param id of the label, for tests and for those who look it up
    public Excerpt identified(String id) {
        label.setId(id);
        more.setId(id + "More");
        return this;
    }

    /// What shows more or less of it.
    public Node moreLink() {
        return more;
    }

    /// An empty text takes no room.
    public void setText(String text) {
        if (!text.equals(label.getText())) {
            open = false;
        }
        label.setText(text);
        Nodes.shown(this, !text.isEmpty());
        fit();
    }

    private void fit() {
        double width = getWidth();
        if (width <= 0) {
            Nodes.shown(more, false);
            return;
        }
        Text line = new Text("Ag");
        line.setFont(label.getFont());
        double few = Math.ceil(line.getLayoutBounds().getHeight() * LINES) + 1;
        label.setPrefHeight(Region.USE_COMPUTED_SIZE);
        boolean cut = label.prefHeight(width) > few + 1;
        label.setPrefHeight(cut && !open ? few : Region.USE_COMPUTED_SIZE);
        more.setText(language.say(open ? "ui.excerpt.less" : "ui.excerpt.more"));
        Nodes.shown(more, cut);
    }
}
