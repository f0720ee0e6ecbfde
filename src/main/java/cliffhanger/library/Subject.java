package cliffhanger.library;

/// What a note, a rating or an edit is on.
public sealed interface Subject {
    /// A show as a whole.
    record OnShow(ShowId show) implements Subject {}

    /// A season.
    record OnSeason(SeasonId season) implements Subject {}

    /// An episode.
    record OnEpisode(EpisodeId episode) implements Subject {}
}
