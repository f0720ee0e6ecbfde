package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What a second start asks for is taken by a window, or not said to be.
class InboxTest {
    private final Inbox inbox = new Inbox();
    private final List<List<String>> taken = new ArrayList<>();

    private CompletableFuture<Boolean> ask(String word) {
        return CompletableFuture.supplyAsync(() -> inbox.test(List.of(word)));
    }

    @Test
    void whatComesBeforeTheWindowWaitsForIt() throws Exception {
        CompletableFuture<Boolean> asked = ask("a");
        assertThat(asked).isNotDone();
        inbox.deliverTo(Runnable::run, taken::add);
        assertThat(asked.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(inbox.test(List.of("b"))).isTrue();
        assertThat(taken).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void whatOneWindowDoesNotTakeWaitsForTheNext() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        inbox.deliverTo(Runnable::run, words -> {
            seen.countDown();
            return false;
        });
        CompletableFuture<Boolean> asked = ask("a");
        assertThat(seen.await(5, TimeUnit.SECONDS)).isTrue();
        inbox.deliverTo(Runnable::run, taken::add);
        assertThat(asked.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(taken).containsExactly(List.of("a"));
    }

    @Test
    void whatComesWhileTheWindowClosesIsNotTaken() throws Exception {
        CompletableFuture<Runnable> later = new CompletableFuture<>();
        inbox.deliverTo(later::complete, taken::add);
        CompletableFuture<Boolean> asked = ask("a");
        Runnable delivery = later.get(5, TimeUnit.SECONDS);
        inbox.close();
        assertThat(asked.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(inbox.test(List.of("b"))).isFalse();
        delivery.run();
        assertThat(taken).isEmpty();
    }
}
