/// Notifications: by the freedesktop server on the session bus, by notify-send, or by the commands that Windows and macOS have.
@NullMarked
package cliffhanger.desktop.notify;

import org.jspecify.annotations.NullMarked;
