package cliffhanger.calendar;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Secret;
import cliffhanger.reminders.Airing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something on the calendar: an episode, or a season of which no episode has a date.
///
/// @param title    the episode's; null for a season, and where it is not known or covered
/// @param mark     what the user did with it
/// @param next     whether it is the one to watch next
/// @param estimate whether its date is only reckoned by whoever gave it
/// @param veiled   what there is and is not shown
public record CalendarEntry(Airing airing, @Nullable String title, Mark mark, boolean next, boolean estimate, Set<Secret> veiled) {
    /// What the user did with an episode.
    public enum Mark {
        /// Nothing yet.
        OPEN,
        WATCHED,
        SKIPPED
    }

    public ShowId show() {
        return airing.show().id();
    }

    /// The episode; null for a season.
    public @Nullable EpisodeId episode() {
        return airing.episode();
    }

    /// The moment, where it is known.
    public @Nullable Instant at() {
        return airing.at();
    }

    /// The first day that it may be, in a zone: that of its moment, where it has one.
    public LocalDate first(ZoneId zone) {
        Instant at = at();
        return at == null ? airing.date().earliest() : LocalDate.ofInstant(at, zone);
    }

    /// The last.
    public LocalDate last(ZoneId zone) {
        Instant at = at();
        return at == null ? airing.date().latest() : LocalDate.ofInstant(at, zone);
    }

    /// Whether its day is known, and not only a window.
    public boolean hasDay() {
        return at() != null || airing.date().earliest().equals(airing.date().latest());
    }

    /// "S2E5"; "S2" of a season.
    public String code() {
        return airing.of() == null ? "S" + airing.seasonNumber() : EpisodeCode.of(airing.seasonNumber(), airing.number());
    }

    /// Whether it begins a season.
    public boolean isPremiere() {
        return airing.isBeginning();
    }

    /// Whether it has aired at a moment, or its last day is over.
    boolean isPast(Instant now, ZoneId zone) {
        Instant at = at();
        return at == null ? airing.date().latest().isBefore(LocalDate.ofInstant(now, zone)) : !at.isAfter(now);
    }
}
