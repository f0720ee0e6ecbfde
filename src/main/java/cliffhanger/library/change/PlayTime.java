package cliffhanger.library.change;

import java.time.Instant;

/// The time that a play is given.
public sealed interface PlayTime {
    /// The moment of marking.
    record Now() implements PlayTime {}

    /// Each episode's own air time; the moment of marking where it has none.
    record OnAirDate() implements PlayTime {}

    /// A moment that the user chose, UTC.
    record At(Instant instant) implements PlayTime {}
}
