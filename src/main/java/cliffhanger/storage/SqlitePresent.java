package cliffhanger.storage;

import cliffhanger.imports.ExistingShows;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.storage.rows.ExternalIds;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.SampleWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an import has to know of the library, out of the file.
public final class SqlitePresent implements ExistingShows {
    private final SqliteLibrary library;
    private final Sql sql;

    public SqlitePresent(SqliteLibrary library) {
        this.library = library;
        sql = library.sql();
    }

    @Override
    public List<PresentShow> shows() {
        Map<Long, Map<String, String>> ids = new HashMap<>();
        ExternalIds.all(sql, (show, provider, value) -> ids.computeIfAbsent(show, any -> new HashMap<>()).put(provider, value));
        return sql.list("SELECT id, title, premiered_edtf FROM show ORDER BY title COLLATE NOCASE, id", row -> {
            long id = row.large();
            String title = row.text();
            var premiered = row.dateOrNull();
            return new PresentShow(new ShowId(id), title, premiered == null ? null : Integer.valueOf(premiered.earliest().getYear()),
                    ids.getOrDefault(id, Map.of()));
        });
    }

    @Override
    public boolean isEmpty() {
        return sql.first("SELECT 1 FROM show s WHERE s.sample = 0 OR %s LIMIT 1".formatted(SampleWriter.TOUCHED.replace("?1", "s.id")), Row::number).isEmpty();
    }

    @Override
    public void rehearse(Change.ImportHistory change) {
        library.rehearse(change);
    }
}
