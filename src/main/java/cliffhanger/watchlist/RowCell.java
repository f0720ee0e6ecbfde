package cliffhanger.watchlist;

import cliffhanger.library.Details;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import cliffhanger.ui.StatusTone;
import cliffhanger.ui.ThinProgress;
import cliffhanger.watchlist.WatchlistItem.Entry;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the watchlist. One cell serves many lines in turn, so it is built once and filled again.
final class RowCell extends ListCell<WatchlistItem> {
    private final RowWords words;
    private final Pictures pictures;
    private final Icon heart = new Icon(Glyph.HEART);
    private final GroupHeading heading;
    private final Poster tile = new Poster();
    private final Label title = label("row-title");
    private final Region dot = new Region();
    private final Tooltip standing = new Tooltip();
    private final Label status = label("row-status");
    private final ThinProgress meter = new ThinProgress();
    private final Label when = label("row-when");
    private final Label detail = label("row-detail");
    private final HBox row;

    /// @param fold puts the shows under a heading away, or brings them back
    RowCell(RowWords words, RowMenu menu, Pictures pictures, Consumer<Group> fold) {
        this.words = words;
        this.pictures = pictures;
        heading = new GroupHeading(words, fold);
        Tooltip.install(dot, standing);
        HBox line = new HBox(6, dot, status);
        line.setAlignment(Pos.CENTER_LEFT);
        heart.getStyleClass().add("row-heart");
        HBox top = new HBox(5, title, heart);
        top.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        VBox middle = new VBox(4, top, line, meter);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox right = new VBox(3, when, detail);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(tile, middle, right);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        setOnContextMenuRequested(event -> {
            if (getItem() instanceof Entry entry) {
                menu.of(entry.row()).show(this, event.getScreenX(), event.getScreenY());
            }
        });
        // The list is as wide as its column and no wider: a long title is cut, not scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WatchlistItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setMouseTransparent(empty);
        switch (empty ? null : item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
                tile.show(pictures, null);
            }
            case Heading shown -> {
                heading.show(shown);
                setGraphic(heading.button());
                setAccessibleText(heading.button().getAccessibleText());
            }
            case Entry entry -> show(entry);
        }
    }

    private void show(Entry entry) {
        WatchlistRow shown = entry.row();
        tile.setTitle(shown.title());
        tile.show(pictures, shown.about().picture());
        title.setText(shown.label());
        Nodes.shown(heart, shown.opinion().favourite());
        status.setText(words.status(shown));
        StatusTone.of(shown.standing()).put(dot, "dot");
        standing.setText(words.standing(shown));
        meter.setProgress(shown.progress());
        meter.setVisible(shown.seen().aired() > 0 && shown.about().details() == Details.KNOWN && !shown.isUncounted());
        when.setText(words.when(shown));
        when.getStyleClass().setAll("label", "row-when", style(entry.group()));
        detail.setText(words.detail(shown));
        detail.setManaged(!detail.getText().isEmpty());
        setGraphic(row);
        setAccessibleText("%s. %s. %s. %s %s".formatted(
                shown.label(), standing.getText(), status.getText(), when.getText(), detail.getText()).strip());
    }

    private static String style(Group group) {
        return switch (group) {
            case TODAY, THIS_WEEK -> "near";
            case COMING_BACK -> "promised";
            default -> "soft";
        };
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
