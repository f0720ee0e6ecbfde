package cliffhanger.desktop.tray;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A menu that a tray shows, after `com.canonical.dbusmenu`, version 3; names are the interface's.
@DBusInterfaceName("com.canonical.dbusmenu")
@SuppressWarnings("MethodName")
public interface DbusMenu extends DBusInterface {
    /// Its interface.
    String NAME = "com.canonical.dbusmenu";

    /// Where ours lies on the bus.
    String PATH = "/MenuBar";

    /// An entry with what is under it, signature `(ia{sv}av)`.
    final class Entry extends Struct {
        /// 0 for the menu itself.
        @Position(0)
        public final int id;

        /// `label`, `type` and the like.
        @Position(1)
        public final Map<String, Variant<?>> properties;

        /// Entries in their turn.
        @Position(2)
        public final List<Variant<?>> children;

        public Entry(int id, Map<String, Variant<?>> properties, List<Variant<?>> children) {
            this.id = id;
            this.properties = Map.copyOf(properties);
            this.children = List.copyOf(children);
        }
    }

    /// What one entry says of itself, signature `(ia{sv})`.
    final class Properties extends Struct {
        /// The entry.
        @Position(0)
        public final int id;

        /// As in [Entry].
        @Position(1)
        public final Map<String, Variant<?>> properties;

        public Properties(int id, Map<String, Variant<?>> properties) {
            this.id = id;
            this.properties = Map.copyOf(properties);
        }
    }

    /// Something that happened to an entry, signature `(isvu)`.
    final class Happening extends Struct {
        /// The entry.
        @Position(0)
        public final int id;

        /// As in [#Event].
        @Position(1)
        public final String event;

        /// Nothing of ours.
        @Position(2)
        public final Variant<?> data;

        /// The display's time.
        @Position(3)
        public final UInt32 timestamp;

        public Happening(int id, String event, Variant<?> data, UInt32 timestamp) {
            this.id = id;
            this.event = event;
            this.data = data;
            this.timestamp = timestamp;
        }
    }

    /// What a call answers with, where that is two values.
    final class Pair<A, B> extends Tuple {
        /// The one.
        @Position(0)
        public final A first;

        /// The other.
        @Position(1)
        public final B second;

        public Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }
    }

    /// The menu as it stands.
    ///
    /// @param parent whose entries are wanted, 0 for all
    /// @param depth how far down, -1 for all
    /// @return its revision, which is greater after each change, and the entry that was asked for
    Pair<UInt32, Entry> GetLayout(int parent, int depth, List<String> names);

    /// What these entries say of themselves.
    List<Properties> GetGroupProperties(List<Integer> ids, List<String> names);

    /// One thing that an entry says of itself.
    Variant<?> GetProperty(int id, String name);

    /// Something happened to an entry: `clicked`, `hovered`, `opened`, `closed`.
    void Event(int id, String event, Variant<?> data, UInt32 timestamp);

    /// Several at once.
    ///
    /// @return the entries that there are not
    List<Integer> EventGroup(List<Happening> events);

    /// @return whether the entry's menu has to be asked for again
    boolean AboutToShow(int id);

    /// Several at once.
    ///
    /// @return the entries that have to be asked for again, and those that there are not
    Pair<List<Integer>, List<Integer>> AboutToShowGroup(List<Integer> ids);
}
