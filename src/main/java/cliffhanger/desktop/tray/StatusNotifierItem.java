package cliffhanger.desktop.tray;

import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/// An item in a desktop's tray, after the StatusNotifierItem specification of freedesktop.org; names are the specification's.
@DBusInterfaceName("org.kde.StatusNotifierItem")
@SuppressWarnings("MethodName")
public interface StatusNotifierItem extends DBusInterface {
    /// Its interface.
    String NAME = "org.kde.StatusNotifierItem";

    /// Where it lies on the bus.
    String PATH = "/StatusNotifierItem";

    /// It was pressed, at this place of the screen.
    void Activate(int x, int y);

    /// It was pressed with the middle button.
    void SecondaryActivate(int x, int y);

    /// Its menu is wanted, by a tray that does not show menus itself.
    void ContextMenu(int x, int y);

    /// The wheel was turned over it.
    void Scroll(int delta, String orientation);

    /// A picture, signature `(iiay)`: its pixels row by row as ARGB, in network byte order.
    final class Pixmap extends Struct {
        /// In pixels.
        @Position(0)
        public final int width;

        /// In pixels.
        @Position(1)
        public final int height;

        /// Four to a pixel.
        @Position(2)
        public final byte[] bytes;

        public Pixmap(int width, int height, byte[] bytes) {
            this.width = width;
            this.height = height;
            this.bytes = bytes;
        }
    }

    /// What is said of the item, signature `(sa(iiay)ss)`.
    final class ToolTip extends Struct {
        /// An icon's name.
        @Position(0)
        public final String icon;

        /// Or the icon itself.
        @Position(1)
        public final List<Pixmap> pixmaps;

        /// What it is.
        @Position(2)
        public final String title;

        /// What there is to say.
        @Position(3)
        public final String text;

        public ToolTip(String icon, List<Pixmap> pixmaps, String title, String text) {
            this.icon = icon;
            this.pixmaps = List.copyOf(pixmaps);
            this.title = title;
            this.text = text;
        }
    }

    /// `Passive`, `Active` or `NeedsAttention`.
    final class NewStatus extends DBusSignal {
        public NewStatus(String path, String status) throws DBusException {
            super(path, status);
        }
    }

    /// There is something else to say.
    final class NewToolTip extends DBusSignal {
        public NewToolTip(String path) throws DBusException {
            super(path);
        }
    }
}
