package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.app.window.WindowState.Frame;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Where a window comes up again.
class FrameTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 2560, 1400);

    @Test
    void itComesUpWhereItStood() {
        Frame kept = new Frame(2000, 100, 1280, 800, false);
        assertThat(kept.on(List.of(MAIN, SECOND), MAIN)).isEqualTo(kept);
    }

    @Test
    void oneOnAScreenThatIsGoneComesBackAsLargeAsItWas() {
        assertThat(new Frame(2000, 100, 1280, 800, false).on(List.of(MAIN), MAIN)).isEqualTo(new Frame(320, 120, 1280, 800, false));
        assertThat(new Frame(-4000, 100, 2500, 1300, true).on(List.of(MAIN), MAIN)).isEqualTo(new Frame(0, 0, 1920, 1040, true));
    }

    @Test
    void oneWhoseTitleBarIsAboveEveryScreenComesBack() {
        assertThat(new Frame(100, -300, 800, 600, false).on(List.of(MAIN), MAIN).y()).isPositive();
    }
}
