package cliffhanger.app.part;

import cliffhanger.library.Applied;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Views;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// One feature's part of the window. JavaFX thread.
public interface Part {
    /// The screens that it adds.
    default List<Screen> screens() {
        return List.of();
    }

    /// How to make each controller of its views.
    default Map<Class<?>, Supplier<?>> controllers() {
        return Map.of();
    }

    /// Does what can wait until the first picture has been painted.
    default void complete(Views views) {}

    /// Follows what was done to the library.
    default void changed(Applied applied) {
        reload();
    }

    /// Shows all anew, for anything may be different.
    default void reload() {}

    /// Does what is due now and then; every two seconds.
    default void tick() {}

    /// Saves what is being typed.
    default void save() {}

    /// Ends what it does, while the library is still open.
    default void close() {}

    /// Lets go of what it holds, once nobody uses the library any more.
    default void closed() {}
}
