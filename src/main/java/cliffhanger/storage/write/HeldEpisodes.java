package cliffhanger.storage.write;

import cliffhanger.library.Episode;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The episodes of a show as they are held, read at once: most of what a source says it said before, and needs no write.
final class HeldEpisodes {
    private final Map<Long, Held> byExternalId;

    private HeldEpisodes(Map<Long, Held> byExternalId) {
        this.byExternalId = byExternalId;
    }

    private record Held(
            long season, @Nullable Integer number, boolean special, boolean significant, @Nullable String title, @Nullable String date, @Nullable Long at,
            @Nullable String zone, @Nullable Integer runtime, @Nullable String summary) {}

    static HeldEpisodes of(Sql sql, ShowId show) {
        return new HeldEpisodes(sql.list("""
                        SELECT external_id, season_id, number, special, significant, title, air_edtf, air_at, air_zone, runtime, summary
                        FROM episode WHERE show_id = ? AND external_id IS NOT NULL AND unlisted_at IS NULL""",
                        row -> Map.entry(row.large(), held(row)), show.value()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a)));
    }

    private static Held held(Row row) throws SQLException {
        return new Held(row.large(), row.numberOrNull(), row.flag(), row.flag(), row.textOrNull(), row.textOrNull(), row.largeOrNull(), row.textOrNull(),
                row.numberOrNull(), row.textOrNull());
    }

    /// Whether an episode is held just as a source tells it, in the season that it is in.
    boolean has(Episode told, SeasonId season) {
        Held held = told.externalId() == null ? null : byExternalId.get(told.externalId());
        return held != null && held.equals(new Held(season.value(), told.number(), told.isSpecial(), told.kind() == Episode.Kind.SIGNIFICANT, told.title(),
                Columns.edtf(told.airDate()), told.airTime() == null ? null : Long.valueOf(told.airTime().instant().getEpochSecond()),
                told.airTime() == null ? null : Objects.toString(told.airTime().zone()), told.runtimeMinutes(), told.summary()));
    }
}
