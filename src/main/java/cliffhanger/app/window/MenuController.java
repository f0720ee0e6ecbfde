package cliffhanger.app.window;

import cliffhanger.app.part.ArticlePart;
import cliffhanger.language.Language;
import cliffhanger.ui.Screen;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// The menu bar: every accelerator of the window.
public final class MenuController {
    private final List<Screen> screens;
    private final Language language;
    private final Actions actions;

    @FXML
    private Menu fileMenu;

    @FXML
    private Menu editMenu;

    @FXML
    private Menu goMenu;

    @FXML
    private MenuItem quitSeparator;

    MenuController(List<Screen> screens, Language language, Actions actions) {
        this.screens = screens;
        this.language = language;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        fileMenu.getItems().addAll(fileMenu.getItems().indexOf(quitSeparator), items(Screen.Way.FILE));
        editMenu.getItems().addAll(items(Screen.Way.FOOT));
        goMenu.getItems().addAll(items(Screen.Way.RAIL));
        goMenu.getItems().addAll(items(Screen.Way.GO));
    }

    private List<MenuItem> items(Screen.Way way) {
        return screens.stream().filter(screen -> screen.way() == way).map(this::item).toList();
    }

    private MenuItem item(Screen screen) {
        MenuItem item = new MenuItem(language.say(screen.words() + ".menu"));
        item.setId(screen.id() + "Item");
        if (screen.accelerator() != null) {
            item.setAccelerator(KeyCombination.valueOf(screen.accelerator()));
        }
        item.setOnAction(event -> actions.show(screen.id()));
        return item;
    }

    @FXML
    private void findShow() {
        actions.find();
    }

    @FXML
    private void addByHand() {
        actions.addByHand();
    }

    @FXML
    private void addFromFile() {
        actions.addFromFile();
    }

    @FXML
    private void readArticle() {
        actions.show(ArticlePart.SCREEN);
    }

    @FXML
    private void quit() {
        Platform.exit();
    }

    @FXML
    private void undo() {
        actions.undo();
    }

    @FXML
    private void redo() {
        actions.redo();
    }

    @FXML
    private void showHidden() {
        actions.showHidden();
    }

    @FXML
    private void search() {
        actions.search();
    }

    @FXML
    private void back() {
        actions.back();
    }

    @FXML
    private void forward() {
        actions.forward();
    }
}
