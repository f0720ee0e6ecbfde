package cliffhanger.app.window;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Watches the JavaFX thread: a beat is put at the end of its queue again and again, and what keeps a beat waiting has its
/// stack taken. The longest wait and its stack are kept.
final class PulseWatch implements AutoCloseable {
    /// A picture at 60 a second.
    static final long FRAME_MILLIS = 16;

    private final Thread watcher = Thread.ofPlatform().daemon().name("pulse watch").unstarted(this::watch);
    private final AtomicReference<Thread> fx = new AtomicReference<>();
    private volatile boolean stopped;
    private volatile long longestNanos;
    private volatile List<String> longestStack = List.of();
    private volatile int beats;
    private volatile int late;
    private final Queue<List<String>> lateStacks = new ConcurrentLinkedQueue<>();

    static PulseWatch start() throws InterruptedException {
        PulseWatch watch = new PulseWatch();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.runLater(() -> {
            watch.fx.set(Thread.currentThread());
            ready.countDown();
        });
        ready.await();
        watch.watcher.start();
        return watch;
    }

    private void watch() {
        try {
            while (!stopped) {
                beat();
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long start = System.nanoTime();
        Platform.runLater(done::countDown);
        List<String> stack = List.of();
        if (!done.await(FRAME_MILLIS, TimeUnit.MILLISECONDS)) {
            stack = Arrays.stream(fx.get().getStackTrace()).map(StackTraceElement::toString).toList();
            done.await();
        }
        long took = System.nanoTime() - start;
        beats++;
        if (took > TimeUnit.MILLISECONDS.toNanos(FRAME_MILLIS)) {
            late++;
            lateStacks.add(stack);
        }
        if (took > longestNanos) {
            longestNanos = took;
            longestStack = stack;
        }
    }

    double longestMillis() {
        return longestNanos / 1e6;
    }

    /// Whether some late beat waited while the thread was in a method of this name.
    boolean sawLate(String method) {
        return lateStacks.stream().flatMap(List::stream).anyMatch(line -> line.contains("." + method + "("));
    }

    int beats() {
        return beats;
    }

    String report(String what) {
        return "%s: longest %.1f ms, %d of %d beats over %d ms%n%s%n".formatted(what, longestMillis(), late, beats, FRAME_MILLIS,
                longestStack.stream().limit(25).map(line -> "    " + line).collect(Collectors.joining("\n")));
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        watcher.join();
    }
}
