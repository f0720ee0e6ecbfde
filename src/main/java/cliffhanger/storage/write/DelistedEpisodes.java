package cliffhanger.storage.write;

import cliffhanger.library.Episode;
import cliffhanger.library.Season;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Deals with what a service lists no more. An episode of which the user made anything is kept, outside the count, and so is one
/// that a step of undo needs; one that nobody touched goes. What the user entered is none of the service's business.
final class DelistedEpisodes {
    /// Rows that a step on the undo stack puts back: those that it changed or took out, not those that it made. The change under way
    /// is no step yet.
    private static final String KEPT = """
            SELECT j.row_id FROM journal_row j JOIN journal n ON n.id = j.journal_id AND n.state <> 'PAST'
            WHERE j.table_name = '%s' AND j.image IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM journal_row m WHERE m.table_name = j.table_name AND m.row_id = j.row_id
                              AND m.journal_id = j.journal_id AND m.image IS NULL)""";

    /// What such rows belong to.
    private static final String BELONGS = """
            SELECT json_extract(j.image, '$.%s') FROM journal_row j JOIN journal n ON n.id = j.journal_id AND n.state <> 'PAST'
            WHERE j.table_name IN (%s) AND j.image IS NOT NULL AND json_extract(j.image, '$.%1$s') IS NOT NULL""";

    private static final String TOUCHED = """
            (EXISTS (SELECT 1 FROM play x WHERE x.episode_id = e.id) OR EXISTS (SELECT 1 FROM skip x WHERE x.episode_id = e.id)
              OR EXISTS (SELECT 1 FROM note x WHERE x.episode_id = e.id) OR EXISTS (SELECT 1 FROM user_rating x WHERE x.episode_id = e.id)
              OR EXISTS (SELECT 1 FROM edit x WHERE x.episode_id = e.id)
              OR e.id IN (%s) OR e.id IN (%s))""".formatted(
            KEPT.formatted("episode"), BELONGS.formatted("episode_id", "'play', 'skip', 'note', 'user_rating', 'edit'"));

    private static final String BARE = """
            NOT EXISTS (SELECT 1 FROM episode e WHERE e.season_id = r.id) AND NOT EXISTS (SELECT 1 FROM note x WHERE x.season_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM user_rating x WHERE x.season_id = r.id) AND NOT EXISTS (SELECT 1 FROM edit x WHERE x.season_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM reminder_rule x WHERE x.season_id = r.id)
              AND r.id NOT IN (%s) AND r.id NOT IN (%s)
              AND r.release_confidence = 'ANNOUNCED' AND r.release_source_id IN (SELECT id FROM source WHERE title = 'TVmaze')""".formatted(
            KEPT.formatted("season"), BELONGS.formatted("season_id", "'note', 'user_rating', 'edit', 'reminder_rule'"));

    private final Sql sql;
    private final SeasonWriter seasons;
    private final Clock clock;

    DelistedEpisodes(Sql sql, SeasonWriter seasons, Clock clock) {
        this.sql = sql;
        this.seasons = seasons;
        this.clock = clock;
    }

    /// An answer without a single episode, or without a season, says nothing of what is gone.
    void sweep(ShowId show, ShowFacts given) {
        Set<Long> listed = given.episodes().stream().map(Episode::externalId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!listed.isEmpty()) {
            episodes(show, listed);
        }
        if (!given.seasons().isEmpty()) {
            seasons(show, given.seasons().stream().map(Season::number).collect(Collectors.toSet()));
        }
    }

    /// A history told of a show before its service did: its details have come, and what the service does not list of what was told is
    /// kept, outside the count.
    void settle(ShowId show, ShowFacts given, boolean whole) {
        boolean listing = given.episodes().stream().anyMatch(episode -> episode.externalId() != null);
        if ((listing || whole) && sql.run("UPDATE show SET awaited_at = NULL WHERE id = ? AND awaited_at IS NOT NULL", show.value()) > 0 && listing) {
            sql.run("""
                    UPDATE episode SET special = 1, unlisted_at = ? WHERE show_id = ? AND special = 0 AND external_id IS NULL
                      AND NOT EXISTS (SELECT 1 FROM edit x WHERE x.episode_id = episode.id)""",
                    clock.instant().getEpochSecond(), show.value());
        }
    }

    private void episodes(ShowId show, Set<Long> listed) {
        Map<Long, Boolean> gone = sql.list(
                        "SELECT e.id, e.external_id, " + TOUCHED + " FROM episode e WHERE e.show_id = ? AND e.external_id IS NOT NULL AND e.unlisted_at IS NULL",
                        row -> new Held(row.large(), row.large(), row.flag()), show.value()).stream()
                .filter(held -> !listed.contains(held.externalId()))
                .collect(Collectors.toMap(Held::id, Held::touched));
        gone.forEach((id, touched) -> {
            if (touched) {
                sql.run("UPDATE episode SET special = 1, unlisted_at = ? WHERE id = ?", clock.instant().getEpochSecond(), id);
            } else {
                sql.run("DELETE FROM episode WHERE id = ?", id);
            }
        });
    }

    private record Held(long id, long externalId, boolean touched) {}

    /// A season that was only announced, and is so no more.
    private void seasons(ShowId show, Set<Integer> listed) {
        sql.list("SELECT r.id, r.number, " + BARE + " FROM season r WHERE r.show_id = ?",
                        row -> Map.entry(new SeasonId(row.large()), Map.entry(row.number(), row.flag())), show.value()).stream()
                .filter(held -> !listed.contains(held.getValue().getKey()))
                .forEach(held -> {
                    if (held.getValue().getValue()) {
                        sql.run("DELETE FROM season WHERE id = ?", held.getKey().value());
                    } else {
                        seasons.forget(held.getKey());
                    }
                });
    }
}
