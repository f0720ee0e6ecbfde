package cliffhanger.storage.write;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.Overview;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes seasons and episodes. An episode is known again by its id at the source, else by its number, else by its title.
final class SeasonWriter {
    private final Sql sql;
    private final RowIds rows;

    SeasonWriter(Sql sql) {
        this.sql = sql;
        rows = new RowIds(sql);
    }

    /// @param reach whether what is left out is gone, or only not spoken of
    void put(ShowId show, List<Season> seasons, List<Episode> episodes, Reach reach, FactWriter facts) {
        Set<Long> listed = episodes.stream().map(Episode::externalId).filter(Objects::nonNull).collect(Collectors.toSet());
        SwappedIds.of(sql, show, episodes).giveBack();
        Map<String, Long> alike = episodes.stream().collect(Collectors.groupingBy(SeasonWriter::content, Collectors.counting()));
        Map<Integer, SeasonId> ids = new HashMap<>();
        Dismissals dismissals = Dismissals.of(sql, show);
        for (Season season : seasons) {
            if (dismissals.has(season.number())) {
                continue;
            }
            SeasonId id = ids.computeIfAbsent(season.number(), number -> season(show, number));
            update(id, season, reach, facts);
        }
        HeldEpisodes held = HeldEpisodes.of(sql, show);
        for (Episode episode : episodes) {
            if (dismissals.has(episode)) {
                continue;
            }
            SeasonId season = ids.computeIfAbsent(episode.season(), number -> season(show, number));
            if (!held.has(episode, season)) {
                put(show, season, episode, reach, listed, alike.getOrDefault(content(episode), 0L) == 1);
            }
        }
    }

    /// What a service says of seasons that another one leads; where that one says something itself, it stands. The page that it is from
    /// says which service it was: titles are no identity.
    void overviews(ShowId show, List<Season> seasons, FactWriter facts) {
        for (Season season : seasons) {
            Overview overview = season.overview();
            if (overview != null && overview.source() != null) {
                Long source = facts.source(overview.source());
                sql.run("""
                        UPDATE season SET overview = ?1, overview_source_id = ?2 WHERE show_id = ?3 AND number = ?4 AND overview IS NOT ?1
                          AND (overview IS NULL OR overview_source_id IN (SELECT id FROM source WHERE address IS ?5))""",
                        overview.text(), source, show.value(), season.number(), overview.source().address());
            }
        }
    }

    /// How much an answer speaks of.
    enum Reach {
        /// Of what it names.
        PART,
        /// Of all: what it leaves out is not known any more.
        WHOLE
    }

    /// The season of this number, made where there is none.
    SeasonId season(ShowId show, int number) {
        return sql.first("SELECT id FROM season WHERE show_id = ? AND number = ?", Row::large, show.value(), number)
                .map(SeasonId::new)
                .orElseGet(() -> new SeasonId(
                        sql.insert("INSERT INTO season (id, show_id, number) VALUES (?, ?, ?)", rows.next("season"), show.value(), number)));
    }

    private void update(SeasonId id, Season season, Reach reach, FactWriter facts) {
        sql.run("""
                UPDATE season SET name = iif(?5, ?1, coalesce(?1, name)), episode_order = iif(?5, ?2, coalesce(?2, episode_order)),
                  network = iif(?5, ?3, coalesce(?3, network)), ordered = NULL WHERE id = ?4""",
                season.name(), season.episodeOrder(), season.network(), id.value(), reach == Reach.WHOLE);
        Overview overview = season.overview();
        if (overview != null) {
            sql.run("UPDATE season SET overview = ?, overview_source_id = ? WHERE id = ?",
                    overview.text(), facts.source(overview.source()), id.value());
        }
        Release release = season.release();
        if (release != null) {
            AirDate date = release.date();
            sql.run("""
                    UPDATE season SET release_edtf = ?, release_first = ?, release_last = ?, release_confidence = ?,
                      release_wording = ?, release_source_id = ? WHERE id = ?""",
                    Columns.edtf(date), date.earliest().toEpochDay(), date.latest().toEpochDay(), release.confidence(),
                    release.wording(), facts.source(release.source()), id.value());
        } else if (reach == Reach.WHOLE) {
            forget(id);
        }
    }

    /// Takes back the date of a season, as far as a service gave it: an estimate comes from somebody else.
    void forget(SeasonId id) {
        sql.run("""
                UPDATE season SET release_edtf = NULL, release_first = NULL, release_last = NULL, release_confidence = NULL,
                  release_wording = NULL, release_source_id = NULL
                WHERE id = ? AND release_confidence = 'ANNOUNCED' AND release_source_id IN (SELECT id FROM source WHERE title = 'TVmaze')""",
                id.value());
    }

