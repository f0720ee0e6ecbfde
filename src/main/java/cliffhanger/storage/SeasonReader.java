package cliffhanger.storage;

import cliffhanger.library.Credit;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Note;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.season.EpisodeLine;
import cliffhanger.season.SeasonPage;
import cliffhanger.season.SeasonPage.RecapOf;
import cliffhanger.season.SeasonTab;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what the cards of a season tell.
final class SeasonReader {
    static final String EPISODES = """
            SELECT e.id, e.season, e.number, e.special, e.title, e.air_edtf, e.air_at, e.runtime, coalesce(%s, 0),
              (SELECT count(*) FROM play p WHERE p.episode_id = e.id),
              (SELECT max(p.played_at) FROM play p WHERE p.episode_id = e.id), %s
            FROM episode e WHERE e.season_id = ?3 ORDER BY e.special, e.number, e.air_last, e.id"""
            .formatted(Terms.AIRED, Terms.SKIPPED);

    private final Sql sql;

    SeasonReader(Sql sql) {
        this.sql = sql;
    }

    SeasonPage page(SeasonTab season, Moment now) {
        long id = season.id().value();
        long show = sql.first("SELECT show_id FROM season WHERE id = ?", Row::large, id).orElseThrow();
        return new SeasonPage(
                season,
                sql.list(EPISODES, SeasonReader::line, now.second(), now.day(), id),
                sql.list("""
                        SELECT provider, kind, region, season FROM offer WHERE show_id = ? AND (season IS NULL OR season = ?)
                        ORDER BY position""",
                        row -> new Offer(row.text(), row.choice(Offer.Kind.class), row.textOrNull(), row.numberOrNull()),
                        show, season.number()),
                sql.list("""
                        SELECT person, "character", role, season FROM credit WHERE show_id = ? AND (season IS NULL OR season = ?)
                        ORDER BY position""",
                        row -> new Credit(row.text(), row.textOrNull(), row.choice(Credit.Role.class), row.numberOrNull()),
                        show, season.number()),
                recap(show, season.number()),
                sql.list("""
                        SELECT p.text, s.title, s.address, s.publisher, s.licence, s.read_on
                        FROM prediction p LEFT JOIN source s ON s.id = p.source_id WHERE p.season_id = ? ORDER BY p.position""",
                        row -> new Prediction(season.number(), row.text(), SourceColumns.read(row)), id),
                sql.list("SELECT id, season_id, episode_id, text, changed_at FROM note WHERE season_id = ?1 OR (season_id IS NULL AND show_id = ?2)"
                                + " ORDER BY season_id, episode_id",
                        row -> note(show, row), id, show),
                sql.list("""
                        SELECT id, show_id, season_id, occasion, lead_minutes, clock_time FROM reminder_rule
                        WHERE season_id = ?1 OR (season_id IS NULL AND show_id = ?2)""",
                        SeasonReader::rule, id, show));
    }

    private @Nullable RecapOf recap(long show, int number) {
        return sql.first("""
                SELECT r.number, c.text, NOT EXISTS (
                    SELECT 1 FROM episode e WHERE e.season_id = r.id AND e.special = 0
                      AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id))
                FROM recap c JOIN season r ON r.id = c.season_id WHERE r.show_id = ? AND r.number <= ?
                ORDER BY r.number DESC LIMIT 1""",
                row -> new RecapOf(row.number(), row.text(), row.flag()), show, number).orElse(null);
    }

    private static EpisodeLine line(Row row) throws SQLException {
        return new EpisodeLine(
                new EpisodeId(row.large()), row.number(), row.numberOrNull(), row.flag(), row.textOrNull(),
                row.dateOrNull(), row.instantOrNull(), row.numberOrNull(), row.flag(), row.number(), row.instantOrNull(),
                row.flag());
    }

    private static Note note(long show, Row row) throws SQLException {
        UUID id = UUID.fromString(row.text());
        Long season = row.largeOrNull();
        Long episode = row.largeOrNull();
        return new Note(id, new ShowId(show), season == null ? null : new SeasonId(season),
                episode == null ? null : new EpisodeId(episode), row.text(), Instant.ofEpochSecond(row.large()));
    }

    private static ReminderRule rule(Row row) throws SQLException {
        UUID id = UUID.fromString(row.text());
        Long show = row.largeOrNull();
        Long season = row.largeOrNull();
        ReminderRule.Occasion occasion = row.choice(ReminderRule.Occasion.class);
        Duration lead = Duration.ofMinutes(row.large());
        String time = row.textOrNull();
        return new ReminderRule(id, show == null ? null : new ShowId(show), season == null ? null : new SeasonId(season),
                occasion, lead, time == null ? null : LocalTime.parse(time));
    }
}
