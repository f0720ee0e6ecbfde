package cliffhanger.imports;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.ImportViewModel.Phase;
import cliffhanger.imports.ImportViewModel.State;
import cliffhanger.imports.Match.Answer;
import cliffhanger.language.Language;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Thumb;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is in the files, what each show is held to be, and what would come of it.
public final class ImportBenchController {
    private static final int MOST_HITS = 8;

    private final ImportViewModel viewModel;
    private final ImportActions actions;
    private final ReportFile reports;
    private final ReportWords words;
    private final Language language;
    private final ZoneId own;
    private final ObservableList<Match> matches = FXCollections.observableArrayList();
    private final FilteredList<Match> seen = new FilteredList<>(matches);
    private @Nullable Workbench shown;
    private int picking = -1;

    @FXML
    private Label keeperLabel;

    @FXML
    private Label foundLabel;

    @FXML
    private Label leftLabel;

    @FXML
    private ComboBox<ZoneId> importZoneBox;

    @FXML
    private HBox questionBar;

    @FXML
    private Label questionsLabel;

    @FXML
    private VBox pickBox;

    @FXML
    private Label pickLabel;

    @FXML
    private TextField pickField;

    @FXML
    private FlowPane pickHits;

    @FXML
    private TextField benchField;

    @FXML
    private ToggleButton allMatchesButton;

    @FXML
    private ToggleButton openMatchesButton;

    @FXML
    private ToggleButton newMatchesButton;

    @FXML
    private ToggleButton hereMatchesButton;

    @FXML
    private ListView<Match> matchList;

    @FXML
    private VBox countsBox;

    @FXML
    private Label benchTrouble;

    @FXML
    private CheckBox aloneCheck;

    @FXML
    private Button importButton;

    @FXML
    private Label importHint;

    @FXML
    private Button reportButton;

