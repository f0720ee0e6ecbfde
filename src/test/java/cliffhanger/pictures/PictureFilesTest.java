package cliffhanger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures are kept up to a size, and looked at before room is made for them.
class PictureFilesTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);

    @Test
    void whatWasLookedAtLastIsKept() throws IOException {
        PictureFiles files = new PictureFiles(folder.resolve("p"), 10_000, clock);
        for (int i = 0; i < 20; i++) {
            files.put("https://static.tvmaze.com/" + i, new byte[996]);
            files.get("https://static.tvmaze.com/" + i);
            clock.advance(Duration.ofMinutes(1));
        }
        files.get("https://static.tvmaze.com/0");
        files.trim();
        assertThat(files.get("https://static.tvmaze.com/0")).isPresent();
        assertThat(files.get("https://static.tvmaze.com/1")).isEmpty();
        assertThat(files.get("https://static.tvmaze.com/19")).isPresent();
        try (Stream<Path> all = Files.list(folder.resolve("p"))) {
            assertThat(all.count()).isEqualTo(9);
        }
    }

    @Test
    void onlyWhatWasWrittenIsGivenBack() throws IOException {
        Random random = new Random(17);
        PictureFiles files = new PictureFiles(folder.resolve("p"), 1 << 20, clock);
        for (int i = 0; i < 200; i++) {
            byte[] picture = new byte[1 + random.nextInt(500)];
            random.nextBytes(picture);
            files.put("https://static.tvmaze.com/a", picture);
            assertThat(files.get("https://static.tvmaze.com/a")).contains(picture);
            Path file = only(folder.resolve("p"));
            byte[] kept = Files.readAllBytes(file);
            if (i % 2 == 0) {
                kept[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                kept = Arrays.copyOf(kept, random.nextInt(kept.length));
            }
            Files.write(file, kept);
            assertThat(files.get("https://static.tvmaze.com/a")).isEmpty();
            // It is fetched again then, and stands in nobody's way.
            assertThat(file).doesNotExist();
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().orElseThrow();
        }
    }

    @Test
    void aFolderThatCannotBeIsNoTrouble() throws IOException {
        Files.createFile(folder.resolve("file"));
        PictureFiles files = new PictureFiles(folder.resolve("file"), 10_000, clock);
        files.put("https://static.tvmaze.com/1", new byte[10]);
        files.trim();
        assertThat(files.get("https://static.tvmaze.com/1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theSizeIsReadFromTheFirstBytes(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(210, 295, BufferedImage.TYPE_INT_RGB), format, out);
        assertThat(ImageHeader.read(out.toByteArray())).contains(new ImageHeader(210, 295));
        for (int length = 0; length < 24; length++) {
            assertThat(ImageHeader.read(Arrays.copyOf(out.toByteArray(), length))).satisfies(header ->
                    assertThat(header.isEmpty() || header.get().area() > 0).isTrue());
        }
    }

    @Test
    void whatIsNoPictureHasNoSize() {
        assertThat(ImageHeader.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ImageHeader.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 0, 0, 0, 0, 0, 0, 0, 0})).isPresent();
        assertThat(ImageHeader.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0})).isEmpty();
    }
}
