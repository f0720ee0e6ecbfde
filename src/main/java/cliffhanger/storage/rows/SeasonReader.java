package cliffhanger.storage.rows;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.Note;
import cliffhanger.library.Offer;
import cliffhanger.library.Overview;
import cliffhanger.library.Play;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.show.EpisodeLine;
import cliffhanger.show.EpisodePage;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.SeasonPage.RecapOf;
import cliffhanger.show.SeasonTab;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what the cards of a season tell.
public final class SeasonReader {
    private static final String LINE = """
            SELECT e.id, e.season, e.number, e.special, e.title, e.air_edtf, e.air_at, e.runtime, coalesce(%s, 0),
              (SELECT count(*) FROM play p WHERE p.episode_id = e.id),
              (SELECT max(p.played_at) FROM play p WHERE p.episode_id = e.id), %s,
              EXISTS (SELECT 1 FROM edit x WHERE x.episode_id = e.id),
              (SELECT x.value FROM user_rating x WHERE x.episode_id = e.id), e.unlisted_at IS NOT NULL,
              (SELECT x.address FROM picture x WHERE x.episode_id = e.id LIMIT 1), %s
            FROM episode e
            """.formatted(Conditions.AIRED, Conditions.SKIPPED, Conditions.SEEN);
    static final String EPISODES = LINE + "WHERE e.season_id = ?3 ORDER BY e.special, e.number, e.air_last, e.id";

    private final Sql sql;
    private final FactReader facts;

    public SeasonReader(Sql sql) {
        this.sql = sql;
        facts = new FactReader(sql);
    }

    /// An episode's own page.
    public Optional<EpisodePage> episode(EpisodeId id, Moment now) {
        return sql.first(LINE + "WHERE e.id = ?3", SeasonReader::line, now.second(), now.day(), id.value()).map(line -> new EpisodePage(
                new ShowId(sql.first("SELECT show_id FROM episode WHERE id = ?", Row::large, id.value()).orElseThrow()), line,
                sql.first("SELECT summary FROM episode WHERE id = ? AND summary IS NOT NULL", Row::text, id.value()).orElse(null),
                sql.list("SELECT id, played_at FROM play WHERE episode_id = ? ORDER BY played_at, id",
                        row -> new Play(UUID.fromString(row.text()), id, row.instantOrNull()), id.value()),
                beside(id, "<", "DESC"), beside(id, ">", "ASC"), false));
    }

    /// The regular episode beside one, in the order of the show.
    private @Nullable EpisodeId beside(EpisodeId id, String comparison, String order) {
        return sql.first("""
                SELECT o.id FROM episode e JOIN episode o ON o.show_id = e.show_id AND o.special = 0 AND o.id <> e.id
                WHERE e.id = ?1 AND (o.season, coalesce(o.number, 0)) %s (e.season, coalesce(e.number, 0))
                ORDER BY o.season %s, o.number %s LIMIT 1""".formatted(comparison, order, order), row -> new EpisodeId(row.large()), id.value()).orElse(null);
    }

