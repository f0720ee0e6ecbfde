package cliffhanger.desktop.tray;

import java.nio.IntBuffer;
import java.util.List;

/// An item in the desktop's tray, where the desktop has one. Safe on any thread.
public interface Tray extends AutoCloseable {
    /// What can be chosen from its menu.
    ///
    /// @param action on a thread of the tray's
    record Choice(String label, Runnable action) {}

    /// What it looks like and does.
    ///
    /// @param title   the program's name
    /// @param icon    from the desktop's theme; empty for none. A tray that does not find it takes the picture
    /// @param width   of the picture, in pixels, and its height
    /// @param argb    the picture's pixels, row by row
    /// @param pressed what happens when it is pressed, on a thread of the tray's
    /// @param menu    an entry with no label is a line between the others
    record Item(String title, String icon, int width, IntBuffer argb, Runnable pressed, List<Choice> menu) {}

    /// Says something of it.
    ///
    /// @param text   empty for nothing
    /// @param urgent whether it asks to be looked at
    void say(String text, boolean urgent);

    /// Takes it away.
    @Override
    void close();

    /// The tray of this system, as soon as it has one; for ever none where it speaks no StatusNotifierItem.
    static Tray of(Item item) {
        return StatusNotifierTray.isPossible(System.getenv()) ? new StatusNotifierTray(item) : new Tray() {
            @Override
            public void say(String text, boolean urgent) {}

            @Override
            public void close() {}
        };
    }
}
