package cliffhanger.storage;

import cliffhanger.storage.Recorder.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/// The floor: recorded statements on raw JDBC, each kept prepared, rows read column by column and thrown away.
final class Replay {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Replay(Connection connection) {
        this.connection = connection;
    }

    void run(List<Step> steps, Blackhole hole) throws SQLException {
        for (Step step : steps) {
            PreparedStatement statement = prepared.get(step.sql());
            if (statement == null) {
                statement = connection.prepareStatement(step.sql());
                prepared.put(step.sql(), statement);
            }
            for (Map.Entry<Integer, Recorder.Bound> bound : step.setters().entrySet()) {
                bind(statement, bound.getKey(), bound.getValue());
            }
            if (step.query()) {
                read(statement, step.getters(), hole);
            } else {
                statement.execute();
            }
        }
    }

    private static void bind(PreparedStatement statement, int index, Recorder.Bound bound) throws SQLException {
        switch (bound.setter()) {
            case "setInt" -> statement.setInt(index, (Integer) bound.value());
            case "setLong" -> statement.setLong(index, (Long) bound.value());
            case "setDouble" -> statement.setDouble(index, (Double) bound.value());
            case "setNull" -> statement.setNull(index, (Integer) bound.value());
            default -> statement.setString(index, (String) bound.value());
        }
    }

    private static void read(PreparedStatement statement, Map<Integer, String> getters, Blackhole hole) throws SQLException {
        int[] columns = getters.keySet().stream().mapToInt(Integer::intValue).toArray();
        String[] names = getters.values().toArray(String[]::new);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                for (int i = 0; i < columns.length; i++) {
                    switch (names[i]) {
                        case "getInt" -> hole.consume(rows.getInt(columns[i]));
                        case "getLong" -> hole.consume(rows.getLong(columns[i]));
                        case "getDouble" -> hole.consume(rows.getDouble(columns[i]));
                        case "getString" -> hole.consume(rows.getString(columns[i]));
                        default -> hole.consume(rows.getObject(columns[i]));
                    }
                }
            }
        }
    }
}
