package cliffhanger.storage.write;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.RuleRows;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes what the user makes of a show besides marks and notes: its state, ratings, favourites and reminder rules.
public final class OpinionWriter {
    private final Sql sql;
    private final Clock clock;

    public OpinionWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Effect state(Change.SetState set) {
        Place place = Place.of(sql, new Subject.OnShow(set.show()));
        boolean changed = put(set.show(), set.state(), true);
        return effect(Kind.valueOf("STATE_" + set.state().name()), place, changed);
    }

    /// @return whether that changed anything
    boolean put(ShowId show, ShowState state, boolean byUser) {
        return sql.run("""
                INSERT INTO show_state (id, show_id, state, by_user, through, since_at)
                VALUES (?1, ?2, ?3, ?4, (SELECT max(r.number) FROM season r WHERE r.show_id = ?2
                  AND (r.release_first IS NOT NULL OR EXISTS (SELECT 1 FROM episode e WHERE e.season_id = r.id AND e.air_first IS NOT NULL))), ?5)
                ON CONFLICT (show_id) DO UPDATE SET state = excluded.state, by_user = excluded.by_user,
                  through = excluded.through, since_at = excluded.since_at WHERE state <> excluded.state""",
                UuidCreator.getTimeOrderedEpoch(), show.value(), state, byUser, clock.instant().getEpochSecond()) > 0;
    }

    public Effect favourite(Change.SetFavourite set) {
        Place place = Place.of(sql, new Subject.OnShow(set.show()));
        int changed = set.favourite()
                ? sql.run("INSERT INTO favourite (id, show_id, since_at) VALUES (?, ?, ?) ON CONFLICT (show_id) DO NOTHING",
                        UuidCreator.getTimeOrderedEpoch(), set.show().value(), clock.instant().getEpochSecond())
                : sql.run("DELETE FROM favourite WHERE show_id = ?", set.show().value());
        return effect(set.favourite() ? Kind.FAVOURITE_ADDED : Kind.FAVOURITE_REMOVED, place, changed > 0);
    }

    public Effect hide(Change.Hide hide) {
        Place place = Place.of(sql, new Subject.OnShow(hide.show()));
        LocalDate day = hide.until() instanceof HiddenUntil.Day(LocalDate until) ? until : null;
        Integer season = hide.until() instanceof HiddenUntil.SeasonOut(int number) ? Integer.valueOf(number) : null;
        if (day != null && !day.isAfter(LocalDate.now(clock))) {
            throw refused(Sentence.of("storage.hide.past"));
        }
        int changed = sql.run("""
                INSERT INTO hidden (id, show_id, until_day, until_season, since_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (show_id) DO UPDATE SET until_day = excluded.until_day, until_season = excluded.until_season,
                  since_at = excluded.since_at
                WHERE (coalesce(until_day, -1), coalesce(until_season, -1)) <> (coalesce(excluded.until_day, -1), coalesce(excluded.until_season, -1))""",
                UuidCreator.getTimeOrderedEpoch(), hide.show().value(), day == null ? null : day.toEpochDay(), season,
                clock.instant().getEpochSecond());
        return effect(Kind.HIDDEN, place, changed > 0);
    }

    public Effect unhide(Change.Unhide unhide) {
        Place place = Place.of(sql, new Subject.OnShow(unhide.show()));
        return effect(Kind.UNHIDDEN, place, sql.run("DELETE FROM hidden WHERE show_id = ?", unhide.show().value()) > 0);
    }

