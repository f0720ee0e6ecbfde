package cliffhanger.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/// How far the start has come, in milliseconds since the process began; the system knows that moment to 10 ms. Written to the log
/// as one line once the start is over, and with `CLIFFHANGER_STARTUP` in the environment also told on standard error. Safe on any
/// thread.
final class Milestones {
    private final Instant begin = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private final List<String> reached = new ArrayList<>();
    private final boolean loud;

    /// @param environment of the process
    Milestones(Map<String, String> environment) {
        loud = environment.containsKey("CLIFFHANGER_STARTUP");
    }

    /// One more is reached.
    synchronized void reached(String what) {
        String line = "%s %d ms".formatted(what, Duration.between(begin, Instant.now()).toMillis());
        reached.add(line);
        if (loud) {
            System.err.println(line);
        }
    }

    /// Writes them down.
    synchronized void log() {
        LoggerFactory.getLogger(Milestones.class).info("Started: {}", String.join(", ", reached));
    }
}
