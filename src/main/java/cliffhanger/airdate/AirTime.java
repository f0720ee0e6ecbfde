package cliffhanger.airdate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The instant at which something airs, and the zone of those who air it. It goes beside an [AirDate] of a day.
///
/// @param instant the moment, in UTC
/// @param zone    where it airs; the reader's own zone is applied when it is shown
public record AirTime(Instant instant, ZoneId zone) {

    /// The calendar day where it airs.
    public LocalDate localDay() {
        return LocalDate.ofInstant(instant, zone);
    }
}
