package cliffhanger.watchlist;

import javafx.beans.property.ReadOnlyObjectProperty;

/// How far the details of imported shows have come. JavaFX thread.
public interface DetailsProgress {
    /// Never null.
    ReadOnlyObjectProperty<State> stateProperty();

    /// Has them fetched, or fetched no more for now.
    void toggle();

    /// @param come how many shows have theirs since it began
    /// @param all  how many that are, with those that wait
    /// @param left how long it may still take, in seconds; negative while that cannot be told
    record State(Doing doing, int come, int all, long left) {
        public static final State DONE = new State(Doing.NOTHING, 0, 0, -1);

        /// How many wait.
        public int waiting() {
            return all - come;
        }
    }

    /// What is being done about it.
    enum Doing {
        /// There is nothing to fetch.
        NOTHING,
        FETCHING,
        /// The user said so, here or in the settings.
        PAUSED,
        /// There is no connection; it goes on by itself.
        OFFLINE
    }
}
