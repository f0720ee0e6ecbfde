package cliffhanger.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work away from the JavaFX thread, one piece after the other, and the way back.
public interface Background {
    /// Runs `work` on the storage thread, then `then` with its result on the JavaFX thread. A failure goes to the one
    /// reporter and `then` is not run.
    <T> void run(Supplier<T> work, Consumer<T> then);

    /// Work that gives nothing back.
    default void run(Runnable work) {
        run(work, () -> {});
    }

    /// Work that gives nothing back, and what follows it on the JavaFX thread.
    default void run(Runnable work, Runnable then) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                done -> then.run());
    }

    /// Runs `shown` on the JavaFX thread, whatever is under way on the storage thread.
    void foreground(Runnable shown);

    /// Runs `work`, which waits for others such as the internet, on a thread of its own, so that it holds up nothing; then `then`
    /// on the JavaFX thread. It does not touch the library.
    ///
    /// @return what gives it up: its thread is interrupted, and `then` is not run
    <T> Runnable aside(Supplier<T> work, Consumer<T> then);

    /// Runs everything at once on the caller's thread; for view-model tests.
    static Background inPlace() {
        return new Background() {
            @Override
            public void foreground(Runnable shown) {
                shown.run();
            }

            @Override
            public <T> void run(Supplier<T> work, Consumer<T> then) {
                then.accept(work.get());
            }

            @Override
            public <T> Runnable aside(Supplier<T> work, Consumer<T> then) {
                then.accept(work.get());
                return () -> {};
            }
        };
    }
}
