package cliffhanger.app.window;

import cliffhanger.language.Language;
import cliffhanger.ui.Screen;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the window is called: task bars and window lists tell windows apart by what is in them. JavaFX thread.
final class WindowTitle {
    private final Language language;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");

    WindowTitle(Language language) {
        this.language = language;
        text.set(language.say("app.title"));
    }

    /// After the screen.
    void show(Screen screen) {
        name(language.say(screen.words() + ".name"));
    }

    /// After the open show.
    ///
    /// @param title empty for none
    void show(String title) {
        name(title);
    }

    private void name(String name) {
        text.set(name.isEmpty() ? language.say("app.title") : language.say("app.title.of", name));
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
