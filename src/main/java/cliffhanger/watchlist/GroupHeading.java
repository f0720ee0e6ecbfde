package cliffhanger.watchlist;

import cliffhanger.watchlist.WatchlistItem.Heading;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A heading of the list, with its count; pressing it puts the shows under it away, or brings them back.
final class GroupHeading extends Button {
    private final RowWords words;
    private final FontIcon sign = new FontIcon("fth-chevron-down");
    private @Nullable Heading shown;

    /// @param fold told which to put away or bring back
    GroupHeading(RowWords words, Consumer<Group> fold) {
        this.words = words;
        getStyleClass().setAll("button", "group-heading");
        setGraphic(sign);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> {
            if (shown != null) {
                fold.accept(shown.group());
            }
        });
    }

    void show(Heading heading) {
        shown = heading;
        setText(words.heading(heading));
        sign.setIconLiteral(heading.folded() ? "fth-chevron-right" : "fth-chevron-down");
        setAccessibleText(words.spoken(heading));
    }
}
