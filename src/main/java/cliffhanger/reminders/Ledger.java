package cliffhanger.reminders;

import cliffhanger.library.EpisodeId;
import cliffhanger.reminders.Entry.State;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is to ring, what rang, and what came of it: one row for each subject, timing and planned instant. Every change of the
/// library plans anew in its own transaction; this is the rest. Calls block on the disk.
public interface Ledger {
    /// Plans all anew where time, the zone or the user's habits moved on since that was done last.
    void keepUp();

    /// Up to when all is planned; rules may have more to tell after it.
    Instant horizon();

    /// When the next is due; in the past where one is due already.
    Optional<Instant> nextDue();

    /// What would be due now if all was planned anew; nothing is written.
    List<Entry> preview();

    /// Takes what is due, in one transaction, so that nobody else does. A claim whose process died is taken over.
    List<Entry> claim();

    /// Writes down what became of them.
    void settle(Collection<Entry> entries, State state);

    /// Has them ring again at another time.
    void snooze(Collection<Entry> entries, Instant until);

    /// Gives claims back, to ring later.
    void release(Collection<Entry> entries);

    /// The episodes that they are about and that are still there.
    List<EpisodeId> episodes(Collection<Entry> entries);

    /// What will ring, soonest first.
    List<Entry> coming(int limit);

    /// What was told since a moment, newest first.
    List<Entry> told(Instant since, int limit);

    /// How many were told since a moment.
    int countTold(Instant since);
}
