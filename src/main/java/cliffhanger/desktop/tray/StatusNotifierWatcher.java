package cliffhanger.desktop.tray;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/// Who keeps the list of a desktop's tray items, after the StatusNotifierItem specification of freedesktop.org; names are the
/// specification's.
@DBusInterfaceName("org.kde.StatusNotifierWatcher")
@SuppressWarnings("MethodName")
public interface StatusNotifierWatcher extends DBusInterface {
    /// Its name on the bus and its interface.
    String NAME = "org.kde.StatusNotifierWatcher";

    /// Where it lies there.
    String PATH = "/StatusNotifierWatcher";

    /// @param service the item's name on the bus
    void RegisterStatusNotifierItem(String service);

    /// There is a tray from now on.
    final class StatusNotifierHostRegistered extends DBusSignal {
        public StatusNotifierHostRegistered(String path) throws DBusException {
            super(path);
        }
    }
}
