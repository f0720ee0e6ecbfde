package cliffhanger.storage;

import cliffhanger.command.Names;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds shows, seasons and episodes by the names that people use.
public final class SqliteNames implements Names {
    private final Sql sql;

    public SqliteNames(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public List<Found> shows(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<Found> all = sql.list("SELECT id, title FROM show ORDER BY title COLLATE NOCASE",
                row -> new Found(new ShowId(row.large()), row.text()));
        List<Found> exact = all.stream().filter(found -> lower(found).equals(wanted)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Found> beginning = all.stream().filter(found -> lower(found).startsWith(wanted)).toList();
        return beginning.isEmpty() ? all.stream().filter(found -> lower(found).contains(wanted)).toList() : beginning;
    }

    @Override
    public Optional<EpisodeId> episode(ShowId show, int season, int number) {
        return sql.first("SELECT id FROM episode WHERE show_id = ? AND special = 0 AND season = ? AND number = ?",
                row -> new EpisodeId(row.large()), show.value(), season, number);
    }

    @Override
    public Optional<SeasonId> season(ShowId show, int season) {
        return sql.first("SELECT id FROM season WHERE show_id = ? AND number = ?",
                row -> new SeasonId(row.large()), show.value(), season);
    }

    private static String lower(Found found) {
        return found.title().toLowerCase(Locale.ROOT);
    }
}
