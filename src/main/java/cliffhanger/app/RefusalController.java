package cliffhanger.app;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Why there is no window. JavaFX thread.
public final class RefusalController {
    private final String sentence;

    @FXML
    private Label sentenceText;

    /// @param sentence what is wrong and what to do
    RefusalController(String sentence) {
        this.sentence = sentence;
    }

    @FXML
    private void initialize() {
        sentenceText.setText(sentence);
    }

    @FXML
    private void quit() {
        Platform.exit();
    }
}
