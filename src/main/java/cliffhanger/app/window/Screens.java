package cliffhanger.app.window;

import cliffhanger.discover.DiscoverController;
import cliffhanger.imports.ImportScreenController;
import cliffhanger.notes.NotesScreenController;
import cliffhanger.reminders.RemindersScreenController;
import cliffhanger.review.ArticleScreenController;
import cliffhanger.settings.SettingsController;
import cliffhanger.show.ShowController;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Views;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The screens beside the watchlist, each loaded when the user first comes to it: the first picture needs none of them. JavaFX
/// thread.
final class Screens {
    private final Supplier<Views> views;
    private final Map<Room, Views.Loaded> loaded = new EnumMap<>(Room.class);

    Screens(Supplier<Views> views) {
        this.views = views;
    }

    /// Brings the screen of a room to the front, and hides all others.
    ///
    /// @param place what they lie in, one above the other
    void show(Room room, Pane place) {
        if (room != Room.WATCHLIST && !loaded.containsKey(room)) {
            Views.Loaded made = load(room);
            loaded.put(room, made);
            place.getChildren().add(made.view());
        }
        loaded.forEach((each, screen) -> Nodes.shown(screen.view(), each == room));
    }

    /// The controller of a room's screen, which was shown before.
    <T> T controller(Room room, Class<T> type) {
        return type.cast(Objects.requireNonNull(loaded.get(room), "it was shown before").controller());
    }

    /// The pane of the open show.
    Node detail() {
        return load(ShowController.class, "ShowView.fxml").view();
    }

    private Views.Loaded load(Room room) {
        return switch (room) {
            case WATCHLIST -> throw new IllegalArgumentException("the watchlist is always there");
            case DISCOVER -> load(DiscoverController.class, "DiscoverScreen.fxml");
            case NOTES -> load(NotesScreenController.class, "NotesScreen.fxml");
            case ARTICLE -> load(ArticleScreenController.class, "ArticleScreen.fxml");
            case REMINDERS -> load(RemindersScreenController.class, "RemindersScreen.fxml");
            case IMPORT -> load(ImportScreenController.class, "ImportScreen.fxml");
            case SETTINGS -> load(SettingsController.class, "SettingsScreen.fxml");
        };
    }

    private Views.Loaded load(Class<?> beside, String name) {
        return views.get().loadWhole(beside, name);
    }
}
