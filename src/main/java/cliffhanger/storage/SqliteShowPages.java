package cliffhanger.storage;

import cliffhanger.library.Details;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.Opinion;
import cliffhanger.library.Release;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Source;
import cliffhanger.library.Specials;
import cliffhanger.show.EpisodePage;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.SeasonTab;
import cliffhanger.show.ShowPage;
import cliffhanger.show.ShowPages;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.FactReader;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.rows.SeasonReader;
import cliffhanger.storage.rows.ShowColumns;
import cliffhanger.storage.rows.SourceColumns;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Headers and season panes out of the file.
public final class SqliteShowPages implements ShowPages {
    /// Seasons with their counts; `%s` says which.
    private static final String TABS = """
            SELECT r.id, r.number, r.name, r.network, r.episode_order,
              coalesce(sum(played), 0), coalesce(sum((aired OR played) AND (played OR NOT skipped)), 0), count(e.id),
              min(CASE WHEN e.air_first = e.air_last THEN e.air_first END), max(CASE WHEN e.air_first = e.air_last THEN e.air_last END),
              r.release_edtf, r.release_confidence, r.release_wording, s.title, s.address, s.publisher, s.licence, s.read_on
            FROM season r
            LEFT JOIN (SELECT e.id, e.season_id, e.air_first, e.air_last, %s AS played, %s AS skipped, %s AS aired FROM episode e
                       WHERE e.special = 0 AND e.%s = ?3) e ON e.season_id = r.id
            LEFT JOIN source s ON s.id = r.release_source_id
            WHERE r.%s = ?3 GROUP BY r.id ORDER BY r.number""";
    private static final String TABS_OF_SHOW =
            TABS.formatted(Conditions.PLAYED, Conditions.SKIPPED, Conditions.AIRED, "show_id", "show_id");
    private static final String TAB = TABS.formatted(Conditions.PLAYED, Conditions.SKIPPED, Conditions.AIRED, "season_id", "id");

    private final Sql sql;
    private final Clock clock;
    private final SeasonReader seasons;
    private final FactReader facts;

    public SqliteShowPages(SqliteLibrary library) {
        sql = library.sql();
        clock = library.clock();
        seasons = new SeasonReader(sql);
        facts = new FactReader(sql);
    }

    @Override
    public Optional<ShowPage> show(ShowId id) {
        Moment now = Moment.of(clock);
        return sql.first("""
                SELECT %s, s.sample, y.next_id, y.next_season, y.next_number,
                  coalesce(y.state, 'PLANNED'), coalesce(y.favourite, 0), y.user_rating, %s, c.title, c.address, c.publisher, c.licence, c.read_on
                FROM show s LEFT JOIN show_summary y ON y.show_id = s.id LEFT JOIN source c ON c.id = s.source_id
                WHERE s.id = ?""".formatted(ShowColumns.NAMES, Conditions.DETAILS), row -> header(id, row), id.value()).map(header -> new ShowPage(
                        id, header.show(), header.sample(),
                        facts.ofShow(FactTable.RATINGS, id),
                        facts.ofShow(FactTable.EVENTS, id),
                        facts.ofShow(FactTable.LINKS, id),
                        tabs(id, now),
                        header.next(), header.source(),
                        Set.copyOf(sql.list("SELECT field FROM edit WHERE show_id = ? AND season_id IS NULL AND episode_id IS NULL AND accepted = 0",
                                row -> row.choice(Field.OfShow.class), id.value())),
                        header.opinion(),
                        sql.first("SELECT address FROM picture WHERE show_id = ? AND episode_id IS NULL AND season IS NULL AND person IS NULL",
                                Row::text, id.value()).orElse(null),
                        header.details(),
                        sql.list("SELECT list FROM list_entry WHERE show_id = ? ORDER BY list COLLATE NOCASE", Row::text, id.value()),
                        seasons.rules(id),
                        passes(id),
                        Set.of()));
    }

