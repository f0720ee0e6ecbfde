package cliffhanger.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where plays come from; those of samples are left out. Calls block on the disk.
public interface HistoryPages {
    /// What was watched from one moment until before another, newest first.
    List<PlayLine> between(Instant from, Instant to, HistoryQuery query);

    /// What was watched nobody knows when, by show and number.
    List<PlayLine> untimed(HistoryQuery query);

    /// How many those are.
    int countUntimed(HistoryQuery query);

    /// The last play before a moment; empty where there is none.
    Optional<Instant> lastBefore(Instant moment, HistoryQuery query);

    /// The first play from a moment on; empty where there is none.
    Optional<Instant> firstFrom(Instant moment, HistoryQuery query);
}
