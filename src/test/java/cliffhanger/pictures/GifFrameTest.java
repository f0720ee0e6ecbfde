package cliffhanger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GifFrameTest {
    /// A GIF of one pixel, with as many frames as are asked for.
    private static byte[] gif(int frames, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, (byte) 255, (byte) 255, (byte) 255});
        for (int i = 0; i < frames; i++) {
            out.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 0, 10, 0, 0, 0});
            out.writeBytes(new byte[] {0x2C, 0, 0, 0, 0, (byte) width, (byte) (width >> 8), 1, 0, 0, 2, 2, 0x44, 1, 0});
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    @Test
    void ofAnAnimationTheFirstFrameIsLeft() {
        assertThat(GifFrame.first(gif(10_000, 1))).isEqualTo(gif(1, 1));
        assertThat(GifFrame.first(gif(1, 1))).isEqualTo(gif(1, 1));
    }

    @Test
    void whatIsCutOrNoneComesBackAsItIs() {
        byte[] whole = gif(2, 1);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(GifFrame.first(cut).length).isLessThanOrEqualTo(length);
        }
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        assertThat(GifFrame.first(png)).isSameAs(png);
    }

    @Test
    void aFrameThatIsLargerThanThePictureIsSeen() {
        assertThat(GifFrame.size(gif(1, 60_000))).hasValueSatisfying(size -> assertThat(size.width()).isEqualTo(60_000));
        assertThat(GifFrame.size(new byte[20])).isEmpty();
    }
}