    /// A season that is over and whose episodes stand in others by the order that was chosen is left out.
    private List<SeasonTab> tabs(ShowId id, Moment now) {
        List<SeasonTab> all = sql.list(TABS_OF_SHOW, SqliteShowPages::tab, now.second(), now.day(), id.value());
        boolean moved = sql.first("SELECT 1 FROM episode WHERE show_id = ? AND own IS NOT NULL LIMIT 1", Row::number, id.value()).isPresent();
        LocalDate today = LocalDate.ofEpochDay(now.day());
        return !moved ? all : all.stream()
                .filter(tab -> tab.total() > 0 || tab.release() == null || !tab.release().date().latest().isBefore(today))
                .toList();
    }

    @Override
    public Optional<SeasonPage> season(SeasonId id) {
        Moment now = Moment.of(clock);
        return sql.first(TAB, SqliteShowPages::tab, now.second(), now.day(), id.value())
                .map(tab -> seasons.page(tab, now));
    }

    @Override
    public Optional<EpisodePage> episode(EpisodeId episode) {
        return seasons.episode(episode, Moment.of(clock));
    }

    @Override
    public Optional<SeasonId> seasonOf(EpisodeId episode) {
        return sql.first("SELECT season_id FROM episode WHERE id = ?", row -> new SeasonId(row.large()), episode.value());
    }

    private ShowPage.Passes passes(ShowId show) {
        return new ShowPage.Passes(
                sql.list("""
                        SELECT p.pass, count(DISTINCT CASE WHEN e.special = 0 THEN e.id END), min(p.played_at), max(p.played_at)
                        FROM episode e JOIN play p ON p.episode_id = e.id WHERE e.show_id = ? AND p.pass > 1 GROUP BY p.pass ORDER BY p.pass""",
                        row -> new ShowPage.Pass(row.number(), row.number(), row.instantOrNull(), row.instantOrNull()), show.value()),
                sql.first("SELECT number FROM show_pass WHERE show_id = ?", Row::number, show.value()).orElse(null),
                sql.first("SELECT coalesce(choice, 'NEXT') FROM wanted_specials WHERE show_id = ?", row -> row.choice(Specials.class), show.value()).orElse(null),
                sql.first("SELECT count(*) FROM episode WHERE show_id = ? AND significant = 1 AND unlisted_at IS NULL", Row::number, show.value()).orElse(0));
    }

    private record Header(
            Show show, boolean sample, ShowPage.@Nullable Next next, Opinion opinion, Details details, @Nullable Source source) {}

    private Header header(ShowId id, Row row) throws SQLException {
        Show show = ShowColumns.read(sql, id, row);
        boolean sample = row.flag();
        ShowPage.Next next = next(row);
        Opinion opinion = new Opinion(row.choice(ShowState.class), row.flag(), row.realOrNull());
        return new Header(show, sample, next, opinion, row.choice(Details.class), SourceColumns.read(row));
    }

    private static ShowPage.@Nullable Next next(Row row) throws SQLException {
        Long id = row.largeOrNull();
        if (id == null) {
            row.skip(2);
            return null;
        }
        return new ShowPage.Next(new EpisodeId(id), row.number(), row.numberOrNull());
    }

    private static SeasonTab tab(Row row) throws SQLException {
        return new SeasonTab(
                new SeasonId(row.large()), row.number(), row.textOrNull(), row.textOrNull(), row.numberOrNull(),
                row.number(), row.number(), row.number(), day(row), day(row), release(row));
    }

    private static @Nullable LocalDate day(Row row) throws SQLException {
        Long day = row.largeOrNull();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Release release(Row row) throws SQLException {
        var date = row.dateOrNull();
        if (date == null) {
            return null;
        }
        Release.Confidence confidence = row.choiceOrNull(Release.Confidence.class);
        return new Release(
                date, confidence == null ? Release.Confidence.ANNOUNCED : confidence, row.textOrNull(), SourceColumns.read(row));
    }
}
