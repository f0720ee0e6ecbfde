package cliffhanger.season;

import javafx.fxml.FXML;

/// A card of the season pane: it is filled again whenever another season is open, or the same has changed.
abstract class SeasonCard {
    final ShowViewModel viewModel;

    SeasonCard(ShowViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        viewModel.detailProperty().subscribe(detail -> {
            SeasonPage page = detail == null ? null : detail.season();
            if (page != null) {
                show(detail.show(), page);
            }
        });
    }

    /// Fills the card.
    abstract void show(ShowPage show, SeasonPage page);
}
