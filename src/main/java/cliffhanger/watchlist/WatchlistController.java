package cliffhanger.watchlist;

import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.KeyOnce;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.StillList;
import cliffhanger.ui.Thumb;
import cliffhanger.watchlist.WatchlistItem.Entry;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the list and the search box to the view-model.
public final class WatchlistController {
    private final WatchlistViewModel viewModel;
    private final RowWords words;
    private final Language language;
    private final ChangeActions changes;
    private final FilterMenu filters;
    private final RowMenu menu;
    private final Pictures pictures;
    private final WatchlistActions actions;
    private final ObservableList<WatchlistItem> items;

    private final GroupHeading sticky;
    private @Nullable StillList<WatchlistItem> still;
    private @Nullable KeyOnce keys;
    private @Nullable VirtualFlow<?> flow;
    private @Nullable Group putAway;
    private boolean arranging;
    /// What was typed and is there already: the same again is meant.
    private @Nullable String namesake;
    private boolean reveal;

    @FXML
    private TextField searchField;

    @FXML
    private MenuButton filterMenu;

    @FXML
    private HBox addBox;

    @FXML
    private TextField titleField;

    @FXML
    private Button makeButton;

    @FXML
    private Label addProblem;

    @FXML
    private VBox samplesBanner;

    @FXML
    private StackPane listPane;

    @FXML
    private ListView<WatchlistItem> showList;

    @FXML
    private VBox emptyBox;

    @FXML
    private Button beginButton;

    @FXML
    private VBox nothingFoundBox;

    /// @param changes takes what the user does
    /// @param actions what the list leads to
    public WatchlistController(
            WatchlistViewModel viewModel, RowWords rowWords, Words words, ChangeActions changes, Language language, Pictures pictures,
            WatchlistActions actions) {
        this.viewModel = viewModel;
        this.words = rowWords;
        items = viewModel.items();
        this.changes = changes;
        this.pictures = pictures;
        this.actions = actions;
        sticky = new GroupHeading(rowWords, viewModel::fold);
        this.language = language;
        filters = new FilterMenu(viewModel.filterProperty(), viewModel::rows, () -> SortMenu.items(viewModel.sortProperty(), language),
                language, words);
        menu = new RowMenu(changes, language, words);
    }

    @FXML
    private void initialize() {
        searchField.textProperty().bindBidirectional(viewModel.queryProperty());
        samplesBanner.visibleProperty().bind(viewModel.samplesProperty());
        samplesBanner.managedProperty().bind(viewModel.samplesProperty());
        viewModel.beginnerProperty().subscribe(on -> Nodes.shown(beginButton, on));
        emptyBox.visibleProperty().bind(viewModel.emptyProperty());
        nothingFoundBox.visibleProperty().bind(viewModel.emptyProperty().not());
        filters.on(filterMenu);
        adding(false);
        showList.setCellFactory(list -> new RowCell(words, menu, pictures, viewModel::fold));
        showList.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
        keys = new KeyOnce(showList);
        still = new StillList<>(showList, WatchlistItem::key, this::gone, this::settled);
        Thumb.grown(showList);
        sticky.button().getStyleClass().add("sticky-heading");
        sticky.button().setVisible(false);
        StackPane.setAlignment(sticky.button(), Pos.TOP_LEFT);
        listPane.getChildren().add(sticky.button());
        showList.skinProperty().subscribe(skin -> {
            if (showList.lookup(".virtual-flow") instanceof VirtualFlow<?> made) {
                flow = made;
                made.positionProperty().subscribe(this::stick);
            }
        });
        viewModel.queryProperty().subscribe(text -> showList.scrollTo(0));
        items.subscribe(this::arrange);
        arrange();
        viewModel.selectedProperty().subscribe(show -> selectChosen());
        showList.getSelectionModel().selectedIndexProperty().subscribe((before, after) -> chosen(
                before.intValue(), after.intValue()));
    }

    /// A row was chosen; a heading is stepped over in the direction of the step.
    private void chosen(int before, int after) {
        if (arranging || after < 0 || (still != null && still.isPutting())) {
            return;
        }
        switch (showList.getItems().get(after)) {
            case Entry entry -> {
                viewModel.selectedProperty().set(entry.row().show());
                if (flow != null && flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() >= after) {
                    // Not under the heading that stays.
                    showList.scrollTo(Math.max(0, after - 1));
                }
            }
            case Heading _ -> {
                int step = after > before || after == 0 ? after + 1 : after - 1;
                showList.getSelectionModel().select(step);
            }
        }
    }

    /// Shows the rows as they stand now; those that the user is at stay where they are.
    private void arrange() {
        if (still == null) {
            return;
        }
        List<WatchlistItem> lines = List.copyOf(items);
        if (reveal || viewModel.isAskedFor()) {
            still.showAtOnce(lines);
        } else {
            still.show(lines);
        }
        settled();
    }

    private void settled() {
        selectChosen();
        stick();
    }

    /// What stays of a line that stands nowhere any more: a heading whose shows have gone elsewhere. A show that was removed goes at once.
    private @Nullable WatchlistItem gone(WatchlistItem item) {
        return switch (item) {
            case Heading heading -> heading;
            case Entry entry -> viewModel.row(entry.row().show()).<WatchlistItem>map(row -> new Entry(row, entry.group())).orElse(null);
        };
    }

