package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PulseWatchTest extends WindowTest {
    @Test
    void theWatchNoticesWhatBlocksTheThread() throws Exception {
        awaitText(robot, "#titleLabel", "American Rust");
        try (PulseWatch watch = PulseWatch.start()) {
            // A beat that waits behind something else has that one's stack, so what blocks does so until it is caught.
            for (int i = 0; i < 20 && !watch.sawLate("dawdle"); i++) {
                robot.interact(PulseWatchTest::dawdle);
            }
            assertThat(watch.sawLate("dawdle")).isTrue();
            assertThat(watch.longestMillis()).isGreaterThan(100);
        }
    }

    private static void dawdle() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
