package cliffhanger.desktop.tray;

import java.util.Map;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/// Properties of an object on the bus that others may read and not write.
abstract class FixedProperties implements Properties {
    /// Their values now.
    abstract Map<String, Variant<?>> all();

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface leaves the type to whoever asks
    public <A> A Get(String of, String name) {
        Variant<?> value = all().get(name);
        if (value == null) {
            throw new DBusExecutionException("There is no property " + name + ".");
        }
        return (A) value;
    }

    @Override
    public <A> void Set(String of, String name, A value) {
        throw new DBusExecutionException("The property " + name + " cannot be written.");
    }

    @Override
    public Map<String, Variant<?>> GetAll(String of) {
        return all();
    }
}
