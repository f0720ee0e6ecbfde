package cliffhanger.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Watches every table of facts and marks while a change is made, and keeps each row as it was before.
///
/// Temporary triggers write the images to `journal_row`, also for rows that go by a cascade, so a writer cannot forget
/// one. The method is that of sqlite.org/undoredo.html, with JSON images in place of SQL text.
final class Capture {
    private static final List<String> UNWATCHED = List.of("setting", "journal", "journal_row", "show_summary", "reminder");

    private final Sql sql;
    private final Map<String, String> restores = new HashMap<>();
    private boolean installed;

    Capture(Sql sql) {
        this.sql = sql;
    }

    /// Sets the triggers up, once a connection; before a transaction, for a roll-back would take them down again.
    void ready() {
        if (!installed) {
            install();
        }
    }

    /// From here on images go to this journal entry; null keeps none.
    void into(@Nullable Long journalId) {
        sql.run("UPDATE temp.capturing SET journal_id = ?", journalId);
    }

    /// Drops the images of a change that goes on with another.
    void forget(long journalId) {
        sql.run("DELETE FROM journal_row WHERE journal_id = ?", journalId);
    }

    /// Puts the rows of an entry back as their images say, and captures the way back in their stead.
    void swap(long journalId) {
        List<Image> images = sql.list(
                "SELECT table_name, row_id, image FROM journal_row WHERE journal_id = ? ORDER BY id DESC",
                row -> new Image(row.text(), row.anything(), row.textOrNull()), journalId);
        sql.run("DELETE FROM journal_row WHERE journal_id = ?", journalId);
        sql.once("PRAGMA defer_foreign_keys = ON");
        into(journalId);
        for (Image image : images) {
            if (image.json() == null) {
                sql.run("DELETE FROM \"%s\" WHERE id = ?".formatted(image.table()), image.id());
            } else {
                sql.run(restore(image.table()), image.json());
            }
        }
    }

    private String restore(String table) {
        return restores.computeIfAbsent(table, this::restoring);
    }

    private String restoring(String table) {
        List<String> columns = columns(table);
        return columns.stream().collect(Collectors.joining("\", \"", "INSERT INTO \"" + table + "\" (\"", "\") SELECT "))
                + columns.stream().map(c -> "json_extract(?1, '$.\"" + c + "\"')").collect(Collectors.joining(", "))
                + " WHERE true ON CONFLICT (id) DO UPDATE SET "
                + columns.stream().map(c -> "\"" + c + "\" = excluded.\"" + c + "\"").collect(Collectors.joining(", "));
    }

    private void install() {
        sql.once("CREATE TEMP TABLE capturing (journal_id INTEGER)");
        sql.once("INSERT INTO temp.capturing VALUES (NULL)");
        for (String table : tables()) {
            String image = columns(table).stream()
                    .map(c -> "'" + c + "', OLD.\"" + c + "\"")
                    .collect(Collectors.joining(", ", "json_object(", ")"));
            trigger(table, "INSERT", "NEW.id", "NULL");
            trigger(table, "UPDATE", "OLD.id", image);
            trigger(table, "DELETE", "OLD.id", image);
        }
        installed = true;
    }

    private void trigger(String table, String event, String id, String image) {
        sql.once("""
                CREATE TEMP TRIGGER "capture_%1$s_%2$s" AFTER %2$s ON main."%1$s"
                WHEN (SELECT journal_id FROM capturing) IS NOT NULL BEGIN
                  INSERT INTO journal_row (journal_id, table_name, row_id, image)
                  VALUES ((SELECT journal_id FROM capturing), '%1$s', %3$s, %4$s);
                END""".formatted(table, event, id, image));
    }

    private List<String> tables() {
        return sql
                .list("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", Row::text)
                .stream()
                .filter(table -> !UNWATCHED.contains(table) && !table.contains("_search"))
                .toList();
    }

    private List<String> columns(String table) {
        return sql.list("SELECT name FROM pragma_table_info(?)", Row::text, table);
    }

    private record Image(String table, @Nullable Object id, @Nullable String json) {}
}
