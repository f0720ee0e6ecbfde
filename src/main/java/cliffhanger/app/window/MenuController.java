package cliffhanger.app.window;

import cliffhanger.app.work.ChangeDesk;
import javafx.application.Platform;
import javafx.fxml.FXML;

/// The menu bar: every accelerator of the window.
public final class MenuController {
    private final MainController main;
    private final ChangeDesk desk;

    MenuController(MainController main, ChangeDesk desk) {
        this.main = main;
        this.desk = desk;
    }

    @FXML
    private void findShow() {
        main.find("");
    }

    @FXML
    private void showDiscover() {
        main.showDiscover();
    }

    @FXML
    private void addByHand() {
        main.addByHand();
    }

    @FXML
    private void addFromFile() {
        main.addFromFile();
    }

    @FXML
    private void importHistory() {
        main.showImport();
    }

    @FXML
    private void readArticle() {
        main.showArticle();
    }

    @FXML
    private void quit() {
        Platform.exit();
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
        main.search();
    }

    @FXML
    private void back() {
        main.back();
    }

    @FXML
    private void forth() {
        main.forth();
    }

    @FXML
    private void showWatchlist() {
        main.showWatchlist();
    }

    @FXML
    private void showNotes() {
        main.showNotes();
    }

    @FXML
    private void showReminders() {
        main.showReminders();
    }

    @FXML
    private void showSettings() {
        main.showSettings();
    }
}
