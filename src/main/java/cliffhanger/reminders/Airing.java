package cliffhanger.reminders;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Precision;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something with a date that rules can speak of: an episode, or a season of which no episode has a date.
///
/// @param episode  null for a season
/// @param number   the episode's
/// @param at       the moment, where it is known
/// @param first    whether it is the first of its season
/// @param last     whether it is the last that its season will have, as far as is known
/// @param caughtUp whether all that comes before it in its show is watched or skipped
public record Airing(
        ShowLine show,
        SeasonId season,
        int seasonNumber,
        @Nullable EpisodeId episode,
        @Nullable Integer number,
        AirDate date,
        @Nullable Instant at,
        boolean first,
        boolean last,
        boolean caughtUp) {

    /// Whether it tells that there is a season: it is one, or the first of one.
    public boolean isBeginning() {
        return number == null || number <= 1;
    }

    /// Whether the day is known, and not only a window.
    boolean hasDay() {
        return at != null || date.precision() == Precision.DAY;
    }
}
