package cliffhanger.storage.sql;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The row that a query stands on, read column by column from left to right.
public final class Row {
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
    public void skip(int columns) {
        column += columns;
    }

    public int number() throws SQLException {
        return results.getInt(++column);
    }

    public long large() throws SQLException {
        return results.getLong(++column);
    }

    public double real() throws SQLException {
        return results.getDouble(++column);
    }

    @Nullable public Double realOrNull() throws SQLException {
        double value = results.getDouble(++column);
        return value == 0 && results.wasNull() ? null : value;
    }

    public boolean flag() throws SQLException {
        return results.getInt(++column) != 0;
    }

    public String text() throws SQLException {
        return results.getString(++column);
    }

    public String textOrEmpty() throws SQLException {
        String text = results.getString(++column);
        return text == null ? "" : text;
    }

    @Nullable public String textOrNull() throws SQLException {
        return results.getString(++column);
    }

    @Nullable public Integer numberOrNull() throws SQLException {
        int value = results.getInt(++column);
        return value == 0 && results.wasNull() ? null : value;
    }

    @Nullable public Long largeOrNull() throws SQLException {
        long value = results.getLong(++column);
        return value == 0 && results.wasNull() ? null : value;
    }

    @Nullable public Object anything() throws SQLException {
        return results.getObject(++column);
    }

    @Nullable public Instant instantOrNull() throws SQLException {
        Long seconds = largeOrNull();
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    @Nullable public AirDate dateOrNull() throws SQLException {
        String edtf = results.getString(++column);
        try {
            return edtf == null ? null : AirDate.parse(edtf);
        } catch (BadDate e) {
            // One odd cell is a date that nobody knows, and no obstacle to all others.
            return null;
        }
    }

    public <E extends Enum<E>> E choice(Class<E> type) throws SQLException {
        return Enum.valueOf(type, results.getString(++column));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) throws SQLException {
        String name = results.getString(++column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
