package cliffhanger.watchlist;

import cliffhanger.ui.FoldHeading;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A heading of the watchlist, with its count.
final class GroupHeading {
    private final RowWords words;
    private final FoldHeading button;
    private @Nullable Heading shown;

    /// @param fold told which to put away or bring back
    GroupHeading(RowWords words, Consumer<Group> fold) {
        this.words = words;
        button = new FoldHeading(() -> {
            if (shown != null) {
                fold.accept(shown.group());
            }
        });
    }

    /// What is to be seen of it.
    FoldHeading button() {
        return button;
    }

    void show(Heading heading) {
        shown = heading;
        button.show(words.heading(heading), words.spoken(heading), heading.folded());
    }
}
