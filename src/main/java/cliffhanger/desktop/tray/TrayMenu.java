package cliffhanger.desktop.tray;

import cliffhanger.desktop.tray.Tray.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The menu of a tray item, which never changes: entries count from 1 in their order.
@SuppressWarnings("MethodName") // the names are the interface's
final class TrayMenu extends FixedProperties implements DbusMenu {
    private static final String ENTRY = "(ia{sv}av)";

    private final List<Choice> choices;

    TrayMenu(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    @Override
    public Pair<UInt32, Entry> GetLayout(int parent, int depth, List<String> names) {
        return new Pair<>(new UInt32(1), entry(parent, depth));
    }

    private Entry entry(int id, int depth) {
        List<Variant<?>> children = id != 0 || depth == 0 ? List.of()
                : IntStream.rangeClosed(1, choices.size()).<Variant<?>>mapToObj(each -> new Variant<>(entry(each, 0), ENTRY)).toList();
        return new Entry(id, properties(id), children);
    }

    private Map<String, Variant<?>> properties(int id) {
        if (id == 0) {
            return Map.of("children-display", new Variant<>("submenu"));
        }
        String label = choices.get(id - 1).label();
        return label.isEmpty() ? Map.of("type", new Variant<>("separator"))
                // An underscore would stand for a letter to press.
                : Map.of("label", new Variant<>(label.replace("_", "__")));
    }

    private boolean has(int id) {
        return id >= 0 && id <= choices.size();
    }

    @Override
    public List<DbusMenu.Properties> GetGroupProperties(List<Integer> ids, List<String> names) {
        List<Integer> wanted = ids.isEmpty() ? IntStream.rangeClosed(0, choices.size()).boxed().toList() : ids;
        return wanted.stream().filter(this::has).map(id -> new DbusMenu.Properties(id, properties(id))).toList();
    }

    @Override
    public Variant<?> GetProperty(int id, String name) {
        Variant<?> value = has(id) ? properties(id).get(name) : null;
        return value == null ? new Variant<>("") : value;
    }

    @Override
    public void Event(int id, String event, Variant<?> data, UInt32 timestamp) {
        if (event.equals("clicked") && has(id) && id > 0) {
            choices.get(id - 1).action().run();
        }
    }

    @Override
    public List<Integer> EventGroup(List<Happening> events) {
        events.forEach(each -> Event(each.id, each.event, each.data, each.timestamp));
        return unknown(events.stream().map(each -> each.id).toList());
    }

    @Override
    public boolean AboutToShow(int id) {
        return false;
    }

    @Override
    public Pair<List<Integer>, List<Integer>> AboutToShowGroup(List<Integer> ids) {
        return new Pair<>(List.of(), unknown(ids));
    }

    private List<Integer> unknown(List<Integer> ids) {
        return ids.stream().filter(id -> !has(id)).toList();
    }

    @Override
    Map<String, Variant<?>> all() {
        return Map.of("Version", new Variant<>(new UInt32(3)), "Status", new Variant<>("normal"), "TextDirection", new Variant<>("ltr"),
                "IconThemePath", new Variant<>(List.of(), "as"));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
