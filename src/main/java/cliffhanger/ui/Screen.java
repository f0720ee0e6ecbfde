package cliffhanger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.jspecify.annotations.Nullable;

/// A screen of the window. Whatever leads to it is made from this alone: the rail, the menu, links, the way back.
///
/// @param id          names it in links (`cliffhanger://notes`), and its button and menu item (`notesButton`, `notesItem`)
/// @param words       begins the keys of its texts: `.name`, `.menu`, and `.badge` with a number
/// @param way         where the way to it is
/// @param icon        at its button
/// @param accelerator as FXML writes it; null for none, or where it goes by its place in the rail
/// @param controller  whose view lies beside it: `NotesScreenController` controls `NotesScreen.fxml`
/// @param shown       told true when the user comes to it, once its view is there, and false when he leaves
/// @param badge       a number at its button, hidden at 0; null for none
public record Screen(
        String id, String words, Way way, Glyph icon, @Nullable String accelerator, Class<?> controller, Consumer<Boolean> shown,
        @Nullable ReadOnlyIntegerProperty badge) {
    /// How the user gets there.
    public enum Way {
        /// By the rail, and the menu *Go*.
        RAIL,
        /// By the foot of the rail, and the menu *Edit*.
        FOOT,
        /// By the menu *Go* alone.
        GO,
        /// By the menu *File* alone.
        FILE
    }

    /// One with nothing to count, and nothing to do when it is shown.
    public static Screen of(String id, String words, Way way, Glyph icon, @Nullable String accelerator, Class<?> controller) {
        return new Screen(id, words, way, icon, accelerator, controller, shown -> {}, null);
    }

    /// The screens with those of the rail numbered from above, as Ctrl with a digit reaches them.
    public static List<Screen> numbered(List<Screen> screens) {
        List<Screen> numbered = new ArrayList<>();
        int place = 0;
        for (Screen screen : screens) {
            numbered.add(screen.way == Way.RAIL ? screen.by("Shortcut+" + ++place) : screen);
        }
        return numbered;
    }

    private Screen by(String keys) {
        return new Screen(id, words, way, icon, keys, controller, shown, badge);
    }

    /// The same, told when it is shown.
    public Screen whenShown(Consumer<Boolean> told) {
        return new Screen(id, words, way, icon, accelerator, controller, told, badge);
    }

    /// The same with a number at its button.
    public Screen counting(ReadOnlyIntegerProperty number) {
        return new Screen(id, words, way, icon, accelerator, controller, shown, number);
    }

    /// The name of its view.
    public String view() {
        return controller.getSimpleName().replace("Controller", ".fxml");
    }
}