    /// What a part of an answer leaves out stays as it was: without a number, a regular episode does not become a special. An answer with
    /// all of it says number and kind as they are.
    private void put(ShowId show, SeasonId season, Episode episode, Reach reach, Set<Long> listed, boolean unique) {
        long id = known(show, season, episode)
                .or(() -> reach == Reach.WHOLE ? listedAnew(season, episode, listed) : Optional.empty())
                .or(() -> reach == Reach.WHOLE && unique ? movedAnew(show, episode, listed) : Optional.empty())
                .orElseGet(() -> sql.insert(
                        "INSERT INTO episode (id, show_id, season_id, season) VALUES (?, ?, ?, ?)",
                        rows.next("episode"), show.value(), season.value(), episode.season()));
        AirDate date = episode.airDate();
        sql.run("""
                UPDATE episode SET season_id = ?1, season = ?2, number = CASE WHEN ?16 THEN ?3 ELSE coalesce(?3, number) END,
                  special = CASE WHEN ?3 IS NULL AND number IS NOT NULL AND NOT ?16 THEN special ELSE ?4 END, title = coalesce(?5, title),
                  air_edtf = coalesce(?6, air_edtf), air_first = coalesce(?7, air_first), air_last = coalesce(?8, air_last),
                  air_at = CASE WHEN ?6 IS NULL THEN air_at ELSE ?9 END,
                  air_zone = CASE WHEN ?6 IS NULL THEN air_zone ELSE ?10 END,
                  runtime = coalesce(?11, runtime), summary = coalesce(?12, summary), external_id = coalesce(?13, external_id),
                  unlisted_at = NULL, significant = CASE WHEN ?13 IS NULL THEN significant ELSE ?15 END
                WHERE id = ?14""",
                season.value(), episode.season(), episode.number(), episode.isSpecial(), episode.title(),
                Columns.edtf(date), day(date, true), day(date, false),
                episode.airTime() == null ? null : episode.airTime().instant().getEpochSecond(),
                episode.airTime() == null ? null : episode.airTime().zone(),
                episode.runtimeMinutes(), episode.summary(), episode.externalId(), id, episode.kind() == Episode.Kind.SIGNIFICANT, reach == Reach.WHOLE);
        if (date == null && reach == Reach.WHOLE) {
            sql.run("UPDATE episode SET air_edtf = NULL, air_first = NULL, air_last = NULL, air_at = NULL, air_zone = NULL WHERE id = ?", id);
        }
        move(id, season);
    }

    /// What the user made of an episode goes with it to another season.
    void move(long episode, SeasonId season) {
        for (String table : List.of("note", "user_rating")) {
            sql.run("UPDATE " + table + " SET season_id = ?1 WHERE episode_id = ?2 AND season_id <> ?1", season.value(), episode);
        }
    }

    /// A source now and then drops an episode and lists it anew under another id: the same number with the same title or day; a special,
    /// which has no number, with the same title.
    private Optional<Long> listedAnew(SeasonId season, Episode episode, Set<Long> listed) {
        AirDate date = episode.airDate();
        return sql.list("""
                        SELECT id, external_id FROM episode
                        WHERE season_id = ?1 AND number IS ?2 AND (special = ?5 OR unlisted_at IS NOT NULL) AND external_id IS NOT NULL
                          AND (title = ?3 OR (?2 IS NOT NULL AND air_edtf = ?4))""",
                        row -> Map.entry(row.large(), row.large()), season.value(), episode.number(), episode.title(), Columns.edtf(date),
                        episode.isSpecial()).stream()
                .filter(known -> !listed.contains(known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The same under another number as well: title and day, which no other has.
    private Optional<Long> movedAnew(ShowId show, Episode episode, Set<Long> listed) {
        if (episode.title() == null || episode.airDate() == null) {
            return Optional.empty();
        }
        List<Map.Entry<Long, Long>> same = sql.list("""
                SELECT id, external_id FROM episode WHERE show_id = ? AND title = ? AND air_edtf = ? AND external_id IS NOT NULL""",
                row -> Map.entry(row.large(), row.large()), show.value(), episode.title(), Columns.edtf(episode.airDate()));
        return same.size() == 1 && !listed.contains(same.getFirst().getValue()) ? Optional.of(same.getFirst().getKey()) : Optional.empty();
    }

    /// What tells an episode from others without its id and number.
    private static String content(Episode episode) {
        return episode.title() + " " + Columns.edtf(episode.airDate());
    }

    private Optional<Long> known(ShowId show, SeasonId season, Episode episode) {
        if (episode.externalId() != null) {
            Optional<Long> same = sql.first("SELECT id FROM episode WHERE external_id = ? AND show_id = ?", Row::large,
                    episode.externalId(), show.value());
            if (same.isPresent()) {
                return same;
            }
        }
        boolean special = episode.isSpecial();
        return episode.number() != null && !special
                ? sql.first("""
                        SELECT id FROM episode WHERE season_id = ?1 AND number = ?2 AND (?3 IS NULL OR external_id IS NULL)
                          AND (special = 0 OR (unlisted_at IS NOT NULL AND external_id IS NULL)) ORDER BY special""", Row::large,
                        season.value(), episode.number(), episode.externalId())
                : sql.first("""
                        SELECT id FROM episode WHERE season_id = ?1 AND special = ?2 AND number IS ?3 AND title IS ?4
                          AND (?5 IS NULL OR external_id IS NULL)""", Row::large,
                        season.value(), special, episode.number(), episode.title(), episode.externalId());
    }

    private static @Nullable Long day(@Nullable AirDate date, boolean first) {
        return date == null ? null : (first ? date.earliest() : date.latest()).toEpochDay();
    }
}
