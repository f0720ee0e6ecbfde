package cliffhanger.season;

import cliffhanger.library.Listed;
import cliffhanger.library.Prediction;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What may happen, the user's own or copied, and said which.
public final class PredictionsController extends SeasonCard {
    private final SeasonWords words;

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    PredictionsController(ShowViewModel viewModel, SeasonWords words) {
        super(viewModel);
        this.words = words;
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<Prediction> predictions = Listed.facts(page.predictions());
        list.getChildren().setAll(predictions.stream().map(this::prediction).toList());
        Cards.shown(emptyLabel, predictions.isEmpty());
        Cards.shown(list, !predictions.isEmpty());
    }

    private Node prediction(Prediction prediction) {
        Label text = Cards.label(prediction.text(), "prose");
        text.setWrapText(true);
        Label origin = Cards.label(
                prediction.source() == null
                        ? words.say("predictions.own")
                        : words.say("predictions.from", words.source(prediction.source())),
                "caption");
        origin.setWrapText(true);
        return new VBox(2, text, origin);
    }
}
