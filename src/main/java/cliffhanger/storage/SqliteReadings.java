package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.article.Reading;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.refresh.Held;
import cliffhanger.refresh.Readings;
import cliffhanger.storage.rows.ExternalIds;
import cliffhanger.storage.rows.FactReader;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When shows were read, and what is held of them, out of the file.
public final class SqliteReadings implements Readings {
    private static final String DUE = """
            SELECT s.id FROM show s LEFT JOIN reading g ON g.show_id = s.id AND g.provider = ?1
            WHERE s.sample = 0 AND EXISTS (SELECT 1 FROM external_id x WHERE x.show_id = s.id AND x.provider IN (?1, 'imdb', 'thetvdb'))
              AND s.awaited_at IS NULL AND NOT EXISTS (SELECT 1 FROM show_state t WHERE t.show_id = s.id AND t.state = 'DROPPED')
              AND coalesce(g.read_at, 0) + CASE WHEN g.trouble IS NOT NULL THEN ?3 WHEN s.lifecycle = 'ENDED' THEN ?4 ELSE ?5 END <= ?2
            ORDER BY coalesce(g.read_at, 0), s.id LIMIT ?6""";

    /// One that no service knew is asked for again after as long as one that airs.
    private static final String AWAITED = """
            SELECT s.id, coalesce(g.read_at, 0) + ?3 <= ?2 FROM show s JOIN show_summary y ON y.show_id = s.id
            LEFT JOIN reading g ON g.show_id = s.id AND g.provider = ?1
            WHERE s.awaited_at IS NOT NULL AND s.sample = 0
              AND EXISTS (SELECT 1 FROM external_id x WHERE x.show_id = s.id AND x.provider IN (?1, 'imdb', 'thetvdb'))
              AND (g.read_at IS NULL OR g.trouble IS NOT NULL OR g.read_at + ?4 <= ?2)
            ORDER BY y.state = 'DROPPED', y.last_played_at DESC, s.id""";

    private final Sql sql;
    private final FactReader facts;

    public SqliteReadings(SqliteLibrary library) {
        sql = library.sql();
        facts = new FactReader(sql);
    }

    @Override
    public List<ShowId> due(String provider, Instant now, int limit) {
        return sql.list(DUE, row -> new ShowId(row.large()), provider, now.getEpochSecond(),
                AFTER_TROUBLE.toSeconds(), ENDED.toSeconds(), AIRING.toSeconds(), limit);
    }

    @Override
    public List<Awaited> awaited(String provider, Instant now) {
        return sql.list(AWAITED, row -> new Awaited(new ShowId(row.large()), row.flag()), provider, now.getEpochSecond(),
                AFTER_TROUBLE.toSeconds(), AIRING.toSeconds());
    }

    @Override
    public List<ShowId> all(String provider) {
        return sql.list("""
                SELECT s.id FROM show s WHERE s.sample = 0 AND EXISTS (SELECT 1 FROM external_id x WHERE x.show_id = s.id AND x.provider IN (?, 'imdb', 'thetvdb'))
                ORDER BY s.title COLLATE NOCASE, s.id""", row -> new ShowId(row.large()), provider);
    }

    @Override
    public Optional<Held> held(ShowId show) {
        return sql.first("SELECT title, awaited_at IS NOT NULL, lifecycle, numbering FROM show WHERE id = ?", row -> new Held(
                show, row.text(), row.flag(), ExternalIds.of(sql, show), row.choice(Lifecycle.class), releases(show),
                StoredFact.facts(facts.ofShow(FactTable.EVENTS, show)), order(row.textOrNull())), show.value());
    }

    private static @Nullable EpisodeOrder order(@Nullable String text) {
        return text == null ? null : EpisodeOrder.parse(text);
    }

