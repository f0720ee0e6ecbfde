package cliffhanger.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The storage thread, which owns the library's connection, and the only place that returns to the JavaFX thread.
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService storage =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("storage").factory());
    private final Consumer<Throwable> failed;

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

    /// Passes on a failure of any thread.
    public void report(Throwable problem) {
        Platform.runLater(() -> failed.accept(problem));
    }

    /// Lets what is under way come to its end, for up to ten seconds, then closes `last` on the storage thread.
    public void close(Runnable last) {
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
