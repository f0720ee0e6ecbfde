package cliffhanger.app.part;

import cliffhanger.library.ShowId;
import cliffhanger.search.SearchController;
import cliffhanger.ui.Nodes;
import cliffhanger.watchlist.WatchlistController;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the list and the open show share the window: side by side, or in turns where it is narrow.
public final class WatchlistScreenController {
    /// Narrower than this, they take turns.
    private static final double NARROW = 676;

    /// The list's own width where nothing else is remembered.
    private static final double LIST = 352;

    private static final double LEAST = 280;
    private static final double MOST = 700;

    /// What the show needs.
    private static final double SHOW = 390;

    private final WatchlistViewModel viewModel;
    private final Runnable remind;
    private boolean listInFront = true;
    private double listWidth = LIST;
    private boolean narrow;
    private int firstLine;

    @FXML
    private SplitPane columns;

    @FXML
    private Region listColumn;

    @FXML
    private VBox showColumn;

    @FXML
    private Button backToListButton;

    @FXML
    private StackPane show;

    @FXML
    private WatchlistController watchlistController;

    @FXML
    private SearchController hitsController;

    /// @param remind sets a reminder of the open show's premiere
    WatchlistScreenController(WatchlistViewModel viewModel, Runnable remind) {
        this.viewModel = viewModel;
        this.remind = remind;
    }

    @FXML
    private void initialize() {
        Nodes.shown(backToListButton, false);
        pin();
        viewModel.whenLoaded(this::scroll);
        columns.widthProperty().subscribe(this::fold);
        columns.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (event.getCode() == KeyCode.R && plain && !(event.getTarget() instanceof TextInputControl)) {
                remind.run();
                event.consume();
            }
        });
        columns.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isDivider(event)) {
                listColumn.setMinWidth(LEAST);
                listColumn.setMaxWidth(MOST);
            }
        });
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event)) {
                setListWidth(listColumn.getWidth());
            }
        });
        listColumn.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target && isRow(target)) {
                front(false);
            }
        });
        listColumn.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ListView) {
                front(false);
                show.requestFocus();
            }
        });
        listColumn.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean noShow = listView().getItems().isEmpty();
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl && noShow && hitsController.openFirst()) {
                event.consume();
            }
        });
    }

    @FXML
    private void backToList() {
        front(true);
        watchlistController.list();
    }

    private static boolean isDivider(MouseEvent event) {
        return event.getTarget() instanceof Node node && (node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider")));
    }

    private static boolean isRow(@Nullable Node node) {
        return node != null && (node.getStyleClass().contains("row") || isRow(node.getParent()));
    }

    /// Adds the pane of the open show.
    void complete(Node pane) {
        show.getChildren().setAll(pane);
    }

    /// Begins a show of one's own.
    public void addByHand() {
        front(true);
        watchlistController.addByHand();
    }

    /// Goes to the search field.
    public void search() {
        front(true);
        watchlistController.search();
    }

    /// The shows that are to be seen of the list; none before it has been made.
    List<ShowId> inSight() {
        return watchlistController == null ? List.of() : watchlistController.inSight();
    }

    public ListView<?> listView() {
        return watchlistController.listView();
    }

    /// Scrolls the list to a line, as soon as both are there.
    public void beginAt(int line) {
        firstLine = line;
        viewModel.whenLoaded(this::scroll);
    }

    private void scroll() {
        if (watchlistController != null && firstLine > 0) {
            watchlistController.listView().scrollTo(firstLine);
            firstLine = 0;
        }
    }

    /// The line at the top of the list.
    public int firstLine() {
        return watchlistController != null && watchlistController.listView().lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : firstLine;
    }

    /// Which of the two is seen where there is room for one.
    public void front(boolean list) {
        listInFront = list;
        fold();
    }

    private void fold() {
        if (columns == null || columns.getWidth() == 0) {
            return;
        }
        narrow = columns.getWidth() < NARROW;
        pin();
        List<Node> wanted = !narrow ? List.of(listColumn, showColumn) : List.of(listInFront ? listColumn : showColumn);
        Nodes.shown(backToListButton, narrow);
        if (!columns.getItems().equals(wanted)) {
            columns.getItems().setAll(wanted);
        }
    }

    /// The list is as wide as the user made it, whatever the window does, as far as the show has room beside it; alone it is as wide as
    /// the window.
    private void pin() {
        if (columns == null) {
            return;
        }
        double beside = Math.max(LEAST, Math.min(listWidth, columns.getWidth() - SHOW));
        listColumn.setMinWidth(narrow ? LEAST : beside);
        listColumn.setMaxWidth(narrow ? Double.MAX_VALUE : beside);
    }

    /// How wide the list is, in pixels.
    public double listWidth() {
        return listWidth;
    }

    public void setListWidth(double width) {
        listWidth = Math.clamp(width, LEAST, MOST);
        pin();
    }
}
