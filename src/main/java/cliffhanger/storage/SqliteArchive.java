package cliffhanger.storage;

import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.ArchiveTables;
import cliffhanger.storage.write.SampleWriter;
import cliffhanger.transfer.LibraryExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// The whole library as JSON, a line for each row. SQLite makes the JSON, so that of each row one text is read and not twenty cells.
public final class SqliteArchive implements LibraryExport {
    private final Sql sql;
    private final ArchiveTables tables;

    public SqliteArchive(SqliteLibrary library) {
        sql = library.sql();
        tables = new ArchiveTables(sql);
    }

    @Override
    public void write(Writer out) throws IOException {
        try {
            sql.atOnce(() -> {
                put(out, "{\"cliffhanger\":\"library\",\"format\":%d".formatted(Migrations.NEWEST));
                rows(out, "source", "SELECT %s FROM source t ORDER BY t.id".formatted(tables.table("source").json()));
                shows(out);
                rows(out, "reminder_rule", "SELECT %s FROM reminder_rule t WHERE t.show_id IS NULL ORDER BY t.id".formatted(tables.table("reminder_rule").json()));
                put(out, "}\n");
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void shows(Writer out) {
        put(out, ",\n\"show\":[");
        // A sample that the user has made something of is the user's.
        String query = "SELECT t.id, %s FROM show t WHERE t.sample = 0 OR %s ORDER BY t.id".formatted(
                tables.table("show").json(), SampleWriter.TOUCHED.replace("?1", "t.id"));
        String between = "\n";
        for (Show show : sql.list(query, row -> new Show(row.large(), row.text()))) {
            put(out, between + show.json().substring(0, show.json().length() - 1));
            for (String table : ArchiveTables.OF_A_SHOW) {
                rows(out, table, tables.ofShow(table), show.id());
            }
            put(out, "}");
            between = ",\n";
        }
        put(out, "]");
    }

    private record Show(long id, String json) {}

    /// A list that has nothing in it is left out.
    private void rows(Writer out, String table, String query, Object... arguments) {
        List<String> rows = sql.list(query, Row::text, arguments);
        if (!rows.isEmpty()) {
            put(out, ",\n\"" + table + "\":[\n" + String.join(",\n", rows) + "]");
        }
    }

    private static void put(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
