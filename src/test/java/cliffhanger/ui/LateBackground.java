package cliffhanger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work is done at once, and its results come when they are let through, in whatever order.
public final class LateBackground implements Background {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        T result = work.get();
        waiting.add(() -> then.accept(result));
    }

    @Override
    public void foreground(Runnable shown) {
        waiting.add(shown);
    }

    @Override
    public <T> Runnable aside(Supplier<T> work, Consumer<T> then) {
        run(work, then);
        return () -> {};
    }

    /// Lets the results through, the newest first.
    public void deliverNewestFirst() {
        List<Runnable> all = List.copyOf(waiting.reversed());
        waiting.clear();
        all.forEach(Runnable::run);
    }
}
