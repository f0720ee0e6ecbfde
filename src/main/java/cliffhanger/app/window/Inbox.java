package cliffhanger.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What second starts hand over, kept until there is a window that takes it. What none has taken is not said to be taken, so that a
/// start that comes while the window closes opens its own. Safe on any thread.
public final class Inbox implements Predicate<List<String>> {
    /// As long as whoever hands over waits.
    private static final int PATIENCE = 15;

    private final List<Asked> waiting = new ArrayList<>();
    private @Nullable Consumer<Runnable> screen;
    private @Nullable Predicate<List<String>> taker;
    private boolean closed;

    private record Asked(List<String> words, CompletableFuture<Boolean> taken) {}

    /// Waits until a window takes the words, for a quarter of a minute.
    ///
    /// @return whether one did
    @Override
    public boolean test(List<String> words) {
        Asked asked = new Asked(words, new CompletableFuture<Boolean>().completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS));
        Consumer<Runnable> there;
        synchronized (this) {
            if (closed) {
                return false;
            }
            waiting.add(asked);
            there = screen;
        }
        if (there != null) {
            there.accept(this::deliver);
        }
        return asked.taken().join();
    }

    /// From here on this one is asked; what it does not take waits for the next.
    ///
    /// @param on runs things on JavaFX's thread, which is the caller's
    /// @param to says whether it takes the words
    public void deliverTo(Consumer<Runnable> on, Predicate<List<String>> to) {
        synchronized (this) {
            screen = on;
            taker = to;
        }
        deliver();
    }

    private synchronized void deliver() {
        Predicate<List<String>> to = taker;
        if (to != null && !closed) {
            waiting.removeIf(asked -> asked.taken().isDone());
            waiting.stream().filter(asked -> to.test(asked.words())).forEach(asked -> asked.taken().complete(true));
        }
    }

    /// Nothing is taken any more.
    public synchronized void close() {
        closed = true;
        waiting.forEach(asked -> asked.taken().complete(false));
    }
}