    public SeasonPage page(SeasonTab season, Moment now) {
        long id = season.id().value();
        long show = sql.first("SELECT show_id FROM season WHERE id = ?", Row::large, id).orElseThrow();
        return new SeasonPage(
                new ShowId(show),
                season,
                sql.list(EPISODES, SeasonReader::line, now.second(), now.day(), id),
                offers(new ShowId(show), season, now),
                facts.ofSeason(FactTable.CREDITS, new ShowId(show), season.number()),
                recap(show, season),
                facts.ofSeason(FactTable.PREDICTIONS, new ShowId(show), season.number()),
                sql.list("SELECT id, season_id, episode_id, text, changed_at FROM note WHERE season_id = ?1 OR (season_id IS NULL AND show_id = ?2)"
                                + " ORDER BY season_id, episode_id",
                        row -> note(show, row), id, show),
                rules(id, show),
                Set.copyOf(sql.list("SELECT field FROM edit WHERE season_id = ? AND episode_id IS NULL AND accepted = 0",
                        row -> row.choice(Field.OfSeason.class), id)),
                sql.first("SELECT value FROM user_rating WHERE season_id = ? AND episode_id IS NULL", Row::real, id).orElse(null),
                sql.first("""
                        SELECT r.overview, c.title, c.address, c.publisher, c.licence, c.read_on
                        FROM season r LEFT JOIN source c ON c.id = r.overview_source_id WHERE r.id = ? AND r.overview IS NOT NULL""",
                        row -> new Overview(row.text(), SourceColumns.read(row)), id).orElse(null),
                sql.list("SELECT person, address FROM picture WHERE show_id = ? AND person IS NOT NULL",
                                row -> Map.entry(row.text(), row.text()), show).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a)),
                Set.of());
    }

    /// The rules that speak of a show as a whole: its own, and those of a wider reach.
    public List<ReminderRule> rules(ShowId show) {
        return rules(null, show.value());
    }

    /// @param season those of its own are among them; null for none
    private List<ReminderRule> rules(@Nullable Long season, long show) {
        return sql.list("""
                SELECT %s FROM reminder_rule u
                WHERE season_id = ?1 OR (season_id IS NULL AND show_id = ?2) OR (show_id IS NULL AND (state IS NULL
                  OR (state = 'FAVOURITE' AND EXISTS (SELECT 1 FROM favourite f WHERE f.show_id = ?2))
                  OR state = coalesce((SELECT t.state FROM show_state t WHERE t.show_id = ?2), 'PLANNED')))
                ORDER BY season_id IS NULL, show_id IS NULL, id""".formatted(RuleRows.COLUMNS),
                RuleRows::read, season, show);
    }

    /// Where the show can be watched is where its seasons can that have been shown.
    private List<StoredFact<Offer>> offers(ShowId show, SeasonTab season, Moment now) {
        boolean shown = season.aired() > 0 || sql.first("""
                SELECT 1 FROM status_event WHERE show_id = ?1 AND season = ?2 AND kind = 'PREMIERED' AND removed = 0
                UNION ALL SELECT 1 FROM season WHERE show_id = ?1 AND number = ?2 AND release_confidence = 'ANNOUNCED'
                  AND release_first = release_last AND release_last <= ?3""", Row::flag,
                show.value(), season.number(), now.day()).isPresent();
        return facts.ofSeason(FactTable.OFFERS, show, season.number()).stream()
                .filter(offer -> shown || offer.fact().season() != null)
                .toList();
    }

    /// The newest recap up to this season.
    private @Nullable RecapOf recap(long show, SeasonTab season) {
        return facts.ofShow(FactTable.RECAPS, new ShowId(show)).stream()
                .filter(recap -> recap.fact().season() <= season.number())
                .max(Comparator.comparingInt(recap -> recap.fact().season()))
                .map(recap -> new RecapOf(recap, isWatched(show, recap.fact().season())))
                .orElse(null);
    }

    private boolean isWatched(long show, int season) {
        return sql.first("""
                SELECT count(*) > 0 AND count(*) >= coalesce(
                      (SELECT max(r.episode_order) FROM season r WHERE r.show_id = ?1 AND r.number = ?2), 0)
                    AND min(EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id))
                FROM episode e WHERE e.show_id = ?1 AND e.season = ?2 AND e.special = 0""", Row::flag, show, season).orElse(false);
    }

    private static EpisodeLine line(Row row) throws SQLException {
        return new EpisodeLine(
                new EpisodeId(row.large()), row.number(), row.numberOrNull(), row.flag(), row.textOrNull(),
                row.dateOrNull(), row.instantOrNull(), row.numberOrNull(), row.flag(), row.number(), row.instantOrNull(),
                row.flag(), row.flag(), row.realOrNull(), row.flag(), row.textOrNull(), row.flag(), Set.of());
    }

    private static Note note(long show, Row row) throws SQLException {
        UUID id = UUID.fromString(row.text());
        Long season = row.largeOrNull();
        Long episode = row.largeOrNull();
        return new Note(id, new ShowId(show), season == null ? null : new SeasonId(season),
                episode == null ? null : new EpisodeId(episode), row.text(), Instant.ofEpochSecond(row.large()));
    }
}
