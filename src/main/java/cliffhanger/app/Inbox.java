package cliffhanger.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What second starts handed over, kept until there is a window that takes it. Safe on any thread.
final class Inbox implements Consumer<List<String>> {
    private final List<List<String>> waiting = new ArrayList<>();
    private @Nullable Consumer<List<String>> taker;

    @Override
    public synchronized void accept(List<String> words) {
        if (taker == null) {
            waiting.add(words);
        } else {
            taker.accept(words);
        }
    }

    /// From here on this one takes them, on whatever thread they come.
    synchronized void deliverTo(Consumer<List<String>> to) {
        taker = to;
        waiting.forEach(to);
        waiting.clear();
    }
}
