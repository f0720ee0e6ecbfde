package cliffhanger.desktop.notify;

import cliffhanger.desktop.BusThread;
import cliffhanger.desktop.DesktopEntry;
import cliffhanger.language.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/// Notifications over the session bus, after the Desktop Notifications Specification 1.2.
///
/// Everything on the bus happens on a thread of its own, with a time limit. Safe on any thread.
public final class FreedesktopNotifier implements Notifier {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final int SERVER_DECIDES = -1;

    /// An ability that only dunst has.
    private static final String DUNST = "x-dunst-stack-tag";

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    private final Listener listener;
    private final String icon;
    private final BusThread bus = new BusThread("notifications");
    private final Map<String, UInt32> shown = new ConcurrentHashMap<>();
    private @Nullable DBusConnection connection;
    private @Nullable FreedesktopNotifications server;
    private List<String> abilities = List.of();

    /// @param icon a path or the name of an icon of the desktop's theme
    public FreedesktopNotifier(String icon, Listener listener) {
        this.icon = icon;
        this.listener = listener;
    }

    @Override
    public void show(Notification notification) throws NotShown {
        try {
            bus.within(PATIENCE, () -> {
                insist(notification);
                return true;
            });
        } catch (ExecutionException e) {
            throw new NotShown(Sentence.of("desktop.notify.server.refused"), e.getCause());
        } catch (TimeoutException e) {
            throw new NotShown(Sentence.of("desktop.notify.server.silent"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotShown(Sentence.of("desktop.notify.interrupted"), e);
        }
    }

    @Override
    public boolean isAnswerable() {
        return !shown.isEmpty() && abilities.contains("actions");
    }

    private void insist(Notification notification) throws DBusException {
        try {
            send(notification);
        } catch (DBusException | DBusExecutionException e) {
            // The bus or the server may have been started again since the last time.
            disconnect();
            send(notification);
        }
    }

    private void send(Notification notification) throws DBusException {
        FreedesktopNotifications to = server();
        List<String> actions = new ArrayList<>();
        if (abilities.contains("actions")) {
            actions.addAll(List.of(Notification.OPEN, ""));
            notification.buttons().forEach(button -> actions.addAll(List.of(button.answer(), button.label())));
        }
        // A server that is told the same tag again replaces what it shows, also where another process of ours sent that.
        Map<String, Variant<?>> hints = Map.of(
                "category", new Variant<>("x-cliffhanger.reminder"),
                "desktop-entry", new Variant<>(DesktopEntry.ID),
                DUNST, new Variant<>(notification.tag()));
        UInt32 id = to.Notify("Cliffhanger", shown.getOrDefault(notification.tag(), new UInt32(0)), icon, notification.title(), body(notification.body()),
                actions, hints, SERVER_DECIDES);
        // A server that was started again counts from the beginning; an id means the newest notification that had it.
        shown.values().removeIf(id::equals);
        shown.put(notification.tag(), id);
    }

    private String body(String plain) {
        return abilities.contains("body-markup") ? escaped(plain) : abilities.contains(DUNST) ? unlikeMarkup(plain) : plain;
    }

    /// Dunst takes what looks like markup for markup where nobody told it not to, and does not say so (1.9; `markup` left out of its
    /// settings): "<3" took the rest of the text away. An ampersand alone it leaves.
    static String unlikeMarkup(String plain) {
        return ENTITY.matcher(plain).replaceAll("&amp;").replace("<", "&lt;");
    }

    private FreedesktopNotifications server() throws DBusException {
        if (server == null) {
            DBusConnection made = DBusConnectionBuilder.forSessionBus().withShared(false).build();
            connection = made;
            made.addSigHandler(FreedesktopNotifications.ActionInvoked.class, this::invoked);
            FreedesktopNotifications found = made.getRemoteObject(NAME, PATH, FreedesktopNotifications.class);
            abilities = found.GetCapabilities();
            server = found;
        }
        return server;
    }

    private void invoked(FreedesktopNotifications.ActionInvoked signal) {
        shown.entrySet().stream()
                .filter(entry -> entry.getValue().longValue() == signal.id())
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(tag -> listener.answered(tag, signal.key()));
    }

    private void disconnect() {
        DBusConnection old = connection;
        connection = null;
        server = null;
        if (old != null) {
            old.disconnect();
        }
    }

    /// The specification's markup is a little XML.
    public static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() {
        bus.close(this::disconnect);
    }
}
