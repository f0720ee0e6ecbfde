package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An episode in the list of its season.
///
/// @param aired        whether it has aired
/// @param at           its moment, where one is known
/// @param plays        how often it was watched
/// @param lastPlayedAt when it was last watched
/// @param edited       whether any of its facts is the user's
/// @param rating       the user's own, 0 to 10
/// @param unlisted     whether its source lists it no more; it is kept for what the user made of it
/// @param still        the address of a small picture
public record EpisodeLine(
        EpisodeId id,
        int season,
        @Nullable Integer number,
        boolean special,
        @Nullable String title,
        @Nullable AirDate date,
        @Nullable Instant at,
        @Nullable Integer runtimeMinutes,
        boolean aired,
        int plays,
        @Nullable Instant lastPlayedAt,
        boolean skipped,
        boolean edited,
        @Nullable Double rating,
        boolean unlisted,
        @Nullable String still) {

    public boolean watched() {
        return plays > 0;
    }

    public String code() {
        return EpisodeCode.of(season, number);
    }
}
