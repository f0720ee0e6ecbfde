package cliffhanger.airdate;

import java.time.LocalDate;

/// When a season is likely to come, told from the show's own past: an estimate with its probability, never an announcement.
///
/// @param median  as likely before as after
/// @param half    holds the premiere with probability 0.5
/// @param most    holds it with probability 0.8
/// @param overdue whether the show is later than such shows hardly ever are, so that the ranges are wide
public record Forecast(LocalDate median, Range half, Range most, boolean overdue) {

    /// From one day to another, both inclusive.
    public record Range(LocalDate first, LocalDate last) {
        public Range {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a range ends before it begins: " + first + ", " + last);
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
