package cliffhanger.storage.file;

import cliffhanger.storage.sql.Sql;
import java.util.List;
import java.util.stream.Collectors;

/// What can be searched of a library: an index each over titles, episodes, people and notes, kept by triggers, so that undo keeps it too.
/// They are temporary, for they call a function that only our connections know: in the file they would keep other programs from
/// writing. What others wrote is indexed by [#rebuild(Sql)].
public final class SearchIndex {
    private static final List<Index> INDEXES = List.of(
            new Index("show", "show", List.of("title")), new Index("episode", "episode", List.of("title")),
            new Index("person", "credit", List.of("person", "\"character\"")));

    private final Sql sql;
    private boolean kept;

    public SearchIndex(Sql sql) {
        this.sql = sql;
    }

    /// The index `name_search` over columns of a table, by the rows' numbers.
    private record Index(String name, String table, List<String> columns) {
        String words(String row) {
            return columns.stream().map(column -> "title_words(" + row + column + ")").collect(Collectors.joining(", "));
        }

        String names() {
            return String.join(", ", columns);
        }

        String differs() {
            return columns.stream().map(column -> "OLD." + column + " IS NOT NEW." + column).collect(Collectors.joining(" OR "));
        }

        String assignments() {
            return columns.stream().map(column -> column + " = title_words(NEW." + column + ")").collect(Collectors.joining(", "));
        }
    }

    /// Has the indexes follow what this connection writes; before a transaction, for a roll-back would take the triggers down again.
    public void keep() {
        if (kept) {
            return;
        }
        for (Index index : INDEXES) {
            trigger(index.name(), "INSERT", index.table(), "", "INSERT INTO %s_search (rowid, %s) VALUES (NEW.id, %s)".formatted(
                    index.name(), index.names(), index.words("NEW.")));
            trigger(index.name(), "DELETE", index.table(), "", "DELETE FROM %s_search WHERE rowid = OLD.id".formatted(index.name()));
            trigger(index.name(), "UPDATE OF " + index.names(), index.table(), "WHEN " + index.differs(),
                    "UPDATE %s_search SET %s WHERE rowid = OLD.id".formatted(index.name(), index.assignments()));
        }
        // A note's id is no number, so its index keeps the words themselves.
        trigger("note", "INSERT", "note", "", "INSERT INTO note_search (text, id) VALUES (title_words(NEW.text), NEW.id)");
        trigger("note", "DELETE", "note", "", "DELETE FROM note_search WHERE id = OLD.id");
        trigger("note", "UPDATE OF text", "note", "WHEN OLD.text IS NOT NEW.text", "UPDATE note_search SET text = title_words(NEW.text) WHERE id = OLD.id");
        kept = true;
    }

    /// The connection is another now, which has no triggers yet.
    public void forget() {
        kept = false;
    }

    private void trigger(String index, String event, String table, String when, String work) {
        sql.once("CREATE TEMP TRIGGER \"%s_search_%s\" AFTER %s ON main.%s %s BEGIN %s; END".formatted(
                index, event.substring(0, 6).strip(), event, table, when, work));
    }

    /// Makes the indexes anew from the rows that are there. In a transaction.
    public static void rebuild(Sql sql) {
        for (Index index : INDEXES) {
            sql.once("DELETE FROM main.%s_search".formatted(index.name()));
            sql.once("INSERT INTO main.%s_search (rowid, %s) SELECT id, %s FROM main.%s".formatted(
                    index.name(), index.names(), index.words(""), index.table()));
        }
        sql.once("DELETE FROM main.note_search");
        sql.once("INSERT INTO main.note_search (text, id) SELECT title_words(text), id FROM main.note");
    }
}
