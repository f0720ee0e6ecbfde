package cliffhanger.storage.write;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.LibraryException;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.TypedValue;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.FieldColumns;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes shows, seasons and episodes by hand, and takes seasons and episodes out.
public final class OutlineWriter {
    private static final int HIGHEST = 9999;

    private final Sql sql;
    private final Clock clock;
    private final FieldOverrides edits;

    public OutlineWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        edits = new FieldOverrides(sql, clock);
    }

    public Effect make(Change.MakeShow make) {
        String title = TypedValue.line(make.title());
        if (title.isEmpty()) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.title"), null);
        }
        FoldedTitle wanted = FoldedTitle.of(title);
        if (!make.apart() && sql.list("SELECT title FROM show WHERE sample = 0", Row::text).stream().anyMatch(known -> FoldedTitle.of(known).isLike(wanted))) {
            throw new LibraryException(Problem.NAMESAKE, Sentence.of("storage.namesake", title), null);
        }
        long id = sql.insert("INSERT INTO show (uuid, title, lifecycle, sample, added_at) VALUES (?, ?, 'UNKNOWN', 0, ?)",
                UuidCreator.getTimeOrderedEpoch(), title, clock.instant().getEpochSecond());
        Place place = Place.of(sql, new Subject.OnShow(new ShowId(id)));
        edits.own(place, Field.OfShow.TITLE);
        return effect(Kind.MADE, place, 1);
    }

    public Effect addSeason(Change.AddSeason add) {
        Place show = Place.of(sql, new Subject.OnShow(add.show()));
        if (add.number() < 0 || add.number() > HIGHEST) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.season"), null);
        }
        sql.run("DELETE FROM dismissal WHERE show_id = ? AND season = ? AND whole = 1", add.show().value(), add.number());
        int added = sql.run("INSERT INTO season (show_id, number) VALUES (?, ?) ON CONFLICT (show_id, number) DO NOTHING",
                add.show().value(), add.number());
        if (added > 0) {
            long id = sql.first("SELECT id FROM season WHERE show_id = ? AND number = ?", Row::large, add.show().value(), add.number())
                    .orElseThrow();
            edits.own(Place.of(sql, new Subject.OnSeason(new SeasonId(id))), Field.OfSeason.NAME);
        }
        return new Effect(Kind.SEASON_ADDED, show.title() + " S" + add.number(), add.number(), added, 0, Set.of(add.show()),
                Map.of("show", show.uuid()));
    }

    public Effect addEpisodes(Change.AddEpisodes add) {
        Place season = Place.of(sql, new Subject.OnSeason(add.season()));
        int count = 0;
        for (Episode episode : add.episodes()) {
            count += put(season, add.season(), episode) ? 1 : 0;
        }
        return effect(Kind.EPISODES_ADDED, season, count);
    }

    private boolean put(Place season, SeasonId id, Episode episode) {
        long show = season.show().value();
        boolean special = episode.isSpecial();
        Long known = special || episode.number() == null
                ? null
                : sql.first("SELECT id FROM episode WHERE season_id = ? AND number = ? AND special = 0", Row::large,
                        id.value(), episode.number()).orElse(null);
        sql.run("DELETE FROM dismissal WHERE show_id = ? AND season = ? AND whole = 0 AND number = ?",
                show, season.seasonNumber(), episode.number());
        boolean made = known == null;
        long row = known != null ? known : sql.insert(
                "INSERT INTO episode (show_id, season_id, season, number, special) VALUES (?, ?, ?, ?, ?)",
                show, id.value(), season.seasonNumber(), episode.number(), special);
        Place place = Place.of(sql, new Subject.OnEpisode(new EpisodeId(row)));
        if (made) {
            edits.own(place, Field.OfEpisode.NUMBER);
        }
        boolean changed = made;
        for (Map.Entry<Field.OfEpisode, String> entry : typed(episode).entrySet()) {
            changed |= edits.write(place, entry.getKey(), FieldColumns.values(entry.getKey(), entry.getValue()));
        }
        return changed;
    }

    private static Map<Field.OfEpisode, String> typed(Episode episode) {
        Map<Field.OfEpisode, String> typed = new HashMap<>();
        if (episode.title() != null) {
            typed.put(Field.OfEpisode.TITLE, episode.title());
        }
        if (episode.airDate() != null) {
            typed.put(Field.OfEpisode.AIR_DATE, String.valueOf(Columns.edtf(episode.airDate())));
        }
        if (episode.runtimeMinutes() != null) {
            typed.put(Field.OfEpisode.RUNTIME, String.valueOf(episode.runtimeMinutes()));
        }
        return typed;
    }

    public Effect removeEpisode(Change.RemoveEpisode remove) {
        Place place = Place.of(sql, new Subject.OnEpisode(remove.episode()));
        long id = remove.episode().value();
        sql.run("""
                INSERT INTO dismissal (id, show_id, season, whole, number, title, external_id, dismissed_at)
                SELECT ?, show_id, season, 0, number, title, external_id, ? FROM episode WHERE id = ?""",
                UuidCreator.getTimeOrderedEpoch(), clock.instant().getEpochSecond(), id);
        strip("= ?", id);
        sql.run("DELETE FROM episode WHERE id = ?", id);
        return effect(Kind.EPISODE_REMOVED, place, 1);
    }

    public Effect removeSeason(Change.RemoveSeason remove) {
        Place place = Place.of(sql, new Subject.OnSeason(remove.season()));
        long id = remove.season().value();
        sql.run("INSERT INTO dismissal (id, show_id, season, whole, dismissed_at) VALUES (?, ?, ?, 1, ?)",
                UuidCreator.getTimeOrderedEpoch(), place.show().value(), place.seasonNumber(), clock.instant().getEpochSecond());
        strip("IN (SELECT id FROM episode WHERE season_id = ?)", id);
        for (String table : List.of("note", "user_rating", "reminder_rule", "edit")) {
            sql.run("DELETE FROM " + table + " WHERE season_id = ?", id);
        }
        for (String table : List.of("recap", "prediction")) {
            sql.run("DELETE FROM " + table + " WHERE show_id = ? AND season = ?", place.show().value(), place.seasonNumber());
        }
        sql.run("DELETE FROM season WHERE id = ?", id);
        return effect(Kind.SEASON_REMOVED, place, 1);
    }

    /// Takes from episodes what the user made of them; the foreign keys let nothing else take it.
    private void strip(String which, long id) {
        for (String table : List.of("play", "skip", "note", "user_rating", "edit")) {
            sql.run("DELETE FROM " + table + " WHERE episode_id " + which, id);
        }
    }

    private static Effect effect(Kind kind, Place place, int count) {
        return new Effect(kind, place.name(), place.seasonNumber(), count, 0, Set.of(place.show()), Map.of("show", place.uuid()));
    }
}
