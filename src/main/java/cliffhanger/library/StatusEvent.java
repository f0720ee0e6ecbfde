package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One turn in the fate of a show. The list of them in order is its renewal history; the last is its status.
///
/// @param season   which season it is about; null for the show as a whole
/// @param date     when it happened or was made known; of [Kind#DATED] and [Kind#DELAYED] the release date that was given; null
///     where nothing is known
/// @param who      the network or people behind it
/// @param sentence the words that the fact rests on
public record StatusEvent(
        Kind kind,
        @Nullable Integer season,
        @Nullable AirDate date,
        @Nullable String who,
        @Nullable Source source,
        @Nullable String sentence)
        implements Fact {

    /// For so long an end that a source told may turn out to be none.
    public static final Duration PROVISIONAL = Duration.ofDays(90);

    /// Whether it is an end that a source told lately, and may take back.
    ///
    /// @param who the source
    public boolean isProvisionalEnd(String who, LocalDate today) {
        return kind == Kind.ENDED && source != null && source.title().equals(who) && source.readOn() != null
                && source.readOn().plusDays(PROVISIONAL.toDays()).isAfter(today);
    }

    /// What can happen to a show.
    public enum Kind {
        /// Somebody said that it is coming, without more.
        ANNOUNCED,
        ORDERED,
        RENEWED,
        /// Renewed once more, and for the last time.
        FINAL_SEASON,
        CANCELLED,
        /// Brought back after it was cancelled or had ended.
        REVIVED,
        /// Goes to another network.
        MOVED,
        DELAYED,
        DATED,
        PREMIERED,
        ENDED
    }
}
