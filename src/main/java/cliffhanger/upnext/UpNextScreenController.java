package cliffhanger.upnext;

import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.KeyOnce;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.StillList;
import cliffhanger.ui.Thumb;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem.Heading;
import cliffhanger.watchlist.FilterMenu;
import cliffhanger.watchlist.WatchlistRow;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds Up next to its view-model: the list, what stands above it, and the keys.
public final class UpNextScreenController {
    private final UpNextViewModel viewModel;
    private final UpNextWords words;
    private final Pictures pictures;
    private final EntryActions actions;
    private final EntryMenu menu;
    private final FilterMenu filters;
    private @Nullable StillList<UpNextItem> still;
    private @Nullable HandOrder hand;
    private @Nullable KeyOnce keys;

    @FXML
    private Label totalLabel;

    @FXML
    private MenuButton orderMenu;

    @FXML
    private MenuButton filterMenu;

    @FXML
    private DayController dayController;

    @FXML
    private VBox waysBox;

    @FXML
    private ListView<UpNextItem> upNextList;

    /// @param changes takes what the user does
    /// @param leads   where lines lead
    public UpNextScreenController(
            UpNextViewModel viewModel, Clock clock, Words words, ChangeActions changes, Language language, Pictures pictures,
            UpNextActions leads) {
        this.viewModel = viewModel;
        this.words = new UpNextWords(clock, language);
        this.pictures = pictures;
        actions = new EntryActions(viewModel, changes, leads, this::askDay);
        menu = new EntryMenu(actions, this.words, clock, this::moves);
        filters = new FilterMenu(viewModel.filterProperty(), viewModel::rows, List::of, language, words);
    }

    @FXML
    private void initialize() {
        viewModel.totalProperty().subscribe(total -> totalLabel.setText(words.total(total)));
        filters.on(filterMenu);
        orderMenu.setOnShowing(event -> orderMenu.getItems().setAll(orders()));
        orderMenu.getItems().setAll(orders());
        viewModel.orderProperty().subscribe(order -> {
            orderMenu.setText(words.order(order));
            orderMenu.setAccessibleText(words.say("order.name", words.order(order)));
        });
        dayController.whenClosed(upNextList::requestFocus);
        keys = new KeyOnce(upNextList);
        upNextList.setOnContextMenuRequested(event -> {
            Entry entry = chosen();
            if (event.isKeyboardTrigger() && entry != null) {
                menu.of(entry).show(cell(entry).<Node>map(cell -> cell).orElse(upNextList), Side.BOTTOM, 40, -20);
                event.consume();
            }
        });
        upNextList.setCellFactory(list -> new EntryCell(words, actions, menu, pictures, viewModel::fold));
        upNextList.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        upNextList.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        hand = new HandOrder(viewModel, words, upNextList);
        Thumb.grown(upNextList);
        still = new StillList<>(upNextList, UpNextItem::key, viewModel::left, viewModel::settled);
        upNextList.getSelectionModel().selectedIndexProperty().subscribe((before, after) -> stepOver(before.intValue(), after.intValue()));
        // What was asked for moves at once; what came by itself waits.
        viewModel.filterProperty().subscribe((before, now) -> ask());
        viewModel.orderProperty().subscribe((before, now) -> ask());
        viewModel.foldedProperty().subscribe((before, now) -> ask());
        viewModel.byHandProperty().subscribe((before, now) -> ask());
        viewModel.items().subscribe(this::arrange);
        arrange();
    }

    private void ask() {
        if (still != null) {
            still.showAtOnce(List.copyOf(viewModel.items()));
        }
    }

    private void arrange() {
        if (still != null) {
            still.show(List.copyOf(viewModel.items()));
        }
    }

    /// The ways to begin, which stand above the list while no show is the user's own.
    public void begin(Supplier<? extends Node> ways) {
        viewModel.beginnerProperty().subscribe(on -> {
            if (on && waysBox.getChildren().isEmpty()) {
                waysBox.getChildren().setAll(ways.get());
            }
            Nodes.shown(waysBox, on);
        });
    }

