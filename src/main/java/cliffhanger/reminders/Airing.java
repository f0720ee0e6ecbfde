package cliffhanger.reminders;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something with a date that rules can speak of: an episode, or a season of which no episode has a date.
///
/// @param episode null for a season
/// @param number  the episode's
/// @param title   the episode's
/// @param at      the moment, where it is known
/// @param first   whether it is the first of its season
/// @param last    whether it is the last that its season will have, as far as is known
public record Airing(
        ShowId show,
        String showTitle,
        SeasonId season,
        int seasonNumber,
        @Nullable EpisodeId episode,
        @Nullable Integer number,
        @Nullable String title,
        AirDate date,
        @Nullable Instant at,
        boolean first,
        boolean last) {}
