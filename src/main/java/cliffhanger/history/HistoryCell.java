package cliffhanger.history;

import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws a line of the history.
final class HistoryCell extends ListCell<HistoryItem> {
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

    private final HistoryWords words;
    private final Label heading = new Label();
    private final Label time = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Icon sign = new Icon(Glyph.RIGHT);
    private final Button more = new Button(null, new Icon(Glyph.DOTS));
    private final HBox row;

    /// @param fold opens a fold, or closes it
    /// @param menu offers what can be done with a play, beside a node
    HistoryCell(HistoryWords words, Consumer<HistoryItem.Several> fold, BiConsumer<PlayLine, Node> menu) {
        this.words = words;
        heading.getStyleClass().add("group-heading");
        time.getStyleClass().add("agenda-when");
        time.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("row-title");
        title.setMinWidth(0);
        detail.getStyleClass().add("row-detail");
        detail.setMinWidth(0);
        more.getStyleClass().add("icon-button");
        more.setFocusTraversable(false);
        more.setOnAction(event -> {
            if (getItem() instanceof HistoryItem.One(PlayLine play, boolean _)) {
                menu.accept(play, more);
            }
        });
        VBox texts = new VBox(2, title, detail);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(12, time, sign, texts, more);
        row.getStyleClass().add("history-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (getItem() instanceof HistoryItem.Several line && event.isStillSincePress()) {
                fold.accept(line);
            }
        });
        setOnContextMenuRequested(event -> {
            if (getItem() instanceof HistoryItem.One(PlayLine play, boolean _)) {
                menu.accept(play, this);
            }
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setMouseTransparent(empty);
        switch (empty ? null : item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case HistoryItem.Head(HistoryDay day) -> {
                heading.setText(words.head(day));
                setGraphic(heading);
                setAccessibleText(heading.getText());
            }
            case HistoryItem.Several line -> {
                show(words.time(line.fold().newest()), line.fold().show().title(), words.several(line.fold()), false);
                Nodes.shown(sign, true);
                Nodes.shown(more, false);
                sign.setGlyph(line.open() ? Glyph.DOWN : Glyph.RIGHT);
                setAccessibleText(words.say(line.open() ? "fold.open" : "fold.closed", line.fold().show().title(), words.several(line.fold())));
            }
            case HistoryItem.One(PlayLine play, boolean inside) -> {
                show(words.time(play), inside ? words.episode(play) : play.show().title(),
                        inside ? words.detail(play) : HistoryWords.joined(words.episode(play), words.detail(play)), inside);
                Nodes.shown(sign, false);
                Nodes.shown(more, true);
                more.setAccessibleText(words.say("options", play.show().title() + " " + play.code()));
                setAccessibleText(HistoryWords.joined(words.time(play), play.show().title(), words.episode(play), words.detail(play)));
            }
        }
    }

    private void show(String at, String name, String about, boolean inside) {
        time.setText(at);
        Nodes.shown(time, !at.isEmpty());
        title.setText(name);
        detail.setText(about);
        row.pseudoClassStateChanged(INSIDE, inside);
        setGraphic(row);
    }
}
