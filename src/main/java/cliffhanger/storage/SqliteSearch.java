package cliffhanger.storage;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.search.Hit;
import cliffhanger.search.Search;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.Marked;
import cliffhanger.titles.TitleQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Search by FTS5. SQLite ranks all matches before it gives the first, which takes too long for a word that stands in every
/// title; so the first few hundred are taken as they come, and put in order here.
public final class SqliteSearch implements Search {
    /// How much of a long text is looked at to put it in order.
    private static final int LONGEST = 100;

    /// How many letters of a note are shown before what was found in it.
    private static final int AROUND = 40;

    /// Out of how many matches the best are chosen.
    private static final int LOOKED_AT = 200;

    static final String SHOWS = """
            SELECT s.id, s.title, NULL, NULL, NULL, NULL, s.title, 'WATCHED'
            FROM show_search JOIN show s ON s.id = show_search.rowid WHERE show_search MATCH ?1 LIMIT ?2""";
    static final String EPISODES = """
            SELECT s.id, s.title, e.season_id, e.id, e.season, e.number, e.title,
              CASE WHEN EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id) THEN 'WATCHED' WHEN y.next_id = e.id THEN 'NEXT'
                WHEN NOT EXISTS (SELECT 1 FROM episode a WHERE a.season_id = e.season_id AND a.air_last <= ?3) THEN 'COMING' ELSE 'LATER' END
            FROM episode_search JOIN episode e ON e.id = episode_search.rowid JOIN show s ON s.id = e.show_id
            LEFT JOIN show_summary y ON y.show_id = s.id
            WHERE episode_search MATCH ?1 LIMIT ?2""";
    static final String PEOPLE = """
            SELECT s.id, s.title, r.id, NULL, c.season, NULL,
              c.person || coalesce(' · ' || c."character", ''),
              CASE WHEN c.role = 'GUEST' AND EXISTS (SELECT 1 FROM episode e WHERE e.show_id = c.show_id AND e.season = coalesce(c.season, e.season)
                  AND e.special = 0 AND NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id)) THEN 'LATER'
                WHEN c.season > c.reached AND NOT EXISTS (SELECT 1 FROM credit k WHERE k.show_id = c.show_id AND k.person = c.person
                  AND k.role <> 'GUEST' AND k.removed = 0 AND coalesce(k.season, 0) <= c.reached) THEN 'LATER'
                ELSE 'WATCHED' END
            FROM person_search JOIN (SELECT k.*, coalesce(
                (SELECT max(e.season) FROM episode e WHERE e.show_id = k.show_id AND e.special = 0
                  AND EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id)),
                (SELECT min(f.number) FROM season f WHERE f.show_id = k.show_id AND f.number > 0), k.season) AS reached
              FROM credit k WHERE k.removed = 0) c ON c.id = person_search.rowid JOIN show s ON s.id = c.show_id
            LEFT JOIN season r ON r.show_id = c.show_id AND r.number = c.season
            WHERE person_search MATCH ?1 LIMIT ?2""";
    static final String NOTES = """
            SELECT s.id, s.title, n.season_id, n.episode_id, r.number, e.number, n.text,
              CASE WHEN n.episode_id IS NULL OR EXISTS (SELECT 1 FROM play p WHERE p.episode_id = n.episode_id) THEN 'WATCHED' ELSE 'LATER' END
            FROM note_search JOIN note n ON n.id = note_search.id JOIN show s ON s.id = n.show_id
            LEFT JOIN season r ON r.id = n.season_id LEFT JOIN episode e ON e.id = n.episode_id
            WHERE note_search MATCH ?1 LIMIT ?2""";

    private final Sql sql;
    private final Clock clock;

    public SqliteSearch(SqliteLibrary library) {
        sql = library.sql();
        clock = library.clock();
    }

    @Override
    public List<Hit> find(String text, int each) {
        TitleQuery wanted = TitleQuery.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        hits.addAll(best(SHOWS, Hit.Kind.SHOW, wanted, each));
        hits.addAll(best(EPISODES, Hit.Kind.EPISODE, wanted, each));
        hits.addAll(best(PEOPLE, Hit.Kind.PERSON, wanted, each));
        hits.addAll(best(NOTES, Hit.Kind.NOTE, wanted, each));
        return hits;
    }

    private List<Hit> best(String query, Hit.Kind kind, TitleQuery wanted, int each) {
        Object[] asked = kind == Hit.Kind.EPISODE
                ? new Object[] {wanted.match(), LOOKED_AT, LocalDate.now(clock).toEpochDay()}
                : new Object[] {wanted.match(), LOOKED_AT};
        return sql.list(query, row -> Found.of(hit(kind, row), wanted), asked).stream()
                .sorted(Found.BEST)
                .limit(each)
                .map(found -> marked(found.hit(), wanted))
                .toList();
    }

    /// @param begins whether its text begins with what was typed
    private record Found(Hit hit, boolean begins) {
        static final Comparator<Found> BEST = Comparator.comparing((Found found) -> !found.begins())
                .thenComparingInt(found -> found.hit().text().length());

        static Found of(Hit hit, TitleQuery wanted) {
            String text = hit.text();
            return new Found(hit, wanted.rank(FoldedTitle.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text)).compareTo(TitleQuery.Rank.BEGINNING) <= 0);
        }
    }

    private static Hit marked(Hit hit, TitleQuery wanted) {
        Marked marked = wanted.marked(hit.text());
        return hit.inPieces((hit.kind() == Hit.Kind.NOTE ? marked.around(AROUND, 2 * AROUND) : marked).pieces());
    }

    private static Hit hit(Hit.Kind kind, Row row) throws SQLException {
        ShowId show = new ShowId(row.large());
        String title = row.text();
        Long season = row.largeOrNull();
        Long episode = row.largeOrNull();
        Integer seasonNumber = row.numberOrNull();
        Integer number = row.numberOrNull();
        return new Hit(kind, show, title, season == null ? null : new SeasonId(season),
                episode == null ? null : new EpisodeId(episode), code(seasonNumber, number, episode != null),
                List.of(row.text()), row.choice(Hit.Seen.class), false);
    }

    private static @Nullable String code(@Nullable Integer season, @Nullable Integer number, boolean episode) {
        if (season == null) {
            return null;
        }
        return episode ? EpisodeCode.of(season, number) : "S" + season;
    }
}
