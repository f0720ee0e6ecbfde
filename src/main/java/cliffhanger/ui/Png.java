package cliffhanger.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A picture as a PNG file (W3C Recommendation, third edition): eight bits of red, green, blue and alpha, no filter. The package has none of
/// Java's own writers, which come with a whole other toolkit.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int RGBA = 6;

    private Png() {}

    /// @return the file's bytes
    public static byte[] of(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            try (DataOutputStream fields = new DataOutputStream(head)) {
                fields.writeInt(width);
                fields.writeInt(height);
                fields.write(new byte[] {BITS, RGBA, 0, 0, 0});
            }
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", pixels(picture, width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] pixels(Image picture, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] bgra = new byte[width * 4];
            byte[] row = new byte[width * 4 + 1];
            for (int y = 0; y < height; y++) {
                picture.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getByteBgraInstance(), bgra, 0, bgra.length);
                for (int x = 0; x < width * 4; x += 4) {
                    row[x + 1] = bgra[x + 2];
                    row[x + 2] = bgra[x + 1];
                    row[x + 3] = bgra[x];
                    row[x + 4] = bgra[x + 3];
                }
                out.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
