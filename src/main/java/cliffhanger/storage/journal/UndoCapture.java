package cliffhanger.storage.journal;

import cliffhanger.storage.file.Schema;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Watches every table of facts and marks while a change is made, and keeps each row as it was before.
///
/// Temporary triggers write the images to `journal_row`, also for rows that go by a cascade, so a writer cannot forget
/// one. The method is that of sqlite.org/undoredo.html, with JSON images in place of SQL text.
public final class UndoCapture {
    private static final List<String> UNWATCHED = List.of("setting", "journal", "journal_row", "show_summary", "reminder", "reading", "seal");

    private static final List<String> EVENTS = List.of("INSERT", "UPDATE", "DELETE");

    /// How the origin of plays begins that one image stands for.
    public static final String MASS = "import:";

    private final Sql sql;
    private final Map<String, String> restores = new HashMap<>();
    private final Map<String, String> images = new HashMap<>();
    private final List<String> resting = new ArrayList<>();
    private boolean installed;

    public UndoCapture(Sql sql) {
        this.sql = sql;
    }

    /// Sets the triggers up, once a connection; before a transaction, for a roll-back would take them down again.
    public void ready() {
        // Where a change ended halfway, the roll-back brought its triggers back.
        resting.clear();
        if (!installed) {
            install();
        }
    }

    /// The connection is another now, which has no triggers yet.
    public void forget() {
        installed = false;
    }

    /// From here on images go to this journal entry; null keeps none.
    public void into(@Nullable Long journalId) {
        sql.run("UPDATE temp.capturing SET journal_id = ?", journalId);
    }

    /// Watches some tables no more, until [#resume()]: what is asked for each of many rows costs, also where nothing is kept.
    public void rest(List<String> tables) {
        for (String table : tables) {
            for (String event : EVENTS) {
                sql.once("DROP TRIGGER temp.\"capture_%s_%s\"".formatted(table, event));
            }
            resting.add(table);
        }
    }

    public void resume() {
        resting.forEach(this::watch);
        resting.clear();
    }

    /// Keeps one image for many rows that a change made: its plays by their origin. They go with it, and nothing else does.
    ///
    /// @param origin told by no other play
    public void mass(long journalId, String origin) {
        sql.run("INSERT INTO journal_row (journal_id, table_name, row_id, image) VALUES (?, 'play', ?, NULL)", journalId, origin);
    }

    /// Drops the images of rows that are now as they were before the entry was begun.
    ///
    /// @return whether any are left, that is, whether anything was changed
    public boolean settle(long journalId) {
        boolean any = false;
        for (Image first : firsts(journalId)) {
            String now = sql.first("SELECT %s FROM \"%s\" WHERE id = ?".formatted(images.get(first.table()), first.table()), Row::text, first.id())
                    .orElse(null);
            if (Objects.equals(first.json(), now)) {
                sql.run("DELETE FROM journal_row WHERE journal_id = ? AND table_name = ? AND row_id = ?", journalId, first.table(), first.id());
            } else {
                any = true;
            }
        }
        return any;
    }

    /// Has older images follow a change that is no step of undo: what it changed of a row they had too is changed in them, so that
    /// to take back something else does not take this back.
    ///
    /// @param journalId of the change, settled
    public void carry(long journalId) {
        for (Image first : firsts(journalId)) {
            if (first.json() == null) {
                continue;
            }
            // Of each column that is another now, its new value; a merge takes null for "take it out", which restores as null.
            sql.run("""
                    UPDATE journal_row SET image = json_patch(image, (
                      SELECT json_group_object(now.key, now.value) FROM json_each((SELECT %s FROM "%s" WHERE id = ?1)) now
                      JOIN json_each(?2) was ON was.key = now.key WHERE now.value IS NOT was.value))
                    WHERE table_name = ?3 AND row_id = ?1 AND journal_id <> ?4 AND image IS NOT NULL
                      AND EXISTS (SELECT 1 FROM "%s" WHERE id = ?1)""".formatted(images.get(first.table()), first.table(), first.table()),
                    first.id(), first.json(), first.table(), journalId);
        }
    }

    /// Each row that the entry has images of, as it was before the entry was begun.
    private List<Image> firsts(long journalId) {
        return sql.list(
                "SELECT table_name, row_id, image FROM (SELECT *, min(id) FROM journal_row WHERE journal_id = ? GROUP BY table_name, row_id)",
                row -> new Image(row.text(), row.anything(), row.textOrNull()), journalId);
    }

    /// Drops the images of a change that goes on with another, or cannot be taken back.
    public void forget(long journalId) {
        sql.run("DELETE FROM journal_row WHERE journal_id = ?", journalId);
    }

    /// Puts the rows of an entry back as their images say, and captures the way back in their stead.
    public void swap(long journalId) {
        List<Image> images = sql.list(
                "SELECT table_name, row_id, image FROM journal_row WHERE journal_id = ? ORDER BY id DESC",
                row -> new Image(row.text(), row.anything(), row.textOrNull()), journalId);
        sql.run("DELETE FROM journal_row WHERE journal_id = ?", journalId);
        sql.once("PRAGMA defer_foreign_keys = ON");
        into(journalId);
        for (Image image : images) {
            if (image.json() == null && image.id() instanceof String origin && origin.startsWith(MASS)) {
                sql.run("DELETE FROM play WHERE origin = ?", origin);
            } else if (image.json() == null) {
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
        tables().forEach(this::watch);
        installed = true;
    }

    private void watch(String table) {
        List<String> columns = columns(table);
        String image = columns.stream()
                .map(c -> "'" + c + "', OLD.\"" + c + "\"")
                .collect(Collectors.joining(", ", "json_object(", ")"));
        images.put(table, image.replace("OLD.", ""));
        // A source that says again what it said before writes all the same, and changes nothing.
        String differs = columns.stream()
                .map(c -> "OLD.\"" + c + "\" IS NOT NEW.\"" + c + "\"")
                .collect(Collectors.joining(" OR ", " AND (", ")"));
        trigger(table, "INSERT", "", "NEW.id", "NULL");
        trigger(table, "UPDATE", differs, "OLD.id", image);
        trigger(table, "DELETE", "", "OLD.id", image);
    }

    private void trigger(String table, String event, String condition, String id, String image) {
        sql.once("""
                CREATE TEMP TRIGGER "capture_%1$s_%2$s" AFTER %2$s ON main."%1$s"
                WHEN (SELECT journal_id FROM capturing) IS NOT NULL%3$s BEGIN
                  INSERT INTO journal_row (journal_id, table_name, row_id, image)
                  VALUES ((SELECT journal_id FROM capturing), '%1$s', %4$s, %5$s);
                END""".formatted(table, event, condition, id, image));
    }

    private List<String> tables() {
        return Schema.tables(sql).stream().filter(table -> !UNWATCHED.contains(table)).toList();
    }

    private List<String> columns(String table) {
        return sql.list("SELECT name FROM pragma_table_info(?)", Row::text, table);
    }

    private record Image(String table, @Nullable Object id, @Nullable String json) {}
}
