package cliffhanger.library;

import java.util.Arrays;
import java.util.List;
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

    /// What can be done; the names are those of the journal and of the language. What follows from each stands with it.
    public enum Kind {
        WATCHED_EPISODE(Follows.WATCHED),
        WATCHED_EPISODES(Follows.WATCHED),
        WATCHED_UP_TO(Follows.WATCHED),
        WATCHED_SEASON(Follows.WATCHED),
        WATCHED_SHOW(Follows.WATCHED),
        WATCHED_AGAIN(Follows.WATCHED_AGAIN),
        UNMARKED(Follows.UNMARKED),
        /// There was nothing that could have been marked.
        NOTHING_LISTED(Follows.NOTHING),
        PLAY_MOVED(Follows.NOTHING),
        PLAY_REMOVED(Follows.UNMARKED),
        SKIPPED(Follows.SKIPPED),
        NOTED(Follows.NOTHING),
        MADE(Follows.NOTHING),
        EDITED(Follows.KNOWN),
        SEASON_ADDED(Follows.KNOWN),
        SEASON_REMOVED(Follows.UNMARKED),
        EPISODES_ADDED(Follows.KNOWN),
        EPISODE_REMOVED(Follows.UNMARKED),
        RELEASE_SET(Follows.KNOWN),
        EVENTS_EDITED(Follows.DECIDED),
        CREDITS_EDITED(Follows.NOTHING),
        OFFERS_EDITED(Follows.NOTHING),
        RATINGS_EDITED(Follows.NOTHING),
        RECAP_EDITED(Follows.NOTHING),
        PREDICTIONS_EDITED(Follows.NOTHING),
        LINKS_EDITED(Follows.NOTHING),
        EDITS_RELEASED(Follows.KNOWN),
        STATE_PLANNED(Follows.NOTHING),
        STATE_WATCHING(Follows.NOTHING),
        STATE_PAUSED(Follows.NOTHING),
        STATE_DROPPED(Follows.NOTHING),
        STATE_FINISHED(Follows.NOTHING),
        FAVOURITE_ADDED(Follows.NOTHING),
        FAVOURITE_REMOVED(Follows.NOTHING),
        PASS_BEGUN(Follows.NOTHING),
        PASS_ENDED(Follows.SKIPPED),
        ORDERED(Follows.NOTHING),
        SPECIALS_WANTED(Follows.NOTHING),
        SPECIALS_ANNOUNCED(Follows.NOTHING),
        SPECIALS_HIDDEN(Follows.NOTHING),
        SPECIALS_UNWANTED(Follows.NOTHING),
        HIDDEN(Follows.NOTHING),
        UNHIDDEN(Follows.NOTHING),
        RATED(Follows.NOTHING),
        RATING_REMOVED(Follows.NOTHING),
        RULE_SET(Follows.NOTHING),
        RULE_REMOVED(Follows.NOTHING),
        ACCEPTED(Follows.DECIDED, Trait.FROM_SOURCE, Trait.SEEN),
        ADDED(Follows.KNOWN, Trait.FROM_SOURCE),
        UPDATED(Follows.KNOWN, Trait.FROM_SOURCE, Trait.SUPERSEDED),
        REFRESHED(Follows.KNOWN, Trait.FROM_SOURCE, Trait.SUPERSEDED),
        DELISTED(Follows.NOTHING),
        IMPORTED(Follows.IMPORTED),
        TAKEN_IN(Follows.NOTHING),
        REMOVED(Follows.NOTHING),
        SAMPLES_PLACED(Follows.WATCHED),
        SAMPLES_CLEARED(Follows.KNOWN);

        private final Follows follows;

        /// Set.of never changes.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<Trait> traits;

        Kind(Follows follows, Trait... traits) {
            this.follows = follows;
            this.traits = Set.of(traits);
        }

        /// What becomes of the state of a show.
        public Follows follows() {
            return follows;
        }

        public boolean is(Trait trait) {
            return traits.contains(trait);
        }

        /// Those that are so.
        public static List<Kind> with(Trait trait) {
            return Arrays.stream(values()).filter(kind -> kind.is(trait)).toList();
        }
    }

    /// What is so of some kinds.
    public enum Trait {
        /// A source said it: dates that move and turns are news.
        FROM_SOURCE,
        /// The user read it before, so its news are seen.
        SEEN,
        /// A newer answer of a service takes its place, and with it its step of undo.
        SUPERSEDED
    }

    /// How the state of a show follows (planned, watching, finished …).
    public enum Follows {
        NOTHING,
        /// The user watched of it.
        WATCHED,
        /// A finished show that is watched again stays finished.
        WATCHED_AGAIN,
        SKIPPED,
        /// Marks went.
        UNMARKED,
        /// Another program's marks came, perhaps in place of a sample's.
        IMPORTED,
        /// More is known of its episodes.
        KNOWN,
        /// It may be over now.
        DECIDED
    }
}
