package cliffhanger.show;

import cliffhanger.library.SeasonId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;

/// A card of the season pane: it is filled again whenever another season is open, or the same has changed.
abstract class SeasonCard {
    final ShowViewModel viewModel;
    private @Nullable SeasonId open;

    SeasonCard(ShowViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        viewModel.detailProperty().subscribe(detail -> {
            SeasonPage page = detail == null ? null : detail.season();
            if (page == null || !page.season().id().equals(open)) {
                SeasonId before = open;
                open = page == null ? null : page.season().id();
                turned(before, open);
            }
            if (page != null) {
                show(detail.show(), page);
            }
        });
    }

    /// Fills the card.
    abstract void show(ShowPage show, SeasonPage page);

    /// Whether there is nothing in it, so that it can fold away.
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return false;
    }

    /// The text of the link that stands for it while it is folded.
    String addKey() {
        throw new IllegalStateException("this card does not fold");
    }

    /// Opens what adds to it.
    void begin() {
        throw new IllegalStateException("this card does not fold");
    }

    /// Whether something is being added or edited in it.
    ReadOnlyBooleanProperty editingProperty() {
        throw new IllegalStateException("this card does not fold");
    }

    /// Shows something of the open season that is covered.
    void uncover(Secret what) {
        uncover(what, () -> {});
    }

    /// @param then run once it is there
    void uncover(Secret what, Runnable then) {
        viewModel.lift(new Subject.OnSeason(page().season().id()), what, then);
    }

    /// Another season will be shown; null for none.
    void turned(@Nullable SeasonId from, @Nullable SeasonId to) {}

    ShowPage show() {
        return viewModel.detail().show();
    }

    SeasonPage page() {
        SeasonPage page = viewModel.detail().season();
        if (page == null) {
            throw new IllegalStateException("a card without a season has no buttons");
        }
        return page;
    }
}