    public Effect rate(Change.Rate rate) {
        Place place = Place.of(sql, rate.subject());
        Double value = rate.value();
        if (value != null && !(value >= 0 && value <= 10)) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.rating"), null);
        }
        Double before = sql.first("SELECT value FROM user_rating WHERE show_id = ? AND season_id IS ? AND episode_id IS ?",
                Row::real, place.show().value(), place.season(), place.episode()).orElse(null);
        boolean changed = before == null ? value != null : !before.equals(value);
        if (changed) {
            sql.run("DELETE FROM user_rating WHERE show_id = ? AND season_id IS ? AND episode_id IS ?",
                    place.show().value(), place.season(), place.episode());
            insert(place, value);
        }
        return effect(value == null ? Kind.RATING_REMOVED : Kind.RATED, place, changed);
    }

    private void insert(Place place, @Nullable Double value) {
        if (value != null) {
            sql.run("INSERT INTO user_rating (id, show_id, season_id, episode_id, value, rated_at) VALUES (?, ?, ?, ?, ?, ?)",
                    UuidCreator.getTimeOrderedEpoch(), place.show().value(), place.season(), place.episode(), value,
                    clock.instant().getEpochSecond());
        }
    }

    /// Several of one show.
    public Effect rules(List<ReminderRule> rules) {
        List<Effect> effects = rules.stream().map(this::rule).toList();
        boolean changed = effects.stream().anyMatch(effect -> effect.count() > 0);
        ShowId show = effects.stream().flatMap(effect -> effect.shows().stream()).findFirst().orElse(null);
        return effect(Kind.RULE_SET, show, null, changed);
    }

    public Effect rule(ReminderRule rule) {
        check(rule);
        Timing timing = rule.timing();
        RuleScope on = rule.on();
        // One rule for an occasion and what it is on; a second would ring beside the first or not at all.
        Object known = rule.occasion() == Occasion.OWN ? rule.id()
                : sql.first("SELECT id FROM reminder_rule WHERE show_id IS ? AND season_id IS ? AND state IS ? AND occasion = ?", Row::text,
                        RuleRows.show(on), RuleRows.season(on), RuleRows.state(on), rule.occasion())
                .<Object>map(id -> id).orElse(rule.id());
        if (!known.toString().equals(rule.id().toString())
                && sql.first("SELECT 1 FROM reminder_rule WHERE id = ?", Row::number, rule.id()).isPresent()) {
            throw refused(Sentence.of("storage.rule.there"));
        }
        int changed = sql.run("""
                INSERT INTO reminder_rule (id, show_id, season_id, state, occasion, lead_minutes, clock_time, weekday, own_day, silent,
                  caught_up, text, since_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET occasion = excluded.occasion, lead_minutes = excluded.lead_minutes,
                  clock_time = excluded.clock_time, weekday = excluded.weekday, own_day = excluded.own_day, silent = excluded.silent,
                  caught_up = excluded.caught_up, text = excluded.text, since_at = excluded.since_at
                WHERE (occasion, lead_minutes, coalesce(clock_time, ''), coalesce(weekday, 0), coalesce(own_day, ''), silent, caught_up,
                    coalesce(text, ''))
                  <> (excluded.occasion, excluded.lead_minutes, coalesce(excluded.clock_time, ''), coalesce(excluded.weekday, 0),
                    coalesce(excluded.own_day, ''), excluded.silent, excluded.caught_up, coalesce(excluded.text, ''))""",
                known, RuleRows.show(on), RuleRows.season(on), RuleRows.state(on), rule.occasion(), timing.lead().toMinutes(), timing.at(),
                timing.weekday() == null ? null : timing.weekday().getValue(), timing.day(), rule.silent(), rule.caughtUp(), rule.text(),
                clock.instant().getEpochSecond());
        return switch (on) {
            case RuleScope.OfShow(ShowId show) -> effect(Kind.RULE_SET, show, null, changed > 0);
            case RuleScope.OfSeason(ShowId show, SeasonId season) -> effect(Kind.RULE_SET, show, new Subject.OnSeason(season), changed > 0);
            case RuleScope.Everything _, RuleScope.Favourites _, RuleScope.InState _ -> effect(Kind.RULE_SET, null, null, changed > 0);
        };
    }

    private static void check(ReminderRule rule) {
        Timing timing = rule.timing();
        if (timing.lead().abs().toDays() > 366) {
            throw refused(Sentence.of("storage.rule.lead"));
        }
        if (rule.occasion() == Occasion.OWN && (timing.day() == null || rule.text() == null || rule.text().isBlank())) {
            throw refused(Sentence.of("storage.rule.own"));
        }
        if (rule.occasion() == Occasion.DIGEST && timing.weekday() == null) {
            throw refused(Sentence.of("storage.rule.weekday"));
        }
    }

    private static LibraryException refused(Sentence sentence) {
        return new LibraryException(Problem.REFUSED, sentence, null);
    }

    public Effect removeRule(Change.RemoveRule remove) {
        ShowId show = sql.first("SELECT show_id FROM reminder_rule WHERE id = ? AND show_id IS NOT NULL", Row::large, remove.id())
                .map(ShowId::new)
                .orElse(null);
        int removed = sql.run("DELETE FROM reminder_rule WHERE id = ?", remove.id());
        return effect(Kind.RULE_REMOVED, show, null, removed > 0);
    }

    /// A rule on everything is about no show.
    private Effect effect(Kind kind, @Nullable ShowId show, @Nullable Subject season, boolean changed) {
        if (show == null) {
            return new Effect(kind, "", null, changed ? 1 : 0, 0, Set.of(), Map.of());
        }
        return effect(kind, Place.of(sql, season == null ? new Subject.OnShow(show) : season), changed);
    }

    private static Effect effect(Kind kind, Place place, boolean changed) {
        return new Effect(kind, place.name(), place.seasonNumber(), changed ? 1 : 0, 0, Set.of(place.show()),
                Map.of("show", place.uuid()));
    }
}
