package cliffhanger.storage.file;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.LibraryException;
import cliffhanger.storage.file.Seals.End;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the rows of one library in the place of another's, column by column as our own schema names them, in one transaction: other
/// connections see it as one change or not at all, and nothing comes along that is no row.
public final class RowCopy {
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Sql sql;
    private long came;

    private RowCopy(Sql sql) {
        this.sql = sql;
    }

    /// Over a connection of its own, which keeps no triggers: neither what undo wants nor the seals go row by row.
    ///
    /// @param library that is replaced; others may have it open
    /// @param from    a library of today's format that nobody writes to, looked through by [ReadyCopy]
    /// @param begun told when all is done but for the commit: what goes wrong from then on may find it done
    /// @return how far the library has come with it
    /// @throws LibraryException when not all of it could be taken over; before `begun` was told, nothing was changed
    public static End take(Path library, Path from, Runnable begun) {
        try (Sql own = Sql.open(library, Access.WRITE, WAIT)) {
            own.run("ATTACH ? AS other", "file:" + from.toUri().getRawPath() + "?mode=ro");
            own.transact(() -> {
                new RowCopy(own).replace();
                begun.run();
            });
        }
        // By a new connection, as whoever comes next will see it.
        try (Sql after = Sql.open(library, Access.WRITE)) {
            LibraryFile.checkRows(after, Migrations.NEWEST);
            return Seals.end(after);
        }
    }

    private void replace() {
        // Without them each row would set off what marks do.
        List<String> triggers = new ArrayList<>();
        sql.list("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'", row -> new String[] {row.text(), row.text()}).forEach(trigger -> {
            sql.once("DROP TRIGGER main.\"%s\"".formatted(trigger[0]));
            triggers.add(trigger[1]);
        });
        came = Seals.end(sql).commits();
        List<String> tables = Schema.tables(sql);
        for (String table : tables) {
            String columns = columns(table);
            sql.once("DELETE FROM main.\"%s\"".formatted(table));
            sql.once("INSERT INTO main.\"%1$s\" (%2$s) SELECT %2$s FROM other.\"%1$s\"".formatted(table, columns));
        }
        SearchIndex.rebuild(sql);
        triggers.forEach(sql::once);
        compare(tables);
    }

    private void compare(List<String> tables) {
        Seals seals = new Seals(sql);
        seals.renew(commits -> Math.max(commits, came) + 1);
        boolean same = tables.stream().filter(table -> !table.equals("seal")).allMatch(table -> sql.first(
                        "SELECT (SELECT count(*) FROM main.\"%1$s\") = (SELECT count(*) FROM other.\"%1$s\")".formatted(table), Row::flag).orElse(false))
                && sql.first("SELECT NOT EXISTS (SELECT * FROM other.seal WHERE table_name <> '' EXCEPT SELECT * FROM main.seal)", Row::flag).orElse(false);
        if (!same) {
            throw new LibraryException(Problem.UNEXPECTED, Sentence.of("storage.backup.rows"), null);
        }
        if (sql.first("SELECT 1 FROM pragma_foreign_key_check LIMIT 1", Row::number).isPresent()) {
            throw new LibraryException(Problem.DAMAGED, Sentence.of("storage.backup.references"), null);
        }
    }

    private String columns(String table) {
        return sql.list("SELECT name FROM pragma_table_info(?, 'main')", Row::text, table).stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    }
}
