package cliffhanger.app;

import cliffhanger.ui.Messages;
import cliffhanger.watchlist.WatchlistController;
import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The frame around the features: menu, rail, and how the columns share the window.
public final class MainController {
    /// Narrower than this, list and detail take turns.
    private static final double NARROW = 760;

    /// The list's own width where both are there.
    private static final double LIST = 352;

    private final ChangeDesk desk;
    private final FileIntake intake;
    private final Messages messages;
    private boolean listInFront = true;

    @FXML
    private StackPane root;

    @FXML
    private HBox columns;

    @FXML
    private ToggleButton watchlistButton;

    @FXML
    private Region watchlist;

    @FXML
    private WatchlistController watchlistController;

    @FXML
    private Node show;

    MainController(ChangeDesk desk, FileIntake intake, Messages messages) {
        this.desk = desk;
        this.intake = intake;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        columns.widthProperty().subscribe(this::fold);
        watchlist.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() instanceof Node target && isRow(target)) {
                front(false);
            }
        });
        watchlist.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ListView) {
                front(false);
            }
        });
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(this::dropped);
    }

    private static boolean isRow(@Nullable Node node) {
        return node != null && (node.getStyleClass().contains("row") || isRow(node.getParent()));
    }

    private void front(boolean list) {
        listInFront = list;
        fold();
    }

    private void fold() {
        boolean narrow = columns.getWidth() > 0 && columns.getWidth() < NARROW;
        watchlist.setMinWidth(narrow ? 0 : LIST);
        watchlist.setMaxWidth(narrow ? Double.MAX_VALUE : LIST);
        HBox.setHgrow(watchlist, narrow ? Priority.ALWAYS : Priority.NEVER);
        shown(watchlist, !narrow || listInFront);
        shown(show, !narrow || !listInFront);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        intake.add(files.stream().map(File::toPath).toList());
        event.setDropCompleted(true);
    }

    @FXML
    void addFromFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.say("app.add.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.say("app.add.filter"), "*.json"));
        List<File> files = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (files != null) {
            intake.add(files.stream().map(File::toPath).toList());
        }
    }

    @FXML
    private void showWatchlist() {
        watchlistButton.setSelected(true);
        front(true);
    }

    @FXML
    private void undo() {
        desk.undo();
    }

    @FXML
    private void redo() {
        desk.redo();
    }

    @FXML
    private void search() {
        front(true);
        watchlistController.search();
    }

    @FXML
    private void quit() {
        Platform.exit();
    }
}
