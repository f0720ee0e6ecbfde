package cliffhanger.storage.write;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener.Outcome;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.HistoryShow.Found;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes what a history says beside what is here: what is there already is not written twice, and what stands otherwise stays.
final class HistoryMarks {
    /// Trackers keep a viewing to the minute, or the second: two of an episode that are closer than this are one, where two files tell of them.
    private static final int SAME_SECONDS = 59;

    private final Sql sql;
    private final Clock clock;
    private final OpinionWriter opinions;
    private final boolean onlyUnwatched;
    private final String origin;

    /// Plays with an id from here on are of the file that is being read.
    private UUID begun = UuidCreator.getTimeOrderedEpoch();

    /// @param onlyUnwatched  whether an episode that is watched here already is left alone
    /// @param origin of plays of shows that the history makes
    HistoryMarks(Sql sql, Clock clock, OpinionWriter opinions, boolean onlyUnwatched, String origin) {
        this.sql = sql;
        this.clock = clock;
        this.opinions = opinions;
        this.onlyUnwatched = onlyUnwatched;
        this.origin = origin;
    }

    /// Another file begins.
    void begins() {
        begun = UuidCreator.getTimeOrderedEpoch();
    }

    /// What came of viewings.
    record Viewed(Outcome outcome, int times) {}

    Viewed watched(HistoryItem.Watched told, Found found, HistoryShow show) {
        if (onlyUnwatched && show.wasPlayed(found.episode())) {
            return new Viewed(Outcome.ALONE, Math.max(told.atLeast(), 1));
        }
        return told.atLeast() == 0 && told.at() != null ? viewing(told.at(), found, show)
                : count(told.at(), Math.max(told.atLeast(), 1), found, show);
    }

    /// One viewing of its own.
    private Viewed viewing(Instant at, Found found, HistoryShow show) {
        long second = at.getEpochSecond();
        if (!found.made() && isThere(found, second)) {
            return new Viewed(Outcome.THERE, 1);
        }
        if (date(found, second, show)) {
            return new Viewed(Outcome.DATED, 1);
        }
        play(found.episode(), second, show);
        return new Viewed(added(found, show), 1);
    }

    private boolean isThere(Found found, long second) {
        return sql.first("SELECT 1 FROM play WHERE episode_id = ?1 AND played_at BETWEEN ?2 AND ?3 AND (played_at = ?4 OR id < ?5)", Row::number,
                found.episode(), second - SAME_SECONDS, second + SAME_SECONDS, second, begun).isPresent();
    }

    /// Gives a play that has no time this one, where there is one.
    private boolean date(Found found, long second, HistoryShow show) {
        return show.takeUndated(found.episode()) && sql.run(
                "UPDATE play SET played_at = ? WHERE id = (SELECT id FROM play WHERE episode_id = ? AND played_at IS NULL LIMIT 1)",
                second, found.episode()) > 0;
    }

    /// So many viewings in all; only the first that is missing has the time.
    private Viewed count(@Nullable Instant last, int atLeast, Found found, HistoryShow show) {
        int there = found.made() ? 0 : sql.first("SELECT count(*) FROM play WHERE episode_id = ?", Row::number, found.episode()).orElse(0);
        int missing = atLeast - there;
        // A time goes to a play that has none, where no other of the episode has one.
        boolean timeless = last != null && there > 0
                && sql.first("SELECT 1 FROM play WHERE episode_id = ? AND played_at IS NOT NULL", Row::number, found.episode()).isEmpty();
        boolean dated = timeless && date(found, Objects.requireNonNull(last).getEpochSecond(), show);
        if (dated && missing <= 0) {
            return new Viewed(Outcome.DATED, 1);
        }
        for (int i = 0; i < missing; i++) {
            Instant at = i == 0 && !dated ? last : null;
            play(found.episode(), at == null ? null : Long.valueOf(at.getEpochSecond()), show);
            if (at == null) {
                show.setUndated(found.episode());
            }
        }
        return missing > 0 ? new Viewed(added(found, show), missing) : new Viewed(Outcome.THERE, atLeast);
    }

    private static Outcome added(Found found, HistoryShow show) {
        return found.unlisted() ? Outcome.UNLISTED : show.wasPlayed(found.episode()) ? Outcome.BESIDE : Outcome.ADDED;
    }