    /// What is said above the list where nothing waits.
    private List<MenuItem> orders() {
        ToggleGroup one = new ToggleGroup();
        return Stream.of(UpNextOrder.values()).<MenuItem>map(order -> {
            RadioMenuItem item = new RadioMenuItem(words.order(order));
            item.setId(order.name().toLowerCase(Locale.ROOT) + "OrderItem");
            item.setToggleGroup(one);
            item.setSelected(order == viewModel.orderProperty().get());
            item.setOnAction(event -> viewModel.orderProperty().set(order));
            return item;
        }).toList();
    }

    /// A heading is stepped over in the direction of the step, but for one whose shows are put away.
    private void stepOver(int before, int after) {
        if (after >= 0 && after < upNextList.getItems().size() && upNextList.getItems().get(after) instanceof Heading heading && !heading.folded()
                && before >= 0 && still != null && !still.isPutting()) {
            int step = after > before || after == 0 ? after + 1 : after - 1;
            if (step < upNextList.getItems().size() && upNextList.getItems().get(step) instanceof Entry) {
                upNextList.getSelectionModel().select(step);
            }
        }
    }

    private void clicked(MouseEvent event) {
        boolean onRow = event.getTarget() instanceof Node node && isRow(node);
        if (event.getButton() == MouseButton.PRIMARY && onRow && event.isStillSincePress() && chosen() != null) {
            actions.open(chosen());
        }
    }

    /// A button of the row answers for itself.
    private static boolean isRow(@Nullable Node node) {
        return node != null && !(node instanceof ButtonBase)
                && (node.getStyleClass().contains("row") || isRow(node.getParent()));
    }

    private @Nullable Entry chosen() {
        return upNextList.getSelectionModel().getSelectedItem() instanceof Entry entry ? entry : null;
    }

    private void key(KeyEvent event) {
        if (upNextList.getSelectionModel().getSelectedItem() instanceof Heading heading
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.RIGHT)) {
            viewModel.fold(heading.section());
            event.consume();
            return;
        }
        Entry entry = chosen();
        if (entry == null || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.SPACE) {
                if (isFirst(event)) {
                    actions.markUpTo(entry);
                }
                event.consume();
            } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                if (hand != null) {
                    hand.moveBy(entry, event.getCode() == KeyCode.UP ? -1 : 1);
                }
                event.consume();
            }
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case SPACE -> {
                if (isFirst(event)) {
                    mark(entry);
                }
            }
            case S -> {
                if (isFirst(event)) {
                    actions.skip(entry);
                }
            }
            case LEFT -> viewModel.fold(entry.section());
            case H -> hide(entry);
            case N -> actions.note(entry);
            case R -> actions.remind(entry);
            case W -> actions.watch(entry);
            case ENTER, RIGHT -> actions.open(entry);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private boolean isFirst(KeyEvent event) {
        return keys != null && keys.isFirst(event);
    }

    /// As its button does, so that the line says so at once.
    private void mark(Entry entry) {
        cell(entry).ifPresentOrElse(EntryCell::mark, () -> actions.mark(entry, () -> {}));
    }

    private void hide(Entry entry) {
        if (entry.section() == Section.HIDDEN) {
            actions.unhide(entry);
        } else {
            menu.askHowLong(entry, cell(entry).<Node>map(cell -> cell).orElse(upNextList));
        }
    }

    private Optional<EntryCell> cell(Entry entry) {
        return cells().filter(cell -> entry.equals(cell.getItem())).findFirst();
    }

    private Stream<EntryCell> cells() {
        return upNextList.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof EntryCell cell && cell.isVisible() && !cell.isEmpty())
                .map(EntryCell.class::cast);
    }

    /// The shows whose rows are to be seen, from the top.
    public List<ShowId> inSight() {
        return cells().sorted(Comparator.comparingInt(ListCell::getIndex))
                .flatMap(cell -> cell.getItem() instanceof Entry entry ? Stream.of(entry.row().show()) : Stream.empty())
                .toList();
    }

    private List<MenuItem> moves(Entry entry) {
        return hand == null ? List.of() : hand.items(entry);
    }

    private void askDay(WatchlistRow row) {
        dayController.ask(row);
    }

    /// Puts the keyboard into the list, at its first show.
    public void focus() {
        if (upNextList.getSelectionModel().isEmpty()) {
            for (int i = 0; i < upNextList.getItems().size(); i++) {
                if (upNextList.getItems().get(i) instanceof Entry) {
                    upNextList.getSelectionModel().select(i);
                    break;
                }
            }
        }
        upNextList.requestFocus();
    }
}
