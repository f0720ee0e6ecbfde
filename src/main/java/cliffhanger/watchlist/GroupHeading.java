package cliffhanger.watchlist;

import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// A heading of the list, with its count; pressing it puts the shows under it away, or brings them back.
final class GroupHeading extends Button {
    private final RowWords words;
    private final Icon sign = new Icon(Glyph.DOWN);
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
        sign.setGlyph(heading.folded() ? Glyph.RIGHT : Glyph.DOWN);
        setAccessibleText(words.spoken(heading));
    }
}
