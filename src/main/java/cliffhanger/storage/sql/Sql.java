package cliffhanger.storage.sql;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/// One connection with its statements kept prepared: preparing costs more than most of our queries.
///
/// Every SQLException becomes a LibraryException with a plain sentence. Not safe for two threads at once; the same query
/// is not run again while its rows are being read.
public final class Sql implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final Statements statements = new Statements();
    private final Set<String> defined = new HashSet<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private final @Nullable Path file;
    private Connection connection;
    private TransactionGuard guard = TransactionGuard.NONE;
    private @Nullable LibraryException refusal;

    public Sql(Connection connection) {
        this(connection, null);
    }

    public Sql(Connection connection, @Nullable Path file) {
        this.connection = connection;
        this.file = file;
        create(TitleWords.NAME, new TitleWords(), 1);
    }

    /// Opens a file.
    public static Sql open(Path file, Access access) {
        return open(file, access, WAIT);
    }

    /// @param wait for the lock of another connection, before giving up
    public static Sql open(Path file, Access access, Duration wait) {
        return open(address(file, access), file, access.flags(), wait);
    }

    /// As an address, for in a plain name the driver takes "?" for the beginning of its options.
    private static String address(Path file, Access access) {
        return "file:" + file.toUri().getRawPath() + (access == Access.STILL ? "?immutable=1" : "");
    }

    /// Opens a file of which something was said already: what is said of it from here on is not looked into, and nobody is waited for.
    public static Sql openToLook(Path file, Access access) {
        return open(address(file, access), null, access.flags(), Duration.ZERO);
    }

    /// One that nobody sees, and that is gone when it is closed.
    public static Sql inMemory() {
        return open(":memory:", null, Access.MAKE.flags(), WAIT);
    }

    private static Sql open(String address, @Nullable Path file, int flags, Duration wait) {
        Properties options = new Properties();
        options.setProperty("busy_timeout", Long.toString(wait.toMillis()));
        options.setProperty("open_mode", Integer.toString(flags));
        // Else each write is followed by a query for the key that it made, prepared anew each time.
        options.setProperty("jdbc.get_generated_keys", "false");
        try {
            // Not through DriverManager, which looks into every jar for drivers.
            Sql sql = new Sql(JDBC.createConnection("jdbc:sqlite:" + address, options), file);
            // What a schema says is not taken for ours until it was compared, and a cell that reaches out of its page is none.
            sql.once("PRAGMA trusted_schema = OFF");
            sql.once("PRAGMA cell_size_check = ON");
            return sql;
        } catch (SQLException e) {
            throw Problems.sentence(e, file);
        }
    }

    /// The file that is open.
    public Path file() {
        return Objects.requireNonNull(file, "it has none");
    }

    /// Who is told from here on.
    public void guardedBy(TransactionGuard other) {
        guard = other;
    }

    /// Has each attempt to write told this.
    public void refuseWrites(LibraryException why) {
        refusal = why;
    }

    /// Why nothing can be written; empty where it can.
    public Optional<LibraryException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /// Goes on with what another has opened, and gives it the connection that it had; both keep their statements no more.
    public void swap(Sql other) {
        letGo();
        other.letGo();
        Connection mine = connection;
        connection = other.connection;
        other.connection = mine;
    }

    /// Keeps no statement prepared any more, for those hold on to files that are attached.
    public void forget() {
        statements.forget();
    }

    /// What was run and is kept prepared.
    public Set<String> kept() {
        return statements.kept();
    }

    private void letGo() {
        forget();
        defined.clear();
    }

    /// Reads one row.
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /// Work inside a transaction.
    @FunctionalInterface
    public interface Work<T> {
        T run();
    }

    /// Runs a statement and says how many rows it changed.
    public int run(String sql, @Nullable Object... arguments) {
        try {
            return statements.bound(connection, sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Runs an INSERT into a table with a numbered id, and says the id.
    public long insert(String sql, @Nullable Object... arguments) {
        run(sql, arguments);
        return first("SELECT last_insert_rowid()", Row::large).orElseThrow();
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        try (ResultSet results = statements.bound(connection, sql, arguments).executeQuery()) {
            List<T> found = new ArrayList<>();
            Row row = new Row(results);
            while (results.next()) {
                found.add(reader.read(row.rewound()));
            }
            return found;
        } catch (SQLException e) {
            throw failed(sql, e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problems.odd(file, e);
        }
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... arguments) {
        try (ResultSet results = statements.bound(connection, sql, arguments).executeQuery()) {
            return results.next() ? Optional.ofNullable(reader.read(new Row(results))) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problems.odd(file, e);
        }
    }

    /// Runs statements that are not worth keeping: pragmas, schema.
    public void once(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Problems.sentence(e, file);
        }
    }

    /// All of the work or none of it. IMMEDIATE takes the write lock first, so that what was read stays true.
    public <T> T inTransaction(Work<T> work) {
        if (refusal != null) {
            throw refusal;
        }
        guard.begin();
        run("BEGIN IMMEDIATE");
        boolean done = false;
        T result;
        try {
            result = work.run();
            guard.settle();
            run("COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
        guard.done();
        return result;
    }

    /// Reads all from one moment, whatever others write meanwhile.
    public <T> T atOnce(Work<T> work) {
        run("BEGIN");
        try {
            return work.run();
        } finally {
            rollBack();
        }
    }

    /// Does the work to see what comes of it, and takes all back.
    public <T> T tryOut(Work<T> work) {
        run("BEGIN IMMEDIATE");
        try {
            return work.run();
        } finally {
            rollBack();
        }
    }

    public void transact(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /// The same where nobody else is writing just now; it does not wait.
    ///
    /// @return whether it was done
    public boolean transactIfFree(Runnable work) {
        if (refusal != null) {
            return false;
        }
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

    /// Makes a function known to this connection, once.
    void define(String name, Function function, int arguments) {
        if (defined.add(name)) {
            create(name, function, arguments);
        }
    }

    private void create(String name, Function function, int arguments) {
        try {
            Function.create(connection.unwrap(SQLiteConnection.class), name, function, arguments, Function.FLAG_DETERMINISTIC | TitleWords.INNOCUOUS);
        } catch (SQLException e) {
            throw Problems.sentence(e, file);
        }
    }

    /// Ends the statement that is running, from any thread; it fails.
    public void interrupt() {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
            throw Problems.sentence(e, file);
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
        statements.drop(sql, e);
        return Problems.sentence(e, file);
    }

    /// What there is to say of how it was opened, each a sentence.
    public List<Sentence> remarks() {
        return List.copyOf(remarks);
    }

    public void remark(Sentence sentence) {
        remarks.add(sentence);
    }

    /// Closes it and leaves its log beside it: the last connection that may write would bring it over, so one that may not outlives it.
    public void closeAsItIs() {
        try (Sql last = openToLook(file(), Access.READ)) {
            last.first("SELECT count(*) FROM sqlite_schema", Row::number);
            closeQuietly();
        } catch (LibraryException e) {
            closeQuietly();
        }
    }

    /// Where something else went wrong already.
    public void closeQuietly() {
        try {
            close();
        } catch (LibraryException e) {
            // The sentence on what went wrong first is already on its way.
        }
    }

    @Override
    public void close() {
        try {
            statements.close();
            connection.close();
        } catch (SQLException e) {
            throw Problems.sentence(e, file);
        }
    }
}
