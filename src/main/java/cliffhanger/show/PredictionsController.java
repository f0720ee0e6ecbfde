package cliffhanger.show;

import cliffhanger.library.Prediction;
import cliffhanger.library.StoredFact;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Veiled;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What may happen, the user's own or copied, and said which.
public final class PredictionsController extends FactCard<Prediction> {
    private final SeasonWords words;

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    PredictionsController(ShowViewModel viewModel, Editing editing) {
        super(viewModel, editing);
        words = editing.seasonWords();
    }

    @Override
    Supplier<Prediction> fields(Form form, @Nullable Prediction old, int season) {
        return forms.prediction(form, old, season);
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return page.predictions().isEmpty() && !page.veiled().contains(Secret.PREDICTION);
    }

    @Override
    String addKey() {
        return "show.add.predictions";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<StoredFact<Prediction>> predictions = page.predictions();
        boolean covered = page.veiled().contains(Secret.PREDICTION);
        list.getChildren().setAll(covered
                ? List.of(Veiled.bar(editing.language(), () -> uncover(Secret.PREDICTION)))
                : predictions.stream().map(this::prediction).toList());
        Nodes.shown(emptyLabel, predictions.isEmpty() && !covered);
        Nodes.shown(list, !predictions.isEmpty() || covered);
    }

    private Node prediction(StoredFact<Prediction> listed) {
        Prediction prediction = listed.fact();
        Label text = Cards.label(prediction.text(), "prose");
        text.setWrapText(true);
        Label origin = Cards.label(
                prediction.source() == null
                        ? words.say("predictions.own")
                        : words.say("predictions.from", words.source(prediction.source())),
                "caption");
        origin.setWrapText(true);
        VBox lines = new VBox(2, text, origin);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox line = new HBox(8, lines);
        line.getStyleClass().add("listed");
        line.getChildren().add(editing.menu(line, listed, prediction.text(), () -> edit(listed)));
        return line;
    }
}