    @Override
    public EpisodeOrder.@Nullable Kind days() {
        return sql.first("SELECT value FROM setting WHERE name = ?", row -> row.choice(EpisodeOrder.Kind.class), EpisodeOrder.SETTING)
                .filter(EpisodeOrder.Kind::isOfDays).orElse(null);
    }

    private Map<Integer, Held.Season> releases(ShowId show) {
        Map<Integer, Held.Season> releases = new HashMap<>();
        sql.list("""
                SELECT r.number, coalesce(
                  CASE WHEN x.id IS NULL THEN r.release_edtf ELSE json_extract(x.held, '$.release_edtf') END,
                  (SELECT e.air_edtf FROM episode e WHERE e.season_id = r.id AND e.special = 0 AND e.air_edtf IS NOT NULL ORDER BY e.air_last LIMIT 1))
                FROM season r LEFT JOIN edit x ON x.season_id = r.id AND x.episode_id IS NULL AND x.field = 'RELEASE'
                WHERE r.show_id = ?""", row -> Map.entry(row.number(), season(row)), show.value())
                .forEach(entry -> releases.put(entry.getKey(), entry.getValue()));
        return releases;
    }

    /// The numbers that shows have at TVmaze; a sample is nobody's yet.
    public Set<Long> numbers() {
        return Set.copyOf(sql.list("""
                SELECT CAST(x.value AS INTEGER) FROM external_id x JOIN show s ON s.id = x.show_id AND s.sample = 0
                WHERE x.provider = 'tvmaze'""", Row::large));
    }

    /// The show of that number at TVmaze.
    public Optional<ShowId> show(long number) {
        return sql.first("SELECT show_id FROM external_id WHERE provider = 'tvmaze' AND value = ?", row -> new ShowId(row.large()), String.valueOf(number));
    }

    private static Held.Season season(Row row) throws SQLException {
        @Nullable AirDate date = row.dateOrNull();
        return new Held.Season(date);
    }

    @Override
    public Optional<ShowId> known(String provider, String id) {
        return sql.first("SELECT x.show_id FROM external_id x JOIN show s ON s.id = x.show_id AND s.sample = 0 WHERE x.provider = ? AND x.value = ?",
                row -> new ShowId(row.large()), provider, id);
    }

    @Override
    public Optional<ShowId> namesake(String title, Map<String, String> ids) {
        String tvmaze = ids.get("tvmaze");
        if (tvmaze != null && known("tvmaze", tvmaze).isPresent()) {
            return Optional.empty();
        }
        Optional<ShowId> same = ids.entrySet().stream().filter(id -> !id.getKey().equals("tvmaze"))
                .flatMap(id -> known(id.getKey(), id.getValue()).stream()).findFirst();
        if (same.isPresent()) {
            // One without a number at TVmaze is that show, and gets its number.
            return same.filter(show -> tvmaze != null && ExternalIds.of(sql, show).containsKey("tvmaze"));
        }
        String wanted = FoldedTitle.of(title).letters();
        return sql.list("""
                        SELECT s.id, s.title FROM show s WHERE s.sample = 0 AND NOT EXISTS (
                          SELECT 1 FROM external_id x WHERE x.show_id = s.id AND x.provider = 'tvmaze')""",
                        row -> Map.entry(new ShowId(row.large()), row.text())).stream()
                .filter(entry -> FoldedTitle.of(entry.getValue()).letters().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Optional<Reading> last(ShowId show, String provider) {
        return sql.first("SELECT read_at, trouble FROM reading WHERE show_id = ? AND provider = ?",
                row -> new Reading(Instant.ofEpochSecond(row.large()), row.textOrNull()), show.value(), provider);
    }

    @Override
    public void read(ShowId show, String provider, Instant at, @Nullable String trouble) {
        sql.run("""
                INSERT INTO reading (show_id, provider, read_at, trouble) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (show_id, provider) DO UPDATE SET read_at = ?3, trouble = ?4""",
                show.value(), provider, at.getEpochSecond(), trouble);
    }
}
