package cliffhanger.watchlist;

/// What the list leads to where it has nothing to show. JavaFX thread.
public interface WatchlistActions {
    /// Looks for a text among all shows that there are.
    void find(String text);

    /// Shows the ways to begin.
    void begin();
}
