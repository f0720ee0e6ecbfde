package cliffhanger.storage;

import java.time.Clock;
import java.time.LocalDate;

/// Now, as the file counts it.
///
/// @param second seconds since 1970-01-01T00:00Z
/// @param day    days since 1970-01-01, in the user's zone
record Moment(long second, long day) {
    static Moment of(Clock clock) {
        return new Moment(clock.instant().getEpochSecond(), LocalDate.now(clock).toEpochDay());
    }
}
