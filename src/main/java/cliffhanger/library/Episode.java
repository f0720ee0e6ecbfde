package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import org.jspecify.annotations.Nullable;

/// What is known of an episode.
///
/// @param season         number of its season
/// @param number         its place in the season from 1; null for most specials
/// @param kind           regular, or a special outside the count
/// @param title          null where there is none yet
/// @param airDate        null where nothing is known
/// @param airTime        the moment, where one is known
/// @param runtimeMinutes above 0
/// @param externalId     its id at the source that the show's facts come from
public record Episode(
        int season,
        @Nullable Integer number,
        Kind kind,
        @Nullable String title,
        @Nullable AirDate airDate,
        @Nullable AirTime airTime,
        @Nullable Integer runtimeMinutes,
        @Nullable String summary,
        @Nullable Long externalId) {

    /// Whether an episode counts towards the season.
    public enum Kind {
        REGULAR,
        SPECIAL,
        /// A special that belongs to the story.
        SIGNIFICANT
    }

    /// Whether it stands outside the count.
    public boolean isSpecial() {
        return kind != Kind.REGULAR;
    }

    /// "S2E5", or "S2 special" where there is no number.
    public String code() {
        return EpisodeCode.of(season, number);
    }
}
