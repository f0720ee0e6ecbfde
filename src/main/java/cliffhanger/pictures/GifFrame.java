package cliffhanger.pictures;

import java.util.Arrays;
import java.util.Optional;

/// The first frame of a GIF (GIF89a specification): an animation may have thousands, and all would be held in memory at once.
final class GifFrame {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final byte TRAILER = 0x3B;
    private static final int DESCRIPTOR = 10;

    private GifFrame() {}

    /// The same picture with its first frame alone; what is no GIF, or is cut, comes back as it is.
    static byte[] first(byte[] bytes) {
        int image = image(bytes);
        if (image < 0) {
            return bytes;
        }
        int end = blocks(bytes, image + DESCRIPTOR + table(bytes[image + DESCRIPTOR - 1]) + 1);
        if (end < 0 || end >= bytes.length) {
            return bytes;
        }
        byte[] first = Arrays.copyOf(bytes, end + 1);
        first[end] = TRAILER;
        return first;
    }

    /// How large the first frame says that it is, which need not be as large as the picture.
    static Optional<ImageHeader> size(byte[] bytes) {
        int image = image(bytes);
        return image < 0 ? Optional.empty() : Optional.of(new ImageHeader(two(bytes, image + 5), two(bytes, image + 7)));
    }

    /// Where the first frame begins; -1 where there is none.
    private static int image(byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != 'G' || bytes[1] != 'I' || bytes[2] != 'F') {
            return -1;
        }
        int i = HEADER + table(bytes[10]);
        while (i >= 0 && i + 1 < bytes.length && (bytes[i] & 0xFF) == EXTENSION) {
            i = blocks(bytes, i + 2);
        }
        return i >= 0 && i + DESCRIPTOR <= bytes.length && (bytes[i] & 0xFF) == IMAGE ? i : -1;
    }

    /// How long the table of colours is that these flags tell of.
    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /// Where the blocks end that begin here; -1 where they are cut.
    private static int blocks(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length) {
            int length = bytes[i] & 0xFF;
            i += length + 1;
            if (length == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int two(byte[] bytes, int i) {
        return (bytes[i] & 0xFF) | (bytes[i + 1] & 0xFF) << 8;
    }
}
