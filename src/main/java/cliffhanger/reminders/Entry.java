package cliffhanger.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of the ledger.
///
/// @param told when the user was told; null where that has not been
public record Entry(long id, Reminder reminder, State state, @Nullable Instant told) {
    /// Where a reminder stands.
    public enum State {
        PLANNED,
        /// A process has it in hand and is about to show it.
        CLAIMED,
        SHOWN,
        /// The user opened it.
        CLICKED,
        SNOOZED,
        /// The user marked or dismissed it.
        DONE,
        /// It was due while nothing could ring, and was told of later together with others.
        MISSED,
        /// It is not to ring any more: watched, moved, the rule gone.
        CANCELLED
    }
}
