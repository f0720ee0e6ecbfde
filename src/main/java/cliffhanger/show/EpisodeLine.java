package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.veil.Secret;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
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
/// @param seen         whether it was watched this time through the show; where none was begun, ever
/// @param veiled       what there is and is not shown
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
        @Nullable String still,
        boolean seen,
        Set<Secret> veiled) {

    public boolean watched() {
        return plays > 0;
    }

    public String code() {
        return EpisodeCode.of(season, number);
    }

    /// The same without what is covered.
    EpisodeLine veiled(boolean title, boolean picture) {
        Set<Secret> hidden = EnumSet.noneOf(Secret.class);
        if (title && this.title != null) {
            hidden.add(Secret.TITLE);
        }
        if (picture && still != null) {
            hidden.add(Secret.STILL);
        }
        return hidden.isEmpty() ? this : new EpisodeLine(
                id, season, number, special, title ? null : this.title, date, at, runtimeMinutes, aired, plays, lastPlayedAt, skipped, edited, rating,
                unlisted, picture ? null : still, seen, Set.copyOf(hidden));
    }
}
