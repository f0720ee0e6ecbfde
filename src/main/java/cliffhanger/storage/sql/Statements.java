package cliffhanger.storage.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The statements of a connection, each prepared once and kept.
final class Statements {
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// The statement with its arguments.
    PreparedStatement bound(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object argument) throws SQLException {
        switch (argument) {
            case null -> statement.setNull(place, Types.NULL);
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case Double number -> statement.setDouble(place, number);
            case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
            default -> statement.setString(place, argument.toString());
        }
    }

    /// The driver closes a statement that failed; it must not be used again.
    void drop(String sql, SQLException why) {
        PreparedStatement broken = prepared.remove(sql);
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException second) {
                why.addSuppressed(second);
            }
        }
    }

    /// Keeps none any more.
    void forget() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // Nobody uses it any more.
            }
        }
        prepared.clear();
    }

    Set<String> kept() {
        return Set.copyOf(prepared.keySet());
    }

    void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
