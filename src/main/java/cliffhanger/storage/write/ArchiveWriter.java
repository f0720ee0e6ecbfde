package cliffhanger.storage.write;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.ArchiveTables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes an archive into a library that holds nothing of the user's own. Numbers of rows begin behind those that were ever used here;
/// in a new file they are those of the archive.
public final class ArchiveWriter {
    private final Sql sql;
    private final SampleWriter samples;
    private final RowIds rowIds;
    private final ArchiveTables tables;

    public ArchiveWriter(Sql sql, SampleWriter samples) {
        this.sql = sql;
        this.samples = samples;
        rowIds = new RowIds(sql);
        tables = new ArchiveTables(sql);
    }

    public Effect take(Change.TakeIn take) {
        samples.clear();
        if (sql.first("SELECT 1 FROM show LIMIT 1", Row::number).isPresent()) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.archive.shows"), null);
        }
        sql.once("PRAGMA defer_foreign_keys = ON");
        Run run = new Run();
        take.archive().read(run::row);
        return new Effect(Kind.TAKEN_IN, take.archive().name(), null, run.shows.size(), 0, run.shows, Map.of("from", take.archive().name()));
    }

    /// One archive on its way in.
    private final class Run {
        private final Set<ShowId> shows = new HashSet<>();
        private final Map<String, Long> offsets = new HashMap<>();

        void row(String name, Map<String, @Nullable Object> values) {
            if (!name.equals("show") && !name.equals("source") && !ArchiveTables.OF_A_SHOW.contains(name)) {
                throw new UnreadableHistory(Sentence.of("transfer.bad.list", name));
            }
            Table table = tables.table(name);
            List<String> columns = new ArrayList<>();
            List<@Nullable Object> cells = new ArrayList<>();
            values.forEach((column, value) -> {
                if (!table.columns().contains(column)) {
                    throw new UnreadableHistory(Sentence.of("transfer.bad.field", name, column));
                }
                columns.add(column);
                cells.add(moved(table, column, value));
            });
            sql.run("INSERT INTO \"%s\" (%s) VALUES (%s)".formatted(name,
                    columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", ")),
                    columns.stream().map(column -> "?").collect(Collectors.joining(", "))), cells.toArray());
            if (name.equals("show")) {
                int id = columns.indexOf("id");
                if (id < 0 || !(cells.get(id) instanceof Long number)) {
                    throw new UnreadableHistory(Sentence.of("transfer.bad.show"));
                }
                shows.add(new ShowId(number));
            }
        }

        private @Nullable Object moved(Table table, String column, @Nullable Object value) {
            String of = column.equals("id") && table.numbered() ? table.name() : table.references().get(column);
            return of == null || !(value instanceof Long number) ? value : (Object) (number + offsets.computeIfAbsent(of, any -> rowIds.next(of) - 1));
        }
    }
}
