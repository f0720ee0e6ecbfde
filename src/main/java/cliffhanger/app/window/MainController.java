package cliffhanger.app.window;

import cliffhanger.app.work.FileIntake;
import cliffhanger.discover.DiscoverController;
import cliffhanger.discover.DiscoverViewModel;
import cliffhanger.discover.UpdateViewModel;
import cliffhanger.language.Language;
import cliffhanger.notes.NotesScreenController;
import cliffhanger.reminders.RemindersViewModel;
import cliffhanger.search.SearchController;
import cliffhanger.settings.SettingsController;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Views;
import cliffhanger.watchlist.WatchlistController;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The frame around the features: rail, screens, and how list and detail share the window.
public final class MainController {
    /// Narrower than this, list and detail take turns.
    private static final double NARROW = 676;

    /// The list's own width where nothing else is remembered.
    private static final double LIST = 352;

    /// As wide as the divider is in the style sheet.
    private static final double DIVIDER = 7;

    private final FileIntake intake;
    private final Language language;
    private final RemindersViewModel due;
    private final DiscoverViewModel discovering;
    private final UpdateViewModel catalogue;
    private final Navigation navigation;
    private final Consumer<Room> entered;
    private final Screens screens;
    private boolean listInFront = true;
    private double listWidth = LIST;
    private boolean narrow;
    private Room room = Room.WATCHLIST;

    @FXML
    private StackPane root;

    @FXML
    private SplitPane columns;

    @FXML
    private Region listColumn;

    @FXML
    private StackPane rooms;

    @FXML
    private StackPane show;

    @FXML
    private ToggleButton watchlistButton;

    @FXML
    private ToggleButton discoverButton;

    @FXML
    private ToggleButton notesButton;

    @FXML
    private ToggleButton remindersButton;

    @FXML
    private ToggleButton articleButton;

    @FXML
    private ToggleButton settingsButton;

    @FXML
    private Label badgeLabel;

    @FXML
    private WatchlistController watchlistController;

    @FXML
    private SearchController hitsController;

    /// @param entered told of each screen that the user comes to
    /// @param views   which the screens are made by
    MainController(
            FileIntake intake, Language language, RemindersViewModel due, DiscoverViewModel discovering, UpdateViewModel catalogue,
            Navigation navigation, Consumer<Room> entered, Supplier<Views> views) {
        this.intake = intake;
        this.language = language;
        this.due = due;
        this.discovering = discovering;
        this.catalogue = catalogue;
        this.navigation = navigation;
        this.entered = entered;
        screens = new Screens(views);
    }

