package cliffhanger.desktop;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A thread for what is done on the session bus: a dead address blocks for ten seconds, and a peer that hangs for ever. Safe on any
/// thread.
public final class BusThread {
    private static final long PARTING = 1;

    private final ExecutorService thread;

    /// @param name of the thread
    public BusThread(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Does it when what came before is done; not at all once this is closed.
    public void later(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            // Nobody is told any more.
        }
    }

    /// Does it, and waits for so long.
    ///
    /// @throws ExecutionException where it fails
    /// @throws TimeoutException   where it takes longer; it is interrupted
    /// @throws RejectedExecutionException once this is closed
    public void within(Duration patience, Callable<?> work) throws ExecutionException, TimeoutException, InterruptedException {
        Future<?> pending = thread.submit(work);
        try {
            pending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw e;
        }
    }

    /// Lets what is under way come to its end, and then `last`, for up to a second.
    public void close(Runnable last) {
        later(last);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PARTING, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
