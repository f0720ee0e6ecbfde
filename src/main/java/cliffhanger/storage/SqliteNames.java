package cliffhanger.storage;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.search.EpisodeNames.Listed;
import cliffhanger.search.Names;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery.Rank;
import cliffhanger.titles.TitleQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds shows, seasons and episodes by the names that people use.
public final class SqliteNames implements Names {
    private final Sql sql;

    public SqliteNames(SqliteLibrary library) {
        sql = library.sql();
    }

    @Override
    public List<Found> shows(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        TitleQuery query = TitleQuery.of(wanted);
        String letters = query.typed().letters();
        List<Found> all = sql.list("""
                SELECT s.id, s.title, substr(s.premiered_edtf, 1, 4), s.network, x.value FROM show s
                LEFT JOIN external_id x ON x.show_id = s.id AND x.provider = 'tvmaze' ORDER BY s.title COLLATE NOCASE""",
                row -> new Found(new ShowId(row.large()), row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull()));
        List<Predicate<Found>> meanings = List.of(
                found -> wanted.equals("tvmaze:" + found.tvmaze()) || wanted.equals("id:" + found.id().value()),
                found -> lower(found).equals(wanted),
                found -> letters(found.title()).equals(letters),
                found -> found.names().stream().anyMatch(other -> letters(other).equals(letters)),
                found -> !query.isEmpty() && query.rank(FoldedTitle.of(found.title())).compareTo(Rank.BEGINNING) <= 0,
                found -> !query.isEmpty() && query.rank(FoldedTitle.of(found.title())).compareTo(Rank.WORDS) <= 0,
                found -> !query.isEmpty() && query.isWithin(FoldedTitle.of(found.title())));
        return meanings.stream()
                .map(meaning -> all.stream().filter(meaning).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public Optional<EpisodeId> episode(ShowId show, int season, int number) {
        return sql.first("SELECT id FROM episode WHERE show_id = ? AND special = 0 AND season = ? AND number = ?",
                row -> new EpisodeId(row.large()), show.value(), season, number);
    }

    @Override
    public List<Listed> episodes(ShowId show) {
        return sql.list("""
                SELECT id, season, CASE WHEN unlisted_at IS NULL THEN number END, special, title, CASE WHEN air_first = air_last THEN air_last END FROM episode
                WHERE show_id = ? ORDER BY season, number, air_last, id""",
                row -> new Listed(new EpisodeId(row.large()), row.number(), row.numberOrNull(), row.flag(), row.textOrNull(), day(row.largeOrNull())),
                show.value());
    }

    private static @Nullable LocalDate day(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    @Override
    public Optional<SeasonId> season(ShowId show, int season) {
        return sql.first("SELECT id FROM season WHERE show_id = ? AND number = ?",
                row -> new SeasonId(row.large()), show.value(), season);
    }

    private static String letters(String title) {
        return FoldedTitle.of(title).letters();
    }

    private static String lower(Found found) {
        return found.title().toLowerCase(Locale.ROOT);
    }
}
