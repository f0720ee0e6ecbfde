package cliffhanger.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Leads from a letter that is pressed to a field, without the letter being typed into it: its press moves the keyboard there, and what it
/// types follows. JavaFX thread.
public final class KeyLeads {
    private boolean typed = true;

    /// @param around holds the field, and where the letter is pressed
    public KeyLeads(Node around) {
        around.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!typed) {
                typed = true;
                event.consume();
            }
        });
        around.addEventFilter(KeyEvent.KEY_RELEASED, event -> typed = true);
    }

    /// Goes to a field at the press of a letter.
    public void to(Node field) {
        typed = false;
        field.requestFocus();
    }
}
