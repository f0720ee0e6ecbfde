package cliffhanger.storage;

import cliffhanger.library.LibraryException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/// One connection with its statements kept prepared: preparing costs more than most of our queries.
///
/// Every SQLException becomes a LibraryException with a plain sentence. Not safe for two threads at once; the same query
/// is not run again while its rows are being read.
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Opens a file, or makes an empty one.
    static Sql open(Path file) {
        return open(file, Duration.ofSeconds(3));
    }

    /// @param wait for the lock of another connection, before giving up
    static Sql open(Path file, Duration wait) {
        Properties options = new Properties();
        options.setProperty("busy_timeout", Long.toString(wait.toMillis()));
        // Else each write is followed by a query for the key that it made, prepared anew each time.
        options.setProperty("jdbc.get_generated_keys", "false");
        try {
            // Not through DriverManager, which looks into every jar for drivers.
            return new Sql(JDBC.createConnection("jdbc:sqlite:" + file, options));
        } catch (SQLException e) {
            throw Problems.sentence(e);
        }
    }

    /// The file that is open.
    Path file() {
        return Path.of(first("SELECT file FROM pragma_database_list WHERE name = 'main'", Row::text).orElseThrow());
    }

    /// Reads one row.
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /// Work inside a transaction.
    @FunctionalInterface
    interface Work<T> {
        T run();
    }

    /// Runs a statement and says how many rows it changed.
    int run(String sql, @Nullable Object... arguments) {
        try {
            return bound(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Runs an INSERT into a table with a numbered id, and says the id.
    long insert(String sql, @Nullable Object... arguments) {
        run(sql, arguments);
        return first("SELECT last_insert_rowid()", Row::large).orElseThrow();
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        try (ResultSet results = bound(sql, arguments).executeQuery()) {
            List<T> found = new ArrayList<>();
            Row row = new Row(results);
            while (results.next()) {
                found.add(reader.read(row.rewound()));
            }
            return found;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... arguments) {
        try (ResultSet results = bound(sql, arguments).executeQuery()) {
            return results.next() ? Optional.ofNullable(reader.read(new Row(results))) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Runs statements that are not worth keeping: pragmas, schema.
    void once(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Problems.sentence(e);
        }
    }

    /// All of the work or none of it. IMMEDIATE takes the write lock first, so that what was read stays true.
    <T> T inTransaction(Work<T> work) {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.run();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /// Reads all from one moment, whatever others write meanwhile.
    <T> T atOnce(Work<T> work) {
        run("BEGIN");
        try {
            return work.run();
        } finally {
            rollBack();
        }
    }

    /// Does the work to see what comes of it, and takes all back.
    <T> T tryOut(Work<T> work) {
        run("BEGIN IMMEDIATE");
        try {
            return work.run();
        } finally {
            rollBack();
        }
    }

    void transact(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /// The same where nobody else is writing just now; it does not wait.
    ///
    /// @return whether it was done
    boolean transactIfFree(Runnable work) {
        int wait = first("PRAGMA busy_timeout", Row::number).orElseThrow();
        once("PRAGMA busy_timeout = 0");
        try {
            transact(work);
            return true;
        } catch (LibraryException e) {
            if (e.problem() != LibraryException.Problem.BUSY) {
                throw e;
            }
            return false;
        } finally {
            once("PRAGMA busy_timeout = " + wait);
        }
    }

    /// Ends the statement that is running, from any thread; it fails.
    void interrupt() {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
            throw Problems.sentence(e);
        }
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself on a full disk, and then says that there is nothing to roll back.
        }
    }

    /// The driver closes a statement that failed; it must not be used again.
    private LibraryException failed(String sql, SQLException e) {
        PreparedStatement broken = prepared.remove(sql);
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
        }
        return Problems.sentence(e);
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            switch (argument) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Double number -> statement.setDouble(i + 1, number);
                case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
                default -> statement.setString(i + 1, argument.toString());
            }
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Problems.sentence(e);
        }
    }
}
