package cliffhanger.watchlist;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A show as the watchlist sees it. Counts are of regular episodes.
///
/// @param tvmaze       its number at TVmaze
/// @param watched      with at least one play
/// @param aired        that have aired or been watched, without the skipped: never below `watched` unless some of those are skipped
/// @param total        all that are known
/// @param next         what to watch next, of what has aired
/// @param coming       what airs next
/// @param event        the last turn in its history
/// @param lastAired    latest day on which an episode aired
/// @param lastPlayedAt when an episode was last watched
/// @param state        what it is to the user
/// @param genres       in the source's order
/// @param rating       the user's own, 0 to 10
/// @param picture      the address of a small poster
public record WatchlistRow(
        ShowId show,
        String title,
        @Nullable String tvmaze,
        @Nullable String network,
        Lifecycle lifecycle,
        boolean sample,
        int watched,
        int aired,
        int total,
        @Nullable Next next,
        @Nullable Coming coming,
        @Nullable LastEvent event,
        @Nullable LocalDate lastAired,
        @Nullable Instant lastPlayedAt,
        ShowState state,
        boolean favourite,
        List<String> genres,
        Instant addedAt,
        @Nullable Double rating,
        @Nullable String picture) {

    /// The episode to watch next.
    public record Next(EpisodeId id, int season, @Nullable Integer number, @Nullable String title) {
        public String code() {
            return EpisodeCode.of(season, number);
        }
    }

    /// What airs next: an episode, or a season of which no episode has a date.
    ///
    /// @param number   null for a season
    /// @param at       the moment, where it is known
    /// @param estimate whether the date is only reckoned
    public record Coming(
            int season,
            @Nullable Integer number,
            @Nullable String title,
            AirDate date,
            @Nullable Instant at,
            boolean estimate) {}

    /// The last turn in the show's history.
    public record LastEvent(StatusEvent.Kind kind, @Nullable Integer season, @Nullable String who) {}

    /// How many have aired and wait to be watched.
    public int waiting() {
        return Math.max(0, aired - watched);
    }

    /// How much of what has aired is watched, 0 to 1.
    public double progress() {
        return aired == 0 ? 0 : Math.min(1, watched / (double) aired);
    }

    public RenewalStatus standing() {
        return RenewalStatus.of(event == null ? null : event.kind(), lifecycle);
    }
}
