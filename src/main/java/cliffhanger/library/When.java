package cliffhanger.library;

import java.time.Instant;

/// The time that a play is given.
public sealed interface When {
    /// The moment of marking.
    record Now() implements When {}

    /// Each episode's own air time; the moment of marking where it has none.
    record OnAirDate() implements When {}

    /// A moment that the user chose, UTC.
    record At(Instant instant) implements When {}
}