    /// @param own the user's zone, offered first besides UTC
    ImportBenchController(
            ImportViewModel viewModel, ImportActions actions, ReportFile reports, ReportWords words, Language language, ZoneId own) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.reports = reports;
        this.words = words;
        this.language = language;
        this.own = own;
    }

    @FXML
    private void initialize() {
        importZoneBox.getItems().setAll(Stream.concat(Stream.of("UTC", own.getId()),
                        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")).sorted())
                .distinct().map(ZoneId::of).toList());
        Nodes.say(importZoneBox, zone -> zone.getId().replace('_', ' '));
        importZoneBox.setValue(ZoneId.of("UTC"));
        importZoneBox.valueProperty().subscribe(zone -> {
            if (zone != null) {
                viewModel.setZone(zone);
            }
        });
        aloneCheck.selectedProperty().subscribe(viewModel::setAlone);
        matchList.setCellFactory(list -> new MatchCell(words, language, this::answer, this::pick));
        matchList.setItems(seen);
        Nodes.rewrapped(matchList);
        Thumb.grown(matchList);
        benchField.textProperty().subscribe(text -> narrow());
        ToggleGroup kinds = new ToggleGroup();
        kinds.getToggles().setAll(allMatchesButton, openMatchesButton, newMatchesButton, hereMatchesButton);
        kinds.selectToggle(allMatchesButton);
        kinds.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                kinds.selectToggle(before);
            }
            narrow();
        });
        pickField.textProperty().subscribe(this::find);
        closePick();
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        Workbench bench = state.bench();
        if (bench == null || state.phase() != Phase.BENCH) {
            shown = null;
            closePick();
            return;
        }
        if (bench != shown) {
            show(bench);
        }
        Report report = state.report();
        Nodes.shown(countsBox, report != null);
        if (report != null) {
            ImportScreenController.show(countsBox, words.counts(report));
        }
        benchTrouble.setText(state.trouble());
        Nodes.shown(benchTrouble, !state.trouble().isEmpty());
        importButton.setDisable(report == null);
        reportButton.setDisable(report == null);
    }

    private void show(Workbench bench) {
        boolean first = shown == null;
        shown = bench;
        if (first) {
            benchField.clear();
            allMatchesButton.setSelected(true);
        }
        keeperLabel.setText(bench.keeper());
        foundLabel.setText(words.found(bench));
        leftLabel.setText(bench.left().counts().entrySet().stream().map(left -> words.left(left.getKey(), left.getValue())).collect(Collectors.joining(" · ")));
        Nodes.shown(leftLabel, !bench.left().isEmpty());
        int questions = bench.questions().size();
        Nodes.shown(questionBar, questions > 0);
        Nodes.shown(importHint, questions > 0);
        importHint.setText(questions > 0 ? language.say("imports.questions.open", questions) : "");
        questionsLabel.setText(language.say("imports.questions", questions));
        if (first) {
            // What is asked stands first; it stays in its place when it is answered.
            matches.setAll(bench.matches().stream()
                    .sorted(Comparator.comparing((Match match) -> !match.isOpen()).thenComparing(match -> match.found().label(), String.CASE_INSENSITIVE_ORDER))
                    .toList());
            matchList.scrollTo(0);
        } else {
            matches.replaceAll(match -> bench.match(match.found().key()));
        }
        count(openMatchesButton, "imports.kind.open", Match::isOpen);
        count(newMatchesButton, "imports.kind.new", match -> match.answer() instanceof Answer.New);
        count(hereMatchesButton, "imports.kind.here", match -> match.answer() instanceof Answer.Same);
        count(allMatchesButton, "imports.kind.all", match -> true);
        if (first) {
            narrow();
        }
    }

    private void count(ToggleButton button, String key, Predicate<Match> of) {
        button.setUserData(of);
        button.setText(language.say(key, matches.stream().filter(of).count()));
    }

    /// Shows those that are asked for. What is answered stays in sight until another kind is chosen.
    private void narrow() {
        TitleQuery wanted = TitleQuery.of(benchField.getText());
        Set<Integer> keys = matches.stream()
                .filter(match -> wanted.isWithin(FoldedTitle.of(match.found().label())))
                .filter(this::isOfKind)
                .map(match -> match.found().key())
                .collect(Collectors.toSet());
        seen.setPredicate(match -> keys.contains(match.found().key()));
        matchList.scrollTo(0);
    }

    @SuppressWarnings("unchecked")
    private boolean isOfKind(Match match) {
        return Stream.of(openMatchesButton, newMatchesButton, hereMatchesButton)
                .filter(button -> button.isSelected() && button.getUserData() != null)
                .allMatch(button -> ((Predicate<Match>) button.getUserData()).test(match));
    }

    private void answer(Match match, Answer answer) {
        viewModel.answer(match.found().key(), answer);
    }

    private void pick(Match match) {
        picking = match.found().key();
        pickLabel.setText(language.say("imports.pick", match.found().label()));
        pickField.setText("");
        find("");
        Nodes.shown(pickBox, true);
        pickField.requestFocus();
    }

    private void find(String text) {
        if (picking >= 0) {
            viewModel.find(text, MOST_HITS, this::offer);
        }
    }

    private void offer(List<PresentShow> hits) {
        pickHits.getChildren().setAll(hits.stream().map(hit -> {
            Button button = new Button(hit.label());
            button.getStyleClass().add("chip-button");
            button.setOnAction(event -> {
                viewModel.answer(picking, new Answer.Same(hit));
                closePick();
            });
            return button;
        }).toList());
        if (hits.isEmpty()) {
            pickHits.getChildren().setAll(new Label(language.say("imports.pick.none")));
        }
    }

    @FXML
    private void closePick() {
        picking = -1;
        Nodes.shown(pickBox, false);
    }

    @FXML
    private void yesToAll() {
        viewModel.answerAll(true);
    }

    @FXML
    private void apartAll() {
        viewModel.answerAll(false);
    }

    @FXML
    private void take() {
        viewModel.take();
    }

    @FXML
    private void saveReport() {
        reports.save(viewModel.stateProperty().get());
    }

    @FXML
    private void choose() {
        viewModel.open(actions.chooseFiles());
    }
}
