package cliffhanger.storage.write;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.ScopeQuery.Query;
import cliffhanger.storage.write.ScopeQuery.Subject;
import cliffhanger.storage.write.ScopeQuery.Target;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes plays and skips: what the user has seen, and will not see.
public final class PlayWriter {
    private static final Query UNTOUCHED = Query.regular("NOT " + Conditions.SEEN + " AND NOT " + Conditions.SKIPPED);
    private static final Query UNPLAYED = Query.regular("NOT " + Conditions.SEEN);
    private static final Query MARKED = Query.any("(" + Conditions.SEEN + " OR " + Conditions.SKIPPED + ")");
    private static final Query ALL = Query.any("true");

    private final Sql sql;
    private final Clock clock;
    private final ScopeQuery scopes;

    public PlayWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        scopes = new ScopeQuery(sql);
    }

    public Effect mark(Change.MarkWatched mark) {
        Scope scope = mark.scope();
        // Marking a skipped episode by itself means that it was watched after all.
        List<Target> open = scopes.targets(scope instanceof Scope.One ? UNPLAYED : UNTOUCHED, scope, Moment.of(clock));
        List<Target> due = due(scope, open);
        for (Target target : due) {
            sql.run("DELETE FROM skip WHERE episode_id = ?", target.id().value());
            play(target, mark.when(), "user");
        }
        return effect(kind(scope), scope, due, open.size() - due.size(), mark.when());
    }

    public Effect again(Change.WatchAgain again) {
        Scope scope = new Scope.One(again.episode());
        List<Target> targets = scopes.targets(ALL, scope, Moment.of(clock));
        for (Target target : targets) {
            sql.run("DELETE FROM skip WHERE episode_id = ?", target.id().value());
            play(target, again.when(), "user");
        }
        return effect(Kind.WATCHED_AGAIN, scope, targets, 0, again.when());
    }

    public Effect unmark(Change.Unmark unmark) {
        List<Target> marked = scopes.targets(MARKED, unmark.scope(), Moment.of(clock));
        for (Target target : marked) {
            // Of a show that is being watched again this time alone is taken back; of one episode that was watched several times through, the last.
            sql.run("""
                    DELETE FROM play WHERE episode_id = ?1 AND coalesce(pass, 1) >= coalesce(
                      (SELECT y.number FROM episode e JOIN show_pass y ON y.show_id = e.show_id WHERE e.id = ?1),
                      CASE WHEN ?2 THEN (SELECT max(coalesce(pass, 1)) FROM play WHERE episode_id = ?1) END, 0)""",
                    target.id().value(), unmark.scope() instanceof Scope.One);
            sql.run("""
                    DELETE FROM skip WHERE episode_id = ?1 AND skipped_at >= coalesce(
                      (SELECT y.began_at FROM episode e JOIN show_pass y ON y.show_id = e.show_id WHERE e.id = ?1), skipped_at)""",
                    target.id().value());
        }
        return effect(Kind.UNMARKED, unmark.scope(), marked, 0, new PlayTime.Now());
    }

    public Effect skip(Change.SkipEpisodes skip) {
        List<Target> open = scopes.targets(UNTOUCHED, skip.scope(), Moment.of(clock));
        List<Target> due = due(skip.scope(), open);
        for (Target target : due) {
            sql.run("INSERT INTO skip (id, episode_id, skipped_at) VALUES (?, ?, ?)",
                    UuidCreator.getTimeOrderedEpoch(), target.id().value(), clock.instant().getEpochSecond());
        }
        return effect(Kind.SKIPPED, skip.scope(), due, open.size() - due.size(), new PlayTime.Now());
    }

    public Effect move(Change.MovePlay move) {
        EpisodeId episode = episode(move.play());
        Target target = scopes.targets(ALL, new Scope.One(episode), Moment.of(clock)).getFirst();
        boolean changed = sql.run("UPDATE play SET played_at = ?2 WHERE id = ?1 AND played_at IS NOT ?2", move.play(), second(target, move.when())) > 0;
        return effect(Kind.PLAY_MOVED, new Scope.One(episode), changed ? List.of(target) : List.of(), 0, move.when());
    }

    public Effect remove(Change.RemovePlay remove) {
        EpisodeId episode = episode(remove.play());
        List<Target> targets = scopes.targets(ALL, new Scope.One(episode), Moment.of(clock));
        sql.run("DELETE FROM play WHERE id = ?", remove.play());
        return effect(Kind.PLAY_REMOVED, new Scope.One(episode), targets, 0, new PlayTime.Now());
    }

    /// @throws cliffhanger.library.LibraryException when the play is gone
    private EpisodeId episode(UUID play) {
        return sql.first("SELECT episode_id FROM play WHERE id = ?", row -> new EpisodeId(row.large()), play)
                .orElseThrow(Problems::playGone);
    }

    /// Gives every episode up to this one a play on its air date.
    void sample(EpisodeId upTo) {
        scopes.targets(UNTOUCHED, new Scope.UpTo(upTo), Moment.of(clock)).stream()
                .filter(Target::aired)
                .forEach(target -> play(target, new PlayTime.OnAirDate(), "sample"));
    }

    /// Only an episode named by itself, or as the end of a run, is taken before it has aired.
    private static List<Target> due(Scope scope, List<Target> open) {
        return switch (scope) {
            case Scope.One _ -> open;
            case Scope.Several(List<EpisodeId> several, boolean endNamed) ->
                open.stream().filter(t -> t.aired() || (endNamed && t.id().equals(several.getLast()))).toList();
            case Scope.UpTo(EpisodeId named) ->
                open.stream().filter(t -> t.aired() || t.id().equals(named)).toList();
            case Scope.WholeSeason _, Scope.WholeShow _ -> open.stream().filter(Target::aired).toList();
        };
    }

    private void play(Target target, PlayTime when, String origin) {
        sql.run("""
                INSERT INTO play (id, episode_id, played_at, origin, pass) VALUES (?1, ?2, ?3, ?4,
                  coalesce((SELECT y.number FROM episode e JOIN show_pass y ON y.show_id = e.show_id WHERE e.id = ?2), 1))""",
                UuidCreator.getTimeOrderedEpoch(), target.id().value(), second(target, when), origin);
    }

    /// Seconds since 1970, never to come. An air date with no time counts as noon in the user's zone, which stays on that
    /// day nearly everywhere.
    private long second(Target target, PlayTime when) {
        return switch (when) {
            case PlayTime.Now _ -> clock.instant().getEpochSecond();
            case PlayTime.At at -> at.instant().getEpochSecond();
            case PlayTime.OnAirDate _ -> Math.min(clock.instant().getEpochSecond(), airing(target));
        };
    }

    private long airing(Target target) {
        if (target.airedAt() != null) {
            return target.airedAt();
        }
        return target.airDay() == null
                ? Long.MAX_VALUE
                : LocalDate.ofEpochDay(target.airDay()).atTime(LocalTime.NOON).atZone(clock.getZone()).toEpochSecond();
    }

    private Effect effect(Kind kind, Scope scope, List<Target> targets, int left, PlayTime when) {
        Subject subject = scopes.subject(scope);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("show", subject.showUuid());
        payload.put("episodes", targets.stream()
                .map(t -> t.season() + "x" + (t.number() == null ? "?" + t.id().value() : t.number()))
                .toList());
        if (when instanceof PlayTime.At at) {
            payload.put("at", at.instant().toString());
        }
        Kind said = targets.isEmpty() && left == 0 && scopes.targets(ALL, scope, Moment.of(clock)).isEmpty() ? Kind.NOTHING_LISTED : kind;
        return new Effect(said, subject.name(scope), subject.season(), targets.size(), left, Set.of(subject.show()), payload);
    }

    private static Kind kind(Scope scope) {
        return switch (scope) {
            case Scope.One _ -> Kind.WATCHED_EPISODE;
            case Scope.Several _ -> Kind.WATCHED_EPISODES;
            case Scope.UpTo _ -> Kind.WATCHED_UP_TO;
            case Scope.WholeSeason _ -> Kind.WATCHED_SEASON;
            case Scope.WholeShow _ -> Kind.WATCHED_SHOW;
        };
    }
}