    @FXML
    private void initialize() {
        columns.widthProperty().subscribe(this::fold);
        listColumn.widthProperty().subscribe(width -> {
            if (!narrow && width.doubleValue() > 0 && columns.getWidth() > 0) {
                listWidth = width.doubleValue();
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
            boolean noShow = watchlistController.listView().getItems().isEmpty();
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl && noShow
                    && hitsController.openFirst()) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
                search();
                event.consume();
            }
        });
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(this::dropped);
        due.unseenProperty().subscribe(count -> {
            badgeLabel.setText(count.intValue() > 99 ? "99+" : String.valueOf(count));
            badgeLabel.setVisible(count.intValue() > 0);
            remindersButton.setAccessibleText(language.say("app.rail.reminders.count", count));
        });
        enter(Room.WATCHLIST);
    }

    /// Adds the pane of the open show, which the first picture does without.
    void complete() {
        show.getChildren().setAll(screens.detail());
    }

    private static boolean isRow(@Nullable Node node) {
        return node != null && (node.getStyleClass().contains("row") || isRow(node.getParent()));
    }

    Room room() {
        return room;
    }

    /// Reminders that nobody has seen.
    ReadOnlyIntegerProperty unseenProperty() {
        return due.unseenProperty();
    }

    /// Has the list of notes follow what was done, where it is shown.
    void refreshNotes() {
        if (room == Room.NOTES) {
            screens.controller(Room.NOTES, NotesScreenController.class).load();
        }
    }

    /// Shows a screen.
    void enter(Room entering) {
        room = entering;
        screens.show(room, rooms);
        Nodes.shown(columns, room == Room.WATCHLIST);
        watchlistButton.setSelected(room == Room.WATCHLIST);
        discoverButton.setSelected(room == Room.DISCOVER);
        notesButton.setSelected(room == Room.NOTES);
        remindersButton.setSelected(room == Room.REMINDERS);
        articleButton.setSelected(room == Room.ARTICLE);
        settingsButton.setSelected(room == Room.SETTINGS);
        switch (room) {
            case NOTES -> refreshNotes();
            case REMINDERS -> due.look();
            case DISCOVER -> catalogue.load();
            case SETTINGS -> screens.controller(room, SettingsController.class).load();
            case WATCHLIST, ARTICLE, IMPORT -> {}
        }
        discovering.activeProperty().set(room == Room.DISCOVER);
        entered.accept(room);
    }

    private void front(boolean list) {
        listInFront = list;
        fold();
    }

    private void fold() {
        if (columns.getWidth() == 0) {
            return;
        }
        boolean was = narrow;
        narrow = columns.getWidth() < NARROW;
        List<Node> wanted = !narrow ? List.of(listColumn, show) : List.of(listInFront ? listColumn : show);
        if (!columns.getItems().equals(wanted)) {
            columns.getItems().setAll(wanted);
        }
        if (!narrow && (was || columns.getDividerPositions()[0] == 0.5)) {
            divide();
        }
    }

    /// The divider's place is its middle.
    private void divide() {
        columns.setDividerPositions((listWidth + DIVIDER / 2) / columns.getWidth());
    }

    /// How wide the list is.
    double listWidth() {
        return listWidth;
    }

    void setListWidth(double width) {
        listWidth = Math.clamp(width, 280, 700);
        if (columns.getWidth() > 0 && !narrow) {
            divide();
        }
    }

    ListView<?> listView() {
        return watchlistController.listView();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        intake.add(files.stream().map(File::toPath).toList());
        event.setDropCompleted(true);
    }

    void addFromFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("app.add.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(language.say("app.add.filter"), "*.json"));
        List<File> files = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (files != null) {
            intake.add(files.stream().map(File::toPath).toList());
        }
    }

    /// Has the user choose an article to read.
    void readFromFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("app.read.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(language.say("app.read.filter"), "*.txt", "*.html", "*.htm", "*.md"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            intake.add(List.of(file.toPath()));
        }
    }

    @FXML
    void addByHand() {
        showWatchlist();
        watchlistController.addByHand();
    }

    @FXML
    void showWatchlist() {
        enter(Room.WATCHLIST);
        front(true);
    }

    @FXML
    void showDiscover() {
        enter(Room.DISCOVER);
    }

    /// Looks for a show among all that there are.
    ///
    /// @param text what was typed so far
    void find(String text) {
        discovering.queryProperty().set(text);
        enter(Room.DISCOVER);
        screens.controller(room, DiscoverController.class).search();
    }

    @FXML
    void showNotes() {
        enter(Room.NOTES);
    }

    @FXML
    void showReminders() {
        enter(Room.REMINDERS);
    }

    @FXML
    void showArticle() {
        enter(Room.ARTICLE);
    }

    void showImport() {
        enter(Room.IMPORT);
    }

    /// The window that it is in.
    Window window() {
        return root.getScene().getWindow();
    }

    @FXML
    void showSettings() {
        enter(Room.SETTINGS);
    }

    /// Shows what is open on the watchlist.
    void showDetail() {
        enter(Room.WATCHLIST);
        front(false);
    }

    void search() {
        showWatchlist();
        watchlistController.search();
    }

    void back() {
        navigation.back();
    }

    void forth() {
        navigation.forth();
    }
}