    /// The heading of what is at the top stays there while its shows are scrolled by.
    private void stick() {
        int first = flow == null || flow.getFirstVisibleCell() == null ? -1 : flow.getFirstVisibleCell().getIndex();
        for (int i = Math.min(first, showList.getItems().size() - 1); i >= 0; i--) {
            if (showList.getItems().get(i) instanceof Heading heading) {
                sticky.show(heading);
                sticky.button().setVisible(i < first);
                return;
            }
        }
        sticky.button().setVisible(false);
    }

    private void selectChosen() {
        MultipleSelectionModel<WatchlistItem> selection = showList.getSelectionModel();
        int index = indexOf(viewModel.selectedProperty().get());
        if (reveal && index >= 0) {
            // With its heading, and a row more.
            showList.scrollTo(Math.max(0, index - 2));
            reveal = false;
        }
        if (index == selection.getSelectedIndex()) {
            return;
        }
        arranging = true;
        if (index < 0) {
            selection.clearSelection();
        } else {
            selection.clearAndSelect(index);
        }
        arranging = false;
    }

    /// The shows whose rows are to be seen, from the top.
    public List<ShowId> inSight() {
        return showList.lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof RowCell row && row.isVisible() && !row.isEmpty())
                .map(RowCell.class::cast)
                .sorted(Comparator.comparingInt(RowCell::getIndex))
                .flatMap(row -> row.getItem() instanceof Entry entry ? Stream.of(entry.row().show()) : Stream.empty())
                .toList();
    }

    private int indexOf(@Nullable ShowId show) {
        for (int i = 0; i < showList.getItems().size(); i++) {
            if (showList.getItems().get(i) instanceof Entry entry && entry.row().show().equals(show)) {
                return i;
            }
        }
        return -1;
    }

    /// Down and Enter go from the search box into the list, Escape clears it.
    @FXML
    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !searchField.getText().isEmpty()) {
            searchField.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            showList.requestFocus();
            showList.getItems().stream()
                    .filter(Entry.class::isInstance)
                    .findFirst()
                    .filter(first -> indexOf(viewModel.selectedProperty().get()) < 0 || event.getCode() == KeyCode.ENTER)
                    .ifPresent(showList.getSelectionModel()::select);
            event.consume();
        }
    }

    /// Space marks the next episode of the chosen show.
    private void listKey(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            foldBy(event.getCode() == KeyCode.LEFT);
            event.consume();
        } else if (plain && event.getCode() == KeyCode.SPACE && showList.getSelectionModel().getSelectedItem() instanceof Entry entry) {
            if (keys != null && keys.isFirst(event)) {
                menu.markNext(entry.row());
            }
            event.consume();
        }
    }

    /// Left puts the chosen row's group away, Right brings it back, or another that was put away.
    private void foldBy(boolean away) {
        List<Heading> headings = showList.getItems().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        if (away && !headings.isEmpty() && showList.getSelectionModel().getSelectedItem() instanceof Entry entry) {
            putAway = entry.group();
            viewModel.fold(entry.group());
        } else if (!away) {
            headings.stream().filter(Heading::folded)
                    .min(Comparator.comparing(heading -> heading.group() != putAway))
                    .ifPresent(heading -> viewModel.fold(heading.group()));
        }
    }

    /// Opens the line in which a show is added by its title.
    @FXML
    public void addByHand() {
        adding(true);
        titleField.requestFocus();
    }

    @FXML
    private void make() {
        if (titleField.getText().isBlank()) {
            adding(false);
            return;
        }
        if (makeButton.isDisabled()) {
            return;
        }
        makeButton.setDisable(true);
        String title = titleField.getText();
        changes.attempt(new Change.MakeShow(title, title.equals(namesake)), this::made, problem -> {
            makeButton.setDisable(false);
            boolean there = problem.problem() == LibraryException.Problem.NAMESAKE;
            namesake = there ? title : null;
            addProblem.setText(language.say(problem.sentence()) + (there ? " " + language.say("watchlist.add.namesake") : ""));
            Nodes.shown(addProblem, true);
        });
    }

    private void made(Applied applied) {
        makeButton.setDisable(false);
        namesake = null;
        titleField.clear();
        adding(false);
        reveal = true;
        viewModel.queryProperty().set("");
        viewModel.filterProperty().set(Filter.ALL);
        applied.shows().stream().findFirst().ifPresent(viewModel.selectedProperty()::set);
        showList.requestFocus();
    }

    @FXML
    private void titleKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            titleField.clear();
            adding(false);
            event.consume();
        }
    }

    private void adding(boolean on) {
        Nodes.shown(addBox, on);
        Nodes.shown(addProblem, false);
    }

    /// Puts the keyboard into the list.
    public void list() {
        showList.requestFocus();
    }

    /// The list itself, for what the window remembers of it.
    public ListView<?> listView() {
        return showList;
    }

    @FXML
    private void clearSamples() {
        changes.accept(new Change.ClearSamples());
    }

    @FXML
    private void findEverywhere() {
        actions.find(searchField.getText());
    }

    @FXML
    private void begin() {
        actions.begin();
    }

    /// Puts the keyboard into the search box.
    public void search() {
        searchField.requestFocus();
        searchField.selectAll();
    }
}
