package cliffhanger.pictures;

import java.util.Optional;

/// Reads how large a picture is, before anybody makes room for it. Knows PNG (its IHDR), GIF (its logical screen) and JPEG (its
/// SOF segment), which are what services send.
record ImageHeader(int width, int height) {
    /// Empty for what is none of these, or is cut.
    static Optional<ImageHeader> read(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G') && bytes.length >= 24) {
            return Optional.of(new ImageHeader(four(bytes, 16), four(bytes, 20)));
        }
        if (starts(bytes, 'G', 'I', 'F', '8') && bytes.length >= 10) {
            return Optional.of(new ImageHeader(at(bytes, 6) | at(bytes, 7) << 8, at(bytes, 8) | at(bytes, 9) << 8));
        }
        return starts(bytes, 0xFF, 0xD8) ? jpeg(bytes) : Optional.empty();
    }

    private static Optional<ImageHeader> jpeg(byte[] bytes) {
        int i = 2;
        while (i + 9 < bytes.length) {
            int marker = at(bytes, i + 1);
            if (at(bytes, i) != 0xFF) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                i++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(new ImageHeader(two(bytes, i + 7), two(bytes, i + 5)));
            }
            i += 2 + two(bytes, i + 2);
        }
        return Optional.empty();
    }

    /// In pixels.
    long area() {
        return (long) width * height;
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (at(bytes, i) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }

    private static int two(byte[] bytes, int i) {
        return at(bytes, i) << 8 | at(bytes, i + 1);
    }

    private static int four(byte[] bytes, int i) {
        return two(bytes, i) << 16 | two(bytes, i + 2);
    }
}
