package cliffhanger.history;

/// Where the history leads, outside of it. JavaFX thread.
public interface HistoryActions {
    /// Opens a show at the episode.
    void open(PlayLine play);

    /// Opens the episode's note.
    void note(PlayLine play);
}
