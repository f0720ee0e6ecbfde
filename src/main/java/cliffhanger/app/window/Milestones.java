package cliffhanger.app.window;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/// How far the start has come, in milliseconds since the process began; the system knows that moment to 10 ms. Written to the log
/// as one line once the start is over, and with `CLIFFHANGER_STARTUP` in the environment also told on standard error. Safe on any
/// thread.
public final class Milestones {
    private final Map<String, Instant> reached = new LinkedHashMap<>();
    private final boolean loud;

    /// @param environment of the process
    public Milestones(Map<String, String> environment) {
        loud = environment.containsKey("CLIFFHANGER_STARTUP");
    }

    /// One more is reached.
    public synchronized void reached(String what) {
        reached.put(what, Instant.now());
    }

    /// Writes them down.
    synchronized void log() {
        // The system is asked when the process began, which takes a while, only now that there is time.
        Instant begin = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        List<String> lines = reached.entrySet().stream()
                .map(each -> "%s %d ms".formatted(each.getKey(), Duration.between(begin, each.getValue()).toMillis()))
                .toList();
        LoggerFactory.getLogger(Milestones.class).info("Started: {}", String.join(", ", lines));
        if (loud) {
            lines.forEach(System.err::println);
        }
    }
}
