package cliffhanger.library;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a change, an undo or a redo came to.
///
/// @param entry   its entry in the journal; null where nothing had to be done
/// @param kind    what was done
/// @param way     whether it was made, taken back or made again
/// @param subject whom it was about, in words that need no translation: "Severance", "Severance S2", "Severance S2E5"
/// @param season  the season's number, where it was about one
/// @param count   how many episodes or shows it touched
/// @param left    how many of the scope were left alone since they have not aired
/// @param shows   every show whose rows may look different now
public record Applied(
        @Nullable UUID entry,
        Kind kind,
        Way way,
        String subject,
        @Nullable Integer season,
        int count,
        int left,
        Set<ShowId> shows) {

    public Applied {
        shows = Set.copyOf(shows);
    }

    public Applied in(Way other) {
        return new Applied(entry, kind, other, subject, season, count, left, shows);
    }

    /// The direction of time.
    public enum Way {
        DONE,
        UNDONE,
        REDONE
    }

    /// What can be done; the names are those of the journal and of the language.
    public enum Kind {
        WATCHED_EPISODE,
        WATCHED_UP_TO,
        WATCHED_SEASON,
        WATCHED_SHOW,
        WATCHED_AGAIN,
        UNMARKED,
        SKIPPED,
        NOTED,
        MADE,
        EDITED,
        SEASON_ADDED,
        SEASON_REMOVED,
        EPISODES_ADDED,
        EPISODE_REMOVED,
        RELEASE_SET,
        EVENTS_EDITED,
        CREDITS_EDITED,
        OFFERS_EDITED,
        RATINGS_EDITED,
        RECAP_EDITED,
        PREDICTIONS_EDITED,
        LINKS_EDITED,
        EDITS_RELEASED,
        STATE_PLANNED,
        STATE_WATCHING,
        STATE_PAUSED,
        STATE_DROPPED,
        STATE_FINISHED,
        FAVOURITE_ADDED,
        FAVOURITE_REMOVED,
        RATED,
        RATING_REMOVED,
        RULE_SET,
        RULE_REMOVED,
        ACCEPTED,
        ADDED,
        UPDATED,
        REFRESHED,
        IMPORTED,
        TAKEN_IN,
        REMOVED,
        SAMPLES_PLACED,
        SAMPLES_CLEARED
    }
}
