package cliffhanger.storage.rows;

import java.time.Clock;
import java.time.LocalDate;

/// Now, as the file counts it.
///
/// @param second seconds since 1970-01-01T00:00Z
/// @param day    days since 1970-01-01, in the user's zone
/// @param offset seconds that the user's clock is ahead of UTC
/// @param zone   the user's, by its name
public record Moment(long second, long day, int offset, String zone) {
    public static Moment of(Clock clock) {
        return new Moment(clock.instant().getEpochSecond(), LocalDate.now(clock).toEpochDay(),
                clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds(), clock.getZone().getId());
    }
}
