package cliffhanger.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The storage thread, which owns the library's connection, and the only place that returns to the JavaFX thread.
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService storage =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("storage").factory());
    private final Consumer<Throwable> failed;
    private volatile boolean closing;
    private final Set<Thread> asides = ConcurrentHashMap.newKeySet();

    /// @param failed told of each failure, on the JavaFX thread
    public FxBackground(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        try {
            storage.execute(() -> work(work, then));
        } catch (RejectedExecutionException e) {
            // The window is closing; what it wanted to show no longer matters.
        }
    }

    private <T> void work(Supplier<T> work, Consumer<T> then) {
        try {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> failed.accept(e));
        }
    }

    @Override
    public void foreground(Runnable shown) {
        Platform.runLater(shown);
    }

    @Override
    public <T> Runnable aside(Supplier<T> work, Consumer<T> then) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        Thread thread = Thread.ofVirtual().name("aside").unstarted(() -> {
            try {
                T result = work.get();
                if (wanted.get()) {
                    Platform.runLater(() -> {
                        if (wanted.get()) {
                            then.accept(result);
                        }
                    });
                }
            } catch (RuntimeException | Error e) {
                // While the window closes, what it is about goes away under it.
                if (wanted.get() && !closing) {
                    report(e);
                }
            } finally {
                asides.remove(Thread.currentThread());
            }
        });
        asides.add(thread);
        thread.start();
        return () -> {
            wanted.set(false);
            thread.interrupt();
        };
    }

    /// Passes on a failure of any thread.
    public void report(Throwable problem) {
        Platform.runLater(() -> failed.accept(problem));
    }

    /// Lets what is under way come to its end, then does `last` on the storage thread: ten seconds for both, after which things are left
    /// as by a crash. Nobody waits for the internet any more.
    public void close(Runnable last) {
        closing = true;
        asides.forEach(Thread::interrupt);
        storage.execute(last);
        close();
    }

    @Override
    public void close() {
        storage.shutdown();
        try {
            if (!storage.awaitTermination(10, TimeUnit.SECONDS)) {
                storage.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
