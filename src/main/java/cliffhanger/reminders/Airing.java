package cliffhanger.reminders;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Precision;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something with a date that rules can speak of: an episode, or a season of which no episode has a date.
///
/// @param of       the episode; null for a season
/// @param first    whether it is the first of its season
/// @param last     whether it is known to be the last that its season will have
/// @param caughtUp whether all that comes before it in its show is watched or skipped
public record Airing(
        ShowLine show,
        SeasonId season,
        int seasonNumber,
        @Nullable Part of,
        Slot slot,
        boolean first,
        boolean last,
        boolean caughtUp) {

    /// An episode.
    ///
    /// @param number null for a special
    /// @param source its id at the source of its facts; null where it has none
    public record Part(EpisodeId id, @Nullable Integer number, @Nullable Long source) {}

    /// When it airs.
    ///
    /// @param at      the moment, where it is known
    /// @param minutes how long it takes; null where that is not known
    public record Slot(AirDate date, @Nullable Instant at, @Nullable Integer minutes) {}

    /// The episode; null for a season.
    public @Nullable EpisodeId episode() {
        return of == null ? null : of.id();
    }

    /// The episode's number; null for a season and for a special.
    public @Nullable Integer number() {
        return of == null ? null : of.number();
    }

    public AirDate date() {
        return slot.date();
    }

    /// The moment, where it is known.
    public @Nullable Instant at() {
        return slot.at();
    }

    /// Whether it tells that there is a season: it is one, or the first of one.
    public boolean isBeginning() {
        return of == null || first;
    }

    /// Whether the day is known, and not only a window.
    boolean hasDay() {
        return at() != null || date().precision() == Precision.DAY;
    }
}
