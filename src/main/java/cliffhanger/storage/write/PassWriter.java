package cliffhanger.storage.write;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Specials;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// Writes which time through a show the user is, and whether its specials count.
public final class PassWriter {
    /// Whether something of the show ?3 is left to be watched this time.
    private static final String LEFT = "SELECT 1 FROM episode e WHERE e.show_id = ?3 AND %s AND %s AND NOT %s AND NOT %s LIMIT 1"
            .formatted(Conditions.COUNTED, Conditions.AIRED, Conditions.SEEN, Conditions.SKIPPED);

    private final Sql sql;
    private final Clock clock;
    private final OpinionWriter opinions;

    public PassWriter(Sql sql, Clock clock, OpinionWriter opinions) {
        this.sql = sql;
        this.clock = clock;
        this.opinions = opinions;
    }

    /// A show that was put away is watched again from then on.
    public Effect begin(ShowId show) {
        Place place = Place.of(sql, new Subject.OnShow(show));
        int last = sql.first("SELECT coalesce(max(coalesce(p.pass, 1)), 0) FROM play p JOIN episode e ON e.id = p.episode_id WHERE e.show_id = ?", Row::number,
                show.value()).orElse(0);
        if (last == 0) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.pass.unwatched"), null);
        }
        boolean begun = sql.run("INSERT INTO show_pass (id, show_id, number, began_at) VALUES (?, ?, ?, ?) ON CONFLICT (show_id) DO NOTHING",
                UuidCreator.getTimeOrderedEpoch(), show.value(), last + 1, clock.instant().getEpochSecond()) > 0;
        if (begun && !isLeft(show)) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.pass.nothing"), null);
        }
        if (begun) {
            opinions.put(show, ShowState.WATCHING, true);
            sql.run("DELETE FROM hidden WHERE show_id = ?", show.value());
        }
        return effect(Kind.PASS_BEGUN, place, begun);
    }

    public Effect end(ShowId show) {
        Place place = Place.of(sql, new Subject.OnShow(show));
        return effect(Kind.PASS_ENDED, place, sql.run("DELETE FROM show_pass WHERE show_id = ?", show.value()) > 0);
    }

    public Effect want(Change.WantSpecials want) {
        Place place = Place.of(sql, new Subject.OnShow(want.show()));
        Specials wanted = want.wanted();
        int changed = wanted == null
                ? sql.run("DELETE FROM wanted_specials WHERE show_id = ?", want.show().value())
                : sql.run("""
                        INSERT INTO wanted_specials (id, show_id, since_at, choice) VALUES (?, ?, ?, ?)
                        ON CONFLICT (show_id) DO UPDATE SET choice = excluded.choice WHERE coalesce(choice, 'NEXT') <> excluded.choice""",
                        UuidCreator.getTimeOrderedEpoch(), want.show().value(), clock.instant().getEpochSecond(), wanted);
        return effect(switch (wanted) {
            case NEXT -> Kind.SPECIALS_WANTED;
            case ANNOUNCED -> Kind.SPECIALS_ANNOUNCED;
            case HIDDEN -> Kind.SPECIALS_HIDDEN;
            case null -> Kind.SPECIALS_UNWANTED;
        }, place, changed > 0);
    }

    /// Ends it once nothing is left of it.
    void endWhereDone(ShowId show) {
        boolean on = sql.first("SELECT 1 FROM show_pass WHERE show_id = ?", Row::number, show.value()).isPresent();
        if (on && !isLeft(show)) {
            sql.run("DELETE FROM show_pass WHERE show_id = ?", show.value());
        }
    }

    private boolean isLeft(ShowId show) {
        Moment now = Moment.of(clock);
        return sql.first(LEFT, Row::number, now.second(), now.day(), show.value()).isPresent();
    }

    /// Counts the viewings of each episode of a show, the earliest first: those of a history that knows of several belong to so many times
    /// through it. Two on one day are one that was sent twice, and what has no time was before what has. Where the user has counted by
    /// beginning anew, nothing is counted for them.
    void count(ShowId show) {
        sql.run("""
                UPDATE play SET pass = r.turn FROM (
                    SELECT p.id, dense_rank() OVER (PARTITION BY p.episode_id ORDER BY p.played_at IS NOT NULL,
                      CASE WHEN p.played_at IS NULL THEN p.id ELSE p.played_at / 86400 END) AS turn
                    FROM play p JOIN episode e ON e.id = p.episode_id WHERE e.show_id = ?1) r
                WHERE play.id = r.id AND coalesce(play.pass, 1) < r.turn
                  AND NOT EXISTS (SELECT 1 FROM show_pass y WHERE y.show_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM play u JOIN episode e ON e.id = u.episode_id WHERE e.show_id = ?1 AND u.pass > 1 AND u.origin = 'user')""",
                show.value());
    }

    private static Effect effect(Kind kind, Place place, boolean changed) {
        return new Effect(kind, place.title(), null, changed ? 1 : 0, 0, Set.of(place.show()), Map.of("show", place.title()));
    }
}
