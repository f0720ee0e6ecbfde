package cliffhanger.storage.journal;

import java.time.Clock;

/// A hybrid logical clock (Kulkarni and others, 2014): the wall clock in milliseconds in the upper 48 bits, a counter in
/// the lower 16. It never runs backwards, also when the wall clock does.
final class HybridClock {
    private final Clock clock;

    HybridClock(Clock clock) {
        this.clock = clock;
    }

    /// The next reading after `last`, the newest known one.
    long after(long last) {
        return Math.max(clock.millis() << 16, last + 1);
    }
}
