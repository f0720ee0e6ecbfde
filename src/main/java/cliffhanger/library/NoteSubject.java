package cliffhanger.library;

/// What a note is on.
public sealed interface NoteSubject {
    /// A show as a whole.
    record OnShow(ShowId show) implements NoteSubject {}

    /// A season.
    record OnSeason(SeasonId season) implements NoteSubject {}

    /// An episode.
    record OnEpisode(EpisodeId episode) implements NoteSubject {}
}
