package cliffhanger.insights;

import cliffhanger.library.ShowId;
import java.time.Duration;
import java.time.Instant;

/// A season that was watched whole.
///
/// @param first when the first of its episodes was watched for the first time
/// @param last  when the last of them was
public record SeasonFact(ShowId show, int season, Instant first, Instant last) {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /// Whether it was marked, and not watched.
    boolean isAtOnce() {
        return Duration.between(first, last).compareTo(AT_ONCE) <= 0;
    }
}
