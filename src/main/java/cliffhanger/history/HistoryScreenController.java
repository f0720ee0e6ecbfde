package cliffhanger.history;

import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateInput;
import cliffhanger.history.HistoryItem.One;
import cliffhanger.history.HistoryItem.Several;
import cliffhanger.history.HistoryViewModel.Shown;
import cliffhanger.history.HistoryViewModel.Wanted;
import cliffhanger.language.Language;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Form;
import cliffhanger.ui.KeyLeads;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.PlayTimeFields;
import cliffhanger.ui.StillList;
import cliffhanger.ui.Thumb;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the history to its view-model: the days, what stands above them, and the keys. JavaFX thread.
public final class HistoryScreenController {
    private final HistoryViewModel viewModel;
    private final HistoryWords words;
    private final HistoryActions leads;
    private final ChangeActions changes;
    private final Clock clock;
    private final Language language;
    private @Nullable StillList<HistoryItem> still;
    private @Nullable KeyLeads leading;

    @FXML
    private VBox historyScreen;

    @FXML
    private Label monthLabel;

    @FXML
    private Label totalLabel;

    @FXML
    private Button earlierButton;

    @FXML
    private Button laterButton;

    @FXML
    private ToggleButton untimedToggle;

    @FXML
    private TextField historySearchField;

    @FXML
    private HBox wantedBox;

    @FXML
    private Label wantedLabel;

    @FXML
    private TextField jumpField;

    @FXML
    private Label problemLabel;

    @FXML
    private VBox formBox;

    @FXML
    private ListView<HistoryItem> historyList;

    @FXML
    private VBox emptyBox;

    /// @param leads where lines lead
    public HistoryScreenController(HistoryViewModel viewModel, Clock clock, Language language, ChangeActions changes, HistoryActions leads) {
        this.viewModel = viewModel;
        this.clock = clock;
        this.language = language;
        this.changes = changes;
        this.leads = leads;
        words = new HistoryWords(clock, language);
    }

    @FXML
    private void initialize() {
        historyList.setCellFactory(list -> new HistoryCell(words, this::fold, this::offer));
        Thumb.grown(historyList);
        still = new StillList<>(historyList, HistoryItem::key, line -> null, () -> {});
        historySearchField.textProperty().bindBidirectional(viewModel.textProperty());
        untimedToggle.selectedProperty().bindBidirectional(viewModel.untimedProperty());
        leading = new KeyLeads(historyScreen);
        historyScreen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        viewModel.shownProperty().subscribe(this::show);
        viewModel.wantedProperty().subscribe(this::wanted);
        Nodes.shown(problemLabel, false);
        Nodes.shown(formBox, false);
    }

    private void wanted(Wanted now) {
        Nodes.shown(wantedBox, !now.title().isEmpty());
        wantedLabel.setText(words.say("wanted", now.title()));
    }

    private void show() {
        Shown shown = viewModel.shownProperty().get();
        boolean timeless = viewModel.untimedProperty().get();
        YearMonth month = shown.month();
        monthLabel.setText(timeless ? words.say("untimed") : month == null ? words.say("title") : words.month(month));
        totalLabel.setText(shown.count() == 0 ? "" : HistoryWords.joined(words.say("count", shown.count()), words.length(shown.minutes(), shown.isAbout())));
        Nodes.shown(earlierButton, month != null);
        Nodes.shown(laterButton, month != null);
        earlierButton.setDisable(!shown.earlier());
        laterButton.setDisable(!shown.later());
        untimedToggle.setText(words.say("untimed.count", shown.untimed()));
        Nodes.shown(untimedToggle, shown.untimed() > 0 || timeless);
        boolean empty = shown.days().isEmpty();
        Nodes.shown(emptyBox, empty);
        Nodes.shown(historyList, !empty);
        if (still != null) {
            still.showAtOnce(viewModel.items());
        }
        begin();
    }

    /// The first line below a heading is where the keyboard begins.
    private void begin() {
        if (historyList.getSelectionModel().isEmpty() && historyList.getItems().size() > 1) {
            historyList.getSelectionModel().select(1);
        }
    }

    private void fold(Several line) {
        viewModel.fold(line);
        if (still != null) {
            still.showAtOnce(viewModel.items());
        }
    }

    /// Puts the keyboard where it is wanted first.
    public void focus() {
        historyList.requestFocus();
        begin();
    }

    private void offer(PlayLine play, Node at) {
        ContextMenu menu = new ContextMenu(
                item("moveItem", words.say("move"), "E", () -> move(play)),
                item("removeItem", words.say("remove"), "Delete", () -> changes.accept(new Change.RemovePlay(play.play()))),
                new SeparatorMenuItem(),
                item("noteItem", words.say("note"), "N", () -> leads.note(play)),
                item("openItem", words.say("open"), "Enter", () -> leads.open(play)));
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private static MenuItem item(String id, String text, String key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Asks above the list when else it was.
    private void move(PlayLine play) {
        Form form = new Form(language, changes, clock);
        form.remark(play.show().title() + " " + words.episode(play));
        LocalDateTime begin = play.at() == null ? LocalDateTime.now(clock) : LocalDateTime.ofInstant(play.at(), clock.getZone());
        Supplier<PlayTime> time = PlayTimeFields.in(form, begin, language, clock);
        form.onSave(() -> new Change.MovePlay(play.play(), time.get()), () -> {
            formBox.getChildren().clear();
            Nodes.shown(formBox, false);
            historyList.requestFocus();
        });
        formBox.getChildren().setAll(form);
        Nodes.shown(formBox, true);
        form.begin();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case PAGE_UP, PAGE_DOWN -> event.isShortcutDown() && step(event.getCode() == KeyCode.PAGE_UP ? 1 : -1);
            case J -> {
                if (leading != null) {
                    leading.to(jumpField);
                }
                yield true;
            }
            default -> historyList.isFocused() && keyOnLine(event);
        };
        if (done) {
            event.consume();
        }
    }

    private boolean keyOnLine(KeyEvent event) {
        HistoryItem line = historyList.getSelectionModel().getSelectedItem();
        if (line instanceof Several several) {
            boolean turns = switch (event.getCode()) {
                case SPACE, ENTER -> true;
                case LEFT -> several.open();
                case RIGHT -> !several.open();
                default -> false;
            };
            if (turns) {
                fold(several);
            }
            return turns;
        }
        if (!(line instanceof One(PlayLine play, boolean _)) || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case E -> move(play);
            case DELETE -> changes.accept(new Change.RemovePlay(play.play()));
            case N -> leads.note(play);
            case ENTER -> leads.open(play);
            case CONTEXT_MENU -> offer(play, historyList);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean step(int by) {
        viewModel.step(by);
        return true;
    }

    @FXML
    private void earlier() {
        step(-1);
    }

    @FXML
    private void later() {
        step(1);
    }

    @FXML
    private void all() {
        viewModel.wantedProperty().set(Wanted.ALL);
        focus();
    }

    @FXML
    private void jump() {
        Nodes.shown(problemLabel, false);
        try {
            var date = new DateInput(LocalDate.now(clock), language).read(jumpField.getText());
            if (date.isAnnounced() && date.earliest().getYear() > 1) {
                viewModel.untimedProperty().set(false);
                viewModel.monthProperty().set(YearMonth.from(date.earliest()));
                jumpField.clear();
                historyList.requestFocus();
                return;
            }
            problemLabel.setText(words.say("jump.open"));
        } catch (BadDate e) {
            problemLabel.setText(language.say(e.sentence()));
        }
        Nodes.shown(problemLabel, true);
    }
}