    private void play(long episode, @Nullable Long second, HistoryShow show) {
        if (show.takeSkipped(episode)) {
            sql.run("DELETE FROM skip WHERE episode_id = ?", episode);
        }
        sql.run("INSERT INTO play (id, episode_id, played_at, origin) VALUES (?, ?, ?, ?)", UuidCreator.getTimeOrderedEpoch(), episode, second,
                show.isFresh() ? origin : "import");
    }

    Outcome skipped(Found found, HistoryShow show) {
        boolean played = !found.made() && sql.first("SELECT 1 FROM play WHERE episode_id = ?", Row::number, found.episode()).isPresent();
        if (played) {
            return Outcome.OURS;
        }
        show.setSkipped(found.episode());
        return sql.run("INSERT INTO skip (id, episode_id, skipped_at) VALUES (?, ?, ?) ON CONFLICT (episode_id) DO NOTHING",
                UuidCreator.getTimeOrderedEpoch(), found.episode(), now()) > 0 ? Outcome.ADDED : Outcome.THERE;
    }

    /// @param season  null where it is on the whole show
    /// @param episode null where it is on more than an episode
    Outcome rated(HistoryItem.Rated told, HistoryShow show, @Nullable Long season, @Nullable Long episode) {
        Double before = sql.first("SELECT value FROM user_rating WHERE show_id = ? AND season_id IS ? AND episode_id IS ?", Row::real,
                show.id().value(), season, episode).orElse(null);
        if (before != null) {
            return before == told.value() ? Outcome.THERE : Outcome.OURS;
        }
        sql.run("INSERT INTO user_rating (id, show_id, season_id, episode_id, value, rated_at) VALUES (?, ?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(), show.id().value(), season, episode, told.value(),
                told.at() == null ? now() : told.at().getEpochSecond());
        return Outcome.ADDED;
    }

    /// As [#rated].
    Outcome noted(HistoryItem.Noted told, HistoryShow show, @Nullable Long season, @Nullable Long episode) {
        String before = sql.first("SELECT text FROM note WHERE show_id = ? AND season_id IS ? AND episode_id IS ?", Row::text,
                show.id().value(), season, episode).orElse(null);
        if (before == null) {
            sql.run("INSERT INTO note (id, show_id, season_id, episode_id, text, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
                    UuidCreator.getTimeOrderedEpoch(), show.id().value(), season, episode, told.text(), now());
            return Outcome.ADDED;
        }
        if (Arrays.asList(before.strip().split(Pattern.quote(NoteWriter.BETWEEN))).contains(told.text())) {
            return Outcome.THERE;
        }
        sql.run("UPDATE note SET text = ?, changed_at = ? WHERE show_id = ? AND season_id IS ? AND episode_id IS ?",
                before + NoteWriter.BETWEEN + told.text(), now(), show.id().value(), season, episode);
        return Outcome.BOTH;
    }

    Outcome listed(HistoryItem.Listed told, HistoryShow show) {
        return sql.run("INSERT INTO list_entry (id, show_id, list, since_at) VALUES (?, ?, ?, ?) ON CONFLICT (show_id, list) DO NOTHING",
                UuidCreator.getTimeOrderedEpoch(), show.id().value(), told.list(), now()) > 0 ? Outcome.ADDED : Outcome.THERE;
    }

    Outcome ofShow(HistoryItem.OfShow told, HistoryShow show) {
        boolean liked = told.favourite() && sql.run("INSERT INTO favourite (id, show_id, since_at) VALUES (?, ?, ?) ON CONFLICT (show_id) DO NOTHING",
                UuidCreator.getTimeOrderedEpoch(), show.id().value(), now()) > 0;
        ShowState state = told.state();
        if (state == null) {
            return liked ? Outcome.ADDED : Outcome.THERE;
        }
        ShowState ours = sql.first("SELECT state FROM show_state WHERE show_id = ? AND by_user = 1",
                row -> row.choice(ShowState.class), show.id().value()).orElse(null);
        boolean watched = sql.first("SELECT 1 FROM show_state WHERE show_id = ? AND by_user = 0 AND state <> 'PLANNED'", Row::number, show.id().value()).isPresent();
        if (ours != null) {
            return liked ? Outcome.ADDED : ours == state || state == ShowState.PLANNED ? Outcome.THERE : Outcome.OURS;
        }
        if (watched && state.isActive()) {
            // What came of watching here says as much; that it was given up does not come of itself.
            return liked ? Outcome.ADDED : Outcome.THERE;
        }
        boolean put = opinions.put(show.id(), state, true);
        return put || liked ? Outcome.ADDED : Outcome.THERE;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
