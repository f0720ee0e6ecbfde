package cliffhanger.watchlist;

/// What the list leads to where it has nothing to show. JavaFX thread.
public interface WatchlistActions {
    /// Looks for a text among all shows that there are.
    void find(String text);

    /// Goes to where the history of another tracker is brought in.
    void importHistory();

    /// Puts samples in, to look around with.
    void lookAround();
}
