package cliffhanger.desktop.notify;

import java.util.List;

/// One notification of the desktop.
///
/// @param tag     the same for the same: one that is shown again replaces the first
/// @param title   plain text
/// @param body    plain text of one line or more
/// @param buttons besides a click on the notification itself, which answers [#OPEN]
public record Notification(String tag, String title, String body, List<Button> buttons) {
    /// What a click on the notification itself answers; freedesktop's name for it.
    public static final String OPEN = "default";

    public Notification {
        buttons = List.copyOf(buttons);
    }

    /// A button.
    ///
    /// @param answer what it answers
    public record Button(String answer, String label) {}
}
