package cliffhanger.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What figures are about: a year, or all time.
///
/// @param year null for all time
public record Period(@Nullable Integer year) {
    public static final Period ALL = new Period(null);

    /// Whether a moment lies in it, in the user's zone.
    boolean holds(Instant at, ZoneId zone) {
        return year == null || at.atZone(zone).getYear() == year;
    }

    boolean holds(LocalDate day) {
        return year == null || day.getYear() == year;
    }
}
