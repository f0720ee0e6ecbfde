package cliffhanger.review;

import cliffhanger.ui.Nodes;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// Where an article is pasted, or taken from a file or the clipboard.
public final class PasteController {
    private final ReviewViewModel viewModel;
    private final Runnable chooser;

    @FXML
    private TextArea pasteArea;

    @FXML
    private Button readButton;

    @FXML
    private Label problemLabel;

    /// @param chooser lets the user choose a file
    public PasteController(ReviewViewModel viewModel, Runnable chooser) {
        this.viewModel = viewModel;
        this.chooser = chooser;
    }

    @FXML
    private void initialize() {
        readButton.disableProperty().bind(Bindings.createBooleanBinding(
                () -> pasteArea.getText().isBlank() || viewModel.busyProperty().get(), pasteArea.textProperty(), viewModel.busyProperty()));
        viewModel.readingProperty().subscribe(reading -> {
            if (reading == null) {
                pasteArea.clear();
            }
        });
        Nodes.shown(problemLabel, false);
    }

    @FXML
    private void read() {
        viewModel.readText(pasteArea.getText());
    }

    @FXML
    void fromClipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = clipboard.hasHtml() ? clipboard.getHtml() : null;
        String text = clipboard.hasString() ? clipboard.getString() : null;
        Nodes.shown(problemLabel, html == null && (text == null || text.isBlank()));
        if (html != null && !html.isBlank()) {
            viewModel.readHtml(html);
        } else if (text != null && !text.isBlank()) {
            viewModel.readText(text);
        }
    }

    @FXML
    private void openFile() {
        chooser.run();
    }
}
