package cliffhanger.storage.write;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the episodes that a scope means, and the words for it.
final class ScopeQuery {
    private static final String TARGET = "JOIN episode t ON t.id = ?3 AND e.show_id = t.show_id AND (e.id = t.id OR " + Conditions.COUNTED
            + " AND CASE WHEN e.special = 0 AND t.special = 0 THEN (e.season, e.number) <= (t.season, t.number) ELSE e.air_last <= t.air_last END)";

    private final Sql sql;

    ScopeQuery(Sql sql) {
        this.sql = sql;
    }

    /// An episode within a scope.
    ///
    /// @param airedAt seconds of its moment; null where only a day or less is known
    /// @param airDay  its day, where its date is a day
    record Target(
            EpisodeId id, int season, @Nullable Integer number, boolean aired, @Nullable Long airedAt, @Nullable Long airDay) {}

    /// What a scope is about.
    record Subject(ShowId show, String showUuid, String title, @Nullable Integer season, @Nullable Integer number) {
        /// "Severance S2E5", "Severance S2", or just "Severance".
        String name(Scope scope) {
            if (season == null) {
                return title;
            }
            return title + " " + (scope instanceof Scope.WholeSeason ? "S" + season : EpisodeCode.of(season, number));
        }
    }

    /// One question about episodes, worded once for each kind of scope.
    record Query(String one, String upTo, String season, String show) {
        private static final String COUNTED = " AND " + Conditions.COUNTED;

        /// A season that has specials alone means those.
        private static final String SEASONS = " AND (" + Conditions.COUNTED
                + " OR NOT EXISTS (SELECT 1 FROM episode x WHERE x.season_id = e.season_id AND x.special = 0))";

        /// The episodes of a scope that meet a condition: those that are to be watched, or the one that is named, in order of airing.
        static Query regular(String condition) {
            return of(condition, COUNTED);
        }

        /// All episodes of a scope that meet a condition, specials too.
        static Query any(String condition) {
            return of(condition, "");
        }

        private static Query of(String condition, String kind) {
            String from = "SELECT e.id, e.season, e.number, coalesce(" + Conditions.AIRED + ", 0), e.air_at,"
                    + " CASE WHEN e.air_first = e.air_last THEN e.air_last END FROM episode e ";
            String end = " AND " + condition + " ORDER BY e.season, e.number, e.air_last, e.id";
            return new Query(
                    from + "WHERE e.id = ?3" + end, from + TARGET + " WHERE true" + end,
                    from + "WHERE e.season_id = ?3" + (kind.isEmpty() ? "" : SEASONS) + end, from + "WHERE e.show_id = ?3" + kind + end);
        }
    }

    List<Target> targets(Query query, Scope scope, Moment now) {
        return switch (scope) {
            case Scope.One one -> list(query.one(), now, one.episode().value());
            case Scope.Several several -> several.episodes().stream().flatMap(one -> list(query.one(), now, one.value()).stream()).toList();
            case Scope.UpTo upTo -> list(query.upTo(), now, upTo.episode().value());
            case Scope.WholeSeason season -> list(query.season(), now, season.season().value());
            case Scope.WholeShow show -> list(query.show(), now, show.show().value());
        };
    }

    Subject subject(Scope scope) {
        String columns = "SELECT s.id, s.uuid, s.title, ";
        return switch (scope) {
            case Scope.One one -> episode(one.episode());
            case Scope.Several several -> {
                Subject first = episode(several.episodes().getFirst());
                Subject last = episode(several.episodes().getLast());
                yield new Subject(first.show(), first.showUuid(), first.title() + " " + EpisodeCode.run(first.season(), first.number(), last.season(), last.number()),
                        null, null);
            }
            case Scope.UpTo upTo -> episode(upTo.episode());
            case Scope.WholeSeason season -> sql.first(
                            columns + "r.number, NULL FROM season r JOIN show s ON s.id = r.show_id WHERE r.id = ?",
                            ScopeQuery::subject, season.season().value())
                    .orElseThrow(Problems::seasonGone);
            case Scope.WholeShow show -> sql.first(columns + "NULL, NULL FROM show s WHERE s.id = ?",
                            ScopeQuery::subject, show.show().value())
                    .orElseThrow(Problems::showGone);
        };
    }

    Subject episode(EpisodeId id) {
        return sql.first(
                        "SELECT s.id, s.uuid, s.title, e.season, e.number FROM episode e JOIN show s ON s.id = e.show_id WHERE e.id = ?",
                        ScopeQuery::subject, id.value())
                .orElseThrow(Problems::episodeGone);
    }

    private static Subject subject(Row row) throws SQLException {
        return new Subject(new ShowId(row.large()), row.text(), row.text(), row.numberOrNull(), row.numberOrNull());
    }

    private List<Target> list(String query, Moment now, long id) {
        return sql.list(query, row -> new Target(
                new EpisodeId(row.large()), row.number(), row.numberOrNull(), row.flag(), row.largeOrNull(), row.largeOrNull()),
                now.second(), now.day(), id);
    }
}
