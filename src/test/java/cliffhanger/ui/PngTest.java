package cliffhanger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Another program reads what is written, dot for dot.
class PngTest {
    @Test
    void whatIsWrittenIsReadByOthers() throws IOException {
        WritableImage picture = new WritableImage(37, 21);
        Random random = new Random(3);
        for (int x = 0; x < 37; x++) {
            for (int y = 0; y < 21; y++) {
                picture.getPixelWriter().setArgb(x, y, 0xff000000 | random.nextInt(1 << 24));
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(picture)));
        assertThat(read.getWidth()).isEqualTo(37);
        assertThat(read.getHeight()).isEqualTo(21);
        for (int x = 0; x < 37; x++) {
            for (int y = 0; y < 21; y++) {
                assertThat(read.getRGB(x, y)).isEqualTo(picture.getPixelReader().getArgb(x, y));
            }
        }
    }
}
