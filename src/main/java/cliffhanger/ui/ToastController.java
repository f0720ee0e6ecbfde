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

/// Shows the newest toast for six seconds; one that tells of a problem, or asks, stays until it is closed.
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

    @FXML
    private Button secondButton;

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
        fill(actionButton, toast, 0);
        fill(secondButton, toast, 1);
        if (!toast.stays()) {
            pause.playFromStart();
        }
    }

    private static void fill(Button button, Toast toast, int index) {
        boolean there = index < toast.actions().size();
        button.setText(there ? toast.actions().get(index).label() : "");
        Nodes.shown(button, there);
    }

    @FXML
    private void act() {
        press(0);
    }

    @FXML
    private void actSecond() {
        press(1);
    }

    private void press(int index) {
        Toast toast = toasts.currentProperty().get();
        toasts.close();
        if (toast != null && index < toast.actions().size()) {
            toast.actions().get(index).work().run();
        }
    }

    @FXML
    private void close() {
        toasts.close();
    }
}
