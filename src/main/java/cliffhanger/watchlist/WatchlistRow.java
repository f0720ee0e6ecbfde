package cliffhanger.watchlist;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Details;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Opinion;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.veil.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A show as the watchlist sees it. Counts are of regular episodes.
///
/// @param next    what to watch next, of what has aired
/// @param coming  what airs next
/// @param event   the last turn in its history
/// @param addedAt when it came into the library
/// @param hidden  until when it was put off; null where it was not, or that is over
/// @param veiled  what there is and is not shown; counts are left in the row, and are not to be said
public record WatchlistRow(
        ShowId show, About about, Progress seen, @Nullable Next next, @Nullable Coming coming, @Nullable LastEvent event, Opinion opinion,
        Instant addedAt, @Nullable HiddenUntil hidden, Set<Secret> veiled) {

    /// What it is.
    ///
    /// @param apart   what tells it from others of the same title: "2005, NBC"; null where there are none, or nothing does
    /// @param tvmaze  its number at TVmaze
    /// @param genres  in the source's order
    /// @param picture the address of a small poster
    /// @param sample  whether it came with the program
    /// @param ended   the day of its end, as its source says; null where it has not ended, or nobody says when
    public record About(
            String title, @Nullable String apart, @Nullable String tvmaze, @Nullable String network, Lifecycle lifecycle, List<String> genres,
            @Nullable String picture, boolean sample, Details details, @Nullable AirDate ended) {}

    /// How far the user is. Until the details of the show are known, what was watched is all that can be said.
    ///
    /// @param watched      with at least one play
    /// @param aired        that have aired or been watched, without the skipped: never below `watched` unless some of those are skipped
    /// @param total        all that are known
    /// @param lastAired    latest day on which an episode aired
    /// @param lastPlayedAt when an episode was last watched
    /// @param pass         the time through that was begun from the start; null where none was
    public record Progress(
            int watched, int aired, int total, @Nullable LocalDate lastAired, @Nullable Instant lastPlayedAt, @Nullable Pass pass) {}

    /// That the show is being watched again from the start.
    ///
    /// @param number  the how-manieth time, from 2
    /// @param watched episodes this time
    public record Pass(int number, Instant began, int watched) {}

    /// The episode to watch next: the first after the furthest that was watched, or where none waits there, the first of those that were
    /// left out.
    ///
    /// @param day     the last on which it may have aired; null where it has no date
    /// @param at      its moment, where it is known
    /// @param minutes it takes, or the show's episodes usually do
    public record Next(
            EpisodeId id, int season, @Nullable Integer number, @Nullable String title, @Nullable LocalDate day, @Nullable Instant at,
            @Nullable Integer minutes, Left left) {
        public String code() {
            return EpisodeCode.of(season, number);
        }
    }

    /// What waits from the next episode on.
    ///
    /// @param count   with the next one
    /// @param minutes that they take; 0 where that is not known
    /// @param earlier how many before it were left out
    /// @param gap     the first of those; null for none
    /// @param behind  whether the next one itself was left out, so that all of these stand before the furthest
    public record Left(int count, int minutes, int earlier, @Nullable EpisodeId gap, boolean behind) {}

    /// What airs next: an episode, or a season of which no episode has a date.
    ///
    /// @param number   null for a season, and for a special
    /// @param at       the moment, where it is known
    /// @param estimate whether the date is only reckoned
    /// @param special  whether it is a special
    public record Coming(
            int season,
            @Nullable Integer number,
            @Nullable String title,
            AirDate date,
            @Nullable Instant at,
            boolean estimate,
            boolean special) {
        /// Whether it is an episode, and not a season as a whole.
        public boolean isEpisode() {
            return number != null || special;
        }

        /// "S2E5", "S1 special"; "S2" of a season.
        public String code() {
            return isEpisode() ? EpisodeCode.of(season, number) : "S" + season;
        }
    }

    /// The last turn in the show's history.
    public record LastEvent(StatusEvent.Kind kind, @Nullable Integer season, @Nullable String who) {}

    /// How many have aired and wait to be watched.
    public int waiting() {
        int left = next == null ? 0 : next.left.count + next.left.earlier;
        return Math.max(left, seen.aired - seen.watched);
    }

    /// How much of what has aired is watched, this time where it is watched again, 0 to 1.
    public double progress() {
        int watched = seen.pass == null ? seen.watched : seen.pass.watched;
        return seen.aired == 0 ? 0 : Math.min(1, watched / (double) seen.aired);
    }

    public String title() {
        return about.title;
    }

    /// The title, with what tells it from others of the same.
    public String label() {
        return about.apart == null ? about.title : about.title + " (" + about.apart + ")";
    }

    public RenewalStatus standing() {
        return RenewalStatus.of(event == null ? null : event.kind(), about.lifecycle);
    }

    /// Whether it may not be said how many there are, and how many are left.
    public boolean isUncounted() {
        return veiled.contains(Secret.COUNT);
    }
}
