package cliffhanger.library.history;

import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import java.util.Map;

/// Where what a history says of a show goes.
public sealed interface ImportTarget {
    /// To a show of the library.
    ///
    /// @param ids by which the history knows it, to be remembered
    record Known(ShowId show, Map<String, String> ids) implements ImportTarget {
        public Known {
            ids = Map.copyOf(ids);
        }
    }

    /// To a new one. Details are to come.
    ///
    /// @param key the same for each name that means this one
    record New(int key, Show show) implements ImportTarget {}

    /// Nowhere: the user leaves it out.
    record Nothing() implements ImportTarget {}

    /// Says it for each show that a history names.
    @FunctionalInterface
    interface Answers {
        ImportTarget of(ShowRef show);
    }
}
