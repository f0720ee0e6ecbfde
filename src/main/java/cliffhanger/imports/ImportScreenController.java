package cliffhanger.imports;

import cliffhanger.imports.ImportViewModel.Phase;
import cliffhanger.imports.ImportViewModel.State;
import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The import from its first file to its last row: nothing there yet, reading, the bench, done.
public final class ImportScreenController {
    private final ImportViewModel viewModel;
    private final ImportActions actions;
    private final ReportFile reports;
    private final ReportWords words;
    private final Language language;
    private final Timeline ticks = new Timeline(new KeyFrame(Duration.millis(100), event -> tick()));

    @FXML
    private VBox importEmptyBox;

    @FXML
    private Label importTrouble;

    @FXML
    private VBox runBox;

    @FXML
    private Label runLabel;

    @FXML
    private ProgressBar importProgress;

    @FXML
    private Button stopImportButton;

    @FXML
    private Parent bench;

    @FXML
    private VBox doneBox;

    @FXML
    private Label doneTitle;

    @FXML
    private Label doneText;

    @FXML
    private VBox doneCounts;

    ImportScreenController(ImportViewModel viewModel, ImportActions actions, ReportFile reports, ReportWords words, Language language) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.reports = reports;
        this.words = words;
        this.language = language;
    }

    @FXML
    private void initialize() {
        ticks.setCycleCount(Animation.INDEFINITE);
        viewModel.stateProperty().subscribe(this::show);
    }

    private void tick() {
        viewModel.tick();
    }

    private void show(State state) {
        Nodes.shown(importEmptyBox, state.phase() == Phase.EMPTY);
        Nodes.shown(runBox, state.isRunning());
        Nodes.shown(bench, state.phase() == Phase.BENCH);
        Nodes.shown(doneBox, state.phase() == Phase.DONE);
        importTrouble.setText(state.trouble());
        Nodes.shown(importTrouble, !state.trouble().isEmpty());
        if (state.isRunning()) {
            runLabel.setText(language.say(state.phase() == Phase.READING ? "imports.reading" : "imports.importing"));
            // What follows the last item has no measure.
            importProgress.setProgress(state.reached() < 0 || state.reached() >= 1 ? ProgressBar.INDETERMINATE_PROGRESS : state.reached());
            stopImportButton.setDisable(state.phase() == Phase.IMPORTING && state.reached() >= 1);
            ticks.play();
        } else {
            ticks.stop();
        }
        Report report = state.report();
        if (state.phase() == Phase.DONE && report != null) {
            doneTitle.setText(language.say("imports.done", report.bench().keeper()));
            show(doneCounts, words.counts(report));
            doneText.setText(language.say(report.isNothing() ? "imports.report.nothing" : "imports.done.text"));
        }
    }

    /// Lines of a word and what there is of it.
    static void show(VBox box, Map<String, String> counts) {
        box.getChildren().setAll(counts.entrySet().stream().map(count -> {
            Label kind = new Label(count.getKey());
            kind.getStyleClass().add("import-kind");
            Label text = new Label(count.getValue());
            text.setWrapText(true);
            return new HBox(8, kind, text);
        }).toList());
    }

    @FXML
    private void choose() {
        viewModel.open(actions.chooseFiles());
    }

    @FXML
    private void stop() {
        viewModel.stop();
    }

    @FXML
    private void saveReport() {
        reports.save(viewModel.stateProperty().get());
    }

    @FXML
    private void clear() {
        viewModel.clear();
    }

    @FXML
    private void showWatchlist() {
        viewModel.clear();
        actions.showWatchlist();
    }
}
