package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The row that a query stands on, read column by column from left to right.
final class Row {
    private final ResultSet results;
    private int column;

    Row(ResultSet results) {
        this.results = results;
    }

    Row rewound() {
        column = 0;
        return this;
    }

    /// Passes over columns that do not matter.
    void skip(int columns) {
        column += columns;
    }

    int number() throws SQLException {
        return results.getInt(++column);
    }

    long large() throws SQLException {
        return results.getLong(++column);
    }

    double real() throws SQLException {
        return results.getDouble(++column);
    }

    @Nullable Double realOrNull() throws SQLException {
        double value = results.getDouble(++column);
        return value == 0 && results.wasNull() ? null : value;
    }

    boolean flag() throws SQLException {
        return results.getInt(++column) != 0;
    }

    String text() throws SQLException {
        return results.getString(++column);
    }

    String textOrEmpty() throws SQLException {
        String text = results.getString(++column);
        return text == null ? "" : text;
    }

    @Nullable String textOrNull() throws SQLException {
        return results.getString(++column);
    }

    @Nullable Integer numberOrNull() throws SQLException {
        int value = results.getInt(++column);
        return value == 0 && results.wasNull() ? null : value;
    }

    @Nullable Long largeOrNull() throws SQLException {
        long value = results.getLong(++column);
        return value == 0 && results.wasNull() ? null : value;
    }

    @Nullable Object anything() throws SQLException {
        return results.getObject(++column);
    }

    @Nullable Instant instantOrNull() throws SQLException {
        Long seconds = largeOrNull();
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    @Nullable AirDate dateOrNull() throws SQLException {
        String edtf = results.getString(++column);
        try {
            return edtf == null ? null : AirDate.parse(edtf);
        } catch (BadDate e) {
            // One odd cell is a date that nobody knows, and no obstacle to all others.
            return null;
        }
    }

    <E extends Enum<E>> E choice(Class<E> type) throws SQLException {
        return Enum.valueOf(type, results.getString(++column));
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) throws SQLException {
        String name = results.getString(++column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
