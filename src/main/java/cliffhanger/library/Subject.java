package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What a note, a rating or an edit is on.
public sealed interface Subject {
    /// The episode, else the season, else the show.
    static Subject of(ShowId show, @Nullable SeasonId season, @Nullable EpisodeId episode) {
        if (episode != null) {
            return new OnEpisode(episode);
        }
        return season == null ? new OnShow(show) : new OnSeason(season);
    }

    /// A show as a whole.
    record OnShow(ShowId show) implements Subject {}

    /// A season.
    record OnSeason(SeasonId season) implements Subject {}

    /// An episode.
    record OnEpisode(EpisodeId episode) implements Subject {}
}
