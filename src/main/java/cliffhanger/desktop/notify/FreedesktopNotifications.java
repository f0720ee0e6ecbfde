package cliffhanger.desktop.notify;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The interface of the Desktop Notifications Specification 1.2, as it stands on the bus; names are the specification's.
@DBusInterfaceName("org.freedesktop.Notifications")
@SuppressWarnings("MethodName")
public interface FreedesktopNotifications extends DBusInterface {
    List<String> GetCapabilities();

    UInt32 Notify(
            String appName, UInt32 replacesId, String appIcon, String summary, String body, List<String> actions,
            Map<String, Variant<?>> hints, int expireTimeout);

    /// A button or the notification itself was pressed.
    final class ActionInvoked extends DBusSignal {
        private final UInt32 id;
        private final String key;

        public ActionInvoked(String path, UInt32 id, String key) throws DBusException {
            super(path, id, key);
            this.id = id;
            this.key = key;
        }

        long id() {
            return id.longValue();
        }

        String key() {
            return key;
        }
    }
}
