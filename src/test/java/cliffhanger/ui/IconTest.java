package cliffhanger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A sign is the same at each scale of the screen.
@ResourceLock("window")
@Tag("window")
class IconTest {
    private static final int SIDE = 24;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void aSignIsWholeAtTwiceTheScale(Glyph glyph) throws Exception {
        WritableImage one = picture(glyph, 1);
        WritableImage two = picture(glyph, 2);
        double inked = 0;
        double apart = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double small = ink(one, x, y);
                double large = (ink(two, 2 * x, 2 * y) + ink(two, 2 * x + 1, 2 * y) + ink(two, 2 * x, 2 * y + 1) + ink(two, 2 * x + 1, 2 * y + 1)) / 4;
                inked += small;
                apart = Math.max(apart, Math.abs(small - large));
            }
        }
        assertThat(inked).as("it is drawn").isGreaterThan(10);
        assertThat(apart).as("the point that differs most").isLessThan(0.25);
    }

    /// A hole where two lines cross is what icon fonts had.
    @Test
    void linesThatCrossLeaveNoHole() throws Exception {
        assertThat(ink(picture(Glyph.PLUS, 2), SIDE, SIDE)).isGreaterThan(0.9);
        assertThat(ink(picture(Glyph.CROSS, 2), SIDE, SIDE)).isGreaterThan(0.9);
    }

    private static double ink(WritableImage image, int x, int y) {
        return 1 - image.getPixelReader().getColor(x, y).getBrightness();
    }

    private static WritableImage picture(Glyph glyph, int scale) throws Exception {
        Callable<WritableImage> take = () -> {
            Icon icon = new Icon(glyph);
            icon.setStyle("-fx-icon-size: " + SIDE + "px; -fx-icon-color: black;");
            StackPane pane = new StackPane(icon);
            Scene scene = new Scene(pane, SIDE, SIDE, Color.WHITE);
            pane.applyCss();
            pane.layout();
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            parameters.setFill(Color.WHITE);
            return scene.getRoot().snapshot(parameters, new WritableImage(SIDE * scale, SIDE * scale));
        };
        return WaitForAsyncUtils.asyncFx(take).get();
    }
}
