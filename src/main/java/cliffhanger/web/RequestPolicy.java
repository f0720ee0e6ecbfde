package cliffhanger.web;

import java.time.Duration;

/// How a server is asked.
///
/// @param calls    how many calls in a `span`
/// @param patience for a connection, for the first byte and between two bytes
/// @param whole    for a whole answer, however slowly it comes
/// @param pause    before the second try; it doubles with each further one
/// @param tries    how often, at most
public record RequestPolicy(int calls, Duration span, Duration patience, Duration whole, Duration pause, int tries) {
    /// The longest that a server is waited for when it asks to.
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// As services ask for it.
    public static RequestPolicy of(int calls, Duration span) {
        return new RequestPolicy(calls, span, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMillis(500), 4);
    }
}
