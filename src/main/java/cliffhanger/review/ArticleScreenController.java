package cliffhanger.review;

import cliffhanger.ui.Nodes;
import javafx.fxml.FXML;
import javafx.scene.Node;

/// The screen: a place to paste an article, or the review of one.
public final class ArticleScreenController {
    private final ReviewViewModel viewModel;

    @FXML
    private Node paste;

    @FXML
    private Node review;

    @FXML
    private Node startOverButton;

    public ArticleScreenController(ReviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.readingProperty().subscribe(reading -> {
            Nodes.shown(paste, reading == null);
            Nodes.shown(review, reading != null);
            Nodes.shown(startOverButton, reading != null);
        });
    }

    @FXML
    private void startOver() {
        viewModel.clear();
    }
}
