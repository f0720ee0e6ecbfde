package cliffhanger.app.window;

import cliffhanger.language.Language;
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

    /// After the screen, or on the watchlist after the open show.
    ///
    /// @param open the open show's title; empty for none
    void show(Room room, String open) {
        String name = room == Room.WATCHLIST ? open : language.say(room.message());
        text.set(name.isEmpty() ? language.say("app.title") : language.say("app.title.of", name));
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
