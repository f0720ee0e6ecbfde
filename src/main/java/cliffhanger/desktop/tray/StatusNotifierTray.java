package cliffhanger.desktop.tray;

import cliffhanger.desktop.BusThread;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// A tray item over the session bus, after the StatusNotifierItem specification. It shows itself to whatever tray is there, comes back
/// when the tray was started again, and is nowhere where there is none. All that it does on the bus happens on a thread of its own.
final class StatusNotifierTray implements Tray {
    private final Item item;
    private final BusThread bus = new BusThread("tray");
    private @Nullable DBusConnection connection;
    private volatile String text = "";
    private volatile boolean urgent;

    StatusNotifierTray(Item item) {
        this.item = item;
        bus.later(this::connect);
    }

    /// Whether there may be a session bus.
    static boolean isPossible(Map<String, String> environment) {
        String runtime = environment.get("XDG_RUNTIME_DIR");
        return environment.containsKey("DBUS_SESSION_BUS_ADDRESS") || (runtime != null && Files.exists(Path.of(runtime, "bus")));
    }

    private void connect() {
        try {
            DBusConnection made = DBusConnectionBuilder.forSessionBus().withShared(false).build();
            connection = made;
            made.exportObject(StatusNotifierItem.PATH, new Exported());
            made.exportObject(DbusMenu.PATH, new TrayMenu(item.menu()));
            made.addSigHandler(DBus.NameOwnerChanged.class, this::changed);
            made.addSigHandler(StatusNotifierWatcher.StatusNotifierHostRegistered.class, there -> bus.later(this::register));
            register();
        } catch (DBusException | DBusExecutionException e) {
            // A desktop with no bus has no tray.
            LoggerFactory.getLogger(StatusNotifierTray.class).warn("There is no tray: the session bus cannot be reached.");
        }
    }

    private void changed(DBus.NameOwnerChanged change) {
        if (change.name.equals(StatusNotifierWatcher.NAME) && !change.newOwner.isEmpty()) {
            bus.later(this::register);
        }
    }

    private void register() {
        DBusConnection open = connection;
        if (open == null) {
            return;
        }
        try {
            Properties watcher = open.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, Properties.class);
            if (Boolean.TRUE.equals(watcher.Get(StatusNotifierWatcher.NAME, "IsStatusNotifierHostRegistered"))) {
                open.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, StatusNotifierWatcher.class)
                        .RegisterStatusNotifierItem(open.getUniqueName());
            }
        } catch (ServiceUnknown e) {
            // Nobody keeps a tray; whoever comes to do so is heard of.
        } catch (DBusException | DBusExecutionException e) {
            LoggerFactory.getLogger(StatusNotifierTray.class).warn("The tray did not take the item.");
        }
    }

    @Override
    public void say(String said, boolean isUrgent) {
        text = said;
        urgent = isUrgent;
        bus.later(() -> {
            try {
                tell(new StatusNotifierItem.NewToolTip(StatusNotifierItem.PATH));
                tell(new StatusNotifierItem.NewStatus(StatusNotifierItem.PATH, status()));
            } catch (DBusException | DBusExecutionException e) {
                // The bus was started again since; the new one is told all.
                disconnect();
                connect();
            }
        });
    }

    private void tell(DBusSignal signal) {
        if (connection != null) {
            connection.sendMessage(signal);
        }
    }

    private String status() {
        return urgent ? "NeedsAttention" : "Active";
    }

    @Override
    public void close() {
        bus.close(this::disconnect);
    }

    private void disconnect() {
        if (connection != null) {
            connection.disconnect();
            connection = null;
        }
    }

    /// The item as the tray sees it.
    @SuppressWarnings("MethodName") // the names are the interface's
    private final class Exported extends FixedProperties implements StatusNotifierItem {
        private final List<Pixmap> picture = List.of(new Pixmap(item.width(), item.argb().remaining() / item.width(), bytes(item.argb())));

        @Override
        public void Activate(int x, int y) {
            item.pressed().run();
        }

        @Override
        public void SecondaryActivate(int x, int y) {
            item.pressed().run();
        }

        @Override
        public void ContextMenu(int x, int y) {
            // A tray that shows no menus gets the window instead.
            item.pressed().run();
        }

        @Override
        public void Scroll(int delta, String orientation) {
            // There is nothing to turn.
        }

        @Override
        Map<String, Variant<?>> all() {
            return Map.ofEntries(
                    Map.entry("Category", new Variant<>("ApplicationStatus")),
                    Map.entry("Id", new Variant<>("cliffhanger")),
                    Map.entry("Title", new Variant<>(item.title())),
                    Map.entry("Status", new Variant<>(status())),
                    Map.entry("WindowId", new Variant<>(0)),
                    Map.entry("IconName", new Variant<>(item.icon())),
                    Map.entry("IconPixmap", new Variant<>(picture, "a(iiay)")),
                    Map.entry("AttentionIconName", new Variant<>(item.icon())),
                    Map.entry("AttentionIconPixmap", new Variant<>(picture, "a(iiay)")),
                    Map.entry("ToolTip", new Variant<>(new ToolTip("", List.of(), item.title(), text), "(sa(iiay)ss)")),
                    Map.entry("ItemIsMenu", new Variant<>(false)),
                    Map.entry("Menu", new Variant<>(new DBusPath(DbusMenu.PATH))));
        }

        @Override
        public String getObjectPath() {
            return StatusNotifierItem.PATH;
        }

        private static byte[] bytes(IntBuffer argb) {
            // A buffer is in network byte order from the beginning.
            ByteBuffer bytes = ByteBuffer.allocate(4 * argb.remaining());
            bytes.asIntBuffer().put(argb.duplicate());
            return bytes.array();
        }
    }
}
