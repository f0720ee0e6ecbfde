package cliffhanger.review;

import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// Where an article is pasted, or taken from a file or the clipboard.
public final class PasteController {
    private final ReviewViewModel viewModel;
    private final Language language;
    private final Runnable chooser;

    @FXML
    private TextArea pasteArea;

    @FXML
    private Button readButton;

    @FXML
    private Label problemLabel;

    /// @param chooser lets the user choose a file
    public PasteController(ReviewViewModel viewModel, Language language, Runnable chooser) {
        this.viewModel = viewModel;
        this.language = language;
        this.chooser = chooser;
    }

    @FXML
    private void initialize() {
        readButton.disableProperty().bind(viewModel.busyProperty());
        pasteArea.textProperty().subscribe(text -> Nodes.shown(problemLabel, false));
        viewModel.readingProperty().subscribe(reading -> {
            if (reading == null) {
                pasteArea.clear();
            }
        });
        Nodes.shown(problemLabel, false);
    }

    @FXML
    private void read() {
        if (pasteArea.getText().isBlank()) {
            problem("review.paste.empty");
            pasteArea.requestFocus();
        } else {
            viewModel.readText(pasteArea.getText());
        }
    }

    private void problem(String key) {
        problemLabel.setText(language.say(key));
        Nodes.shown(problemLabel, true);
    }

    @FXML
    void fromClipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = clipboard.hasHtml() ? clipboard.getHtml() : null;
        String text = clipboard.hasString() ? clipboard.getString() : null;
        if (html != null && !html.isBlank()) {
            viewModel.readHtml(html);
        } else if (text != null && !text.isBlank()) {
            viewModel.readText(text);
        } else {
            problem("review.paste.nothing");
        }
    }

    @FXML
    private void openFile() {
        chooser.run();
    }
}
