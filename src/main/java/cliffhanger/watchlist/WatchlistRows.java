package cliffhanger.watchlist;

import cliffhanger.library.ShowId;
import java.util.List;
import java.util.Optional;

/// Where the watchlist gets its rows. Calls block on the disk.
public interface WatchlistRows {
    /// All shows by title. About 1 ms for 100 shows.
    List<WatchlistRow> all();

    /// Whether time has overtaken the rows: something aired, or another day began, since they were read.
    boolean isOvertaken();

    /// One show; empty when it is gone.
    Optional<WatchlistRow> one(ShowId show);
}
