package cliffhanger.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Stands before a connection and writes down each statement with its arguments and the columns that are read, so that the
/// very same SQL can be run again on raw JDBC.
final class Recorder {
    private final List<Step> steps = new ArrayList<>();
    private boolean recording;

    /// One statement as it was run.
    ///
    /// @param setters what was bound, by index: the setter and its argument
    /// @param getters which columns were read of its rows, with which getter
    record Step(String sql, boolean query, Map<Integer, Bound> setters, Map<Integer, String> getters) {}

    /// An argument as it was bound.
    record Bound(String setter, Object value) {}

    List<Step> record(Runnable work) {
        steps.clear();
        recording = true;
        work.run();
        recording = false;
        return List.copyOf(steps);
    }

    Connection before(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object made = call(connection, method, arguments);
            if (made instanceof PreparedStatement statement) {
                return before(statement, (String) arguments[0]);
            }
            return made instanceof Statement statement ? beforePlain(statement) : made;
        });
    }

    private Statement beforePlain(Statement statement) {
        return proxy(Statement.class, (self, method, arguments) -> {
            if (recording && method.getName().equals("execute")) {
                steps.add(new Step((String) arguments[0], false, Map.of(), Map.of()));
            }
            return call(statement, method, arguments);
        });
    }

    private PreparedStatement before(PreparedStatement statement, String sql) {
        Map<Integer, Bound> bound = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length == 2) {
                bound.put((Integer) arguments[0], new Bound(name, arguments[1]));
            }
            Object result = call(statement, method, arguments);
            if (recording && name.startsWith("execute")) {
                Map<Integer, String> getters = new TreeMap<>();
                steps.add(new Step(sql, name.equals("executeQuery"), Map.copyOf(bound), getters));
                return result instanceof ResultSet rows ? before(rows, getters) : result;
            }
            return result;
        });
    }

    private static ResultSet before(ResultSet rows, Map<Integer, String> getters) {
        return proxy(ResultSet.class, (self, method, arguments) -> {
            if (method.getName().startsWith("get") && arguments != null && arguments[0] instanceof Integer column) {
                getters.put(column, method.getName());
            }
            return call(rows, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
