package cliffhanger.app.window;

import cliffhanger.app.work.FileIntake;
import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Views;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The frame around the features: the rail, and the screens, each loaded when the user first comes to it.
public final class MainController {
    private final List<Screen> screens;
    private final FileIntake intake;
    private final Actions actions;
    private final Consumer<Screen> entered;
    private final Supplier<Views> views;
    private final Rail rail;
    private final Map<Screen, Parent> loaded = new HashMap<>();
    private Screen here;

    @FXML
    private StackPane root;

    @FXML
    private VBox railBox;

    @FXML
    private VBox footBox;

    @FXML
    private StackPane screenStack;

    /// @param screens all of them; the first is where the user begins
    /// @param entered told of each screen that the user comes to
    /// @param views   which the screens are made by
    MainController(
            List<Screen> screens, FileIntake intake, Language language, Actions actions, Consumer<Screen> entered, Supplier<Views> views) {
        this.screens = screens;
        this.intake = intake;
        this.actions = actions;
        this.entered = entered;
        this.views = views;
        here = screens.getFirst();
        rail = new Rail(language, this::enter);
    }

    @FXML
    private void initialize() {
        rail.fill(railBox, screens, Screen.Way.RAIL);
        rail.fill(footBox, screens, Screen.Way.FOOT);
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
                actions.search();
                event.consume();
            }
        });
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(this::dropped);
        enter(here);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        intake.add(files.stream().map(File::toPath).toList());
        event.setDropCompleted(true);
    }

    /// Where the user is.
    Screen screen() {
        return here;
    }

    /// Shows a screen.
    ///
    /// @param id unknown ones are programming errors; links are looked at before
    void enter(String id) {
        enter(screens.stream().filter(screen -> screen.id().equals(id)).findFirst().orElseThrow());
    }

    /// Makes a screen that the user has not come to yet.
    void prepare(String id) {
        screens.stream().filter(screen -> screen.id().equals(id) && !loaded.containsKey(screen)).findFirst().ifPresent(screen -> {
            loaded.put(screen, load(screen));
            Nodes.shown(loaded.get(screen), false);
        });
    }

    /// Begins at a screen other than the first, before there is a view; one that is gone is passed over.
    void beginAt(String id) {
        screens.stream().filter(screen -> screen.id().equals(id)).findFirst().ifPresent(screen -> here = screen);
    }

    private void enter(Screen screen) {
        Screen before = here;
        here = screen;
        loaded.computeIfAbsent(screen, this::load);
        loaded.forEach((each, view) -> Nodes.shown(view, each.equals(screen)));
        rail.at(screen);
        if (!before.equals(screen)) {
            before.shown().accept(false);
        }
        screen.shown().accept(true);
        entered.accept(screen);
    }

    private Parent load(Screen screen) {
        Parent view = views.get().load(screen.controller(), screen.view());
        screenStack.getChildren().add(view);
        return view;
    }

    /// The window that it is in.
    Window window() {
        return root.getScene().getWindow();
    }

    @FXML
    private void add() {
        actions.find();
    }
}
