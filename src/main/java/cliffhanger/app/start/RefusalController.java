package cliffhanger.app.start;

import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.ui.Nodes;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Why there is no window. JavaFX thread.
public final class RefusalController {
    private final Language language;
    private final Sentence sentence;
    private final @Nullable Runnable make;

    @FXML
    private Label sentenceText;

    @FXML
    private Button makeButton;

    /// @param sentence what is wrong and what to do
    /// @param make     makes a new library; null where that is no way out
    public RefusalController(Language language, Sentence sentence, @Nullable Runnable make) {
        this.language = language;
        this.sentence = sentence;
        this.make = make;
    }

    @FXML
    private void initialize() {
        sentenceText.setText(language.say(sentence));
        Nodes.shown(makeButton, make != null);
    }

    @FXML
    private void make() {
        if (make == null) {
            return;
        }
        try {
            make.run();
            Platform.exit();
        } catch (LibraryException e) {
            sentenceText.setText(language.say(e.sentence()));
        }
    }

    @FXML
    private void quit() {
        Platform.exit();
    }
}
