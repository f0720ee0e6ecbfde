package cliffhanger.ui;

import cliffhanger.ui.Toasts.Toast;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows the newest toast for six seconds; one that tells of a problem stays until it is closed.
public final class ToastController {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Toasts toasts;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(6));

    @FXML
    private HBox toastBox;

    @FXML
    private Label textLabel;

    @FXML
    private Button actionButton;

    public ToastController(Toasts toasts) {
        this.toasts = toasts;
    }

    @FXML
    private void initialize() {
        pause.setOnFinished(event -> toasts.close());
        toasts.currentProperty().subscribe(this::show);
    }

    private void show(@Nullable Toast toast) {
        toastBox.setVisible(toast != null);
        pause.stop();
        if (toast == null) {
            return;
        }
        textLabel.setText(toast.text());
        toastBox.setAccessibleText(toast.text());
        toastBox.pseudoClassStateChanged(PROBLEM, toast.problem());
        actionButton.setText(toast.actionLabel());
        actionButton.setVisible(toast.action() != null);
        actionButton.setManaged(toast.action() != null);
        if (!toast.problem()) {
            pause.playFromStart();
        }
    }

    @FXML
    private void act() {
        Toast toast = toasts.currentProperty().get();
        toasts.close();
        if (toast != null && toast.action() != null) {
            toast.action().run();
        }
    }

    @FXML
    private void close() {
        toasts.close();
    }
}
