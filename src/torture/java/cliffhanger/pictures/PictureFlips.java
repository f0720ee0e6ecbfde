package cliffhanger.pictures;

import cliffhanger.storage.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Bytes turn in pictures that are kept: each is given back as it came, or fetched again.
public final class PictureFlips {
    private static final String ADDRESS = "https://static.tvmaze.com/1";

    private PictureFlips() {}

    /// @param folder to work in
    public static Score of(Path folder, int runs) throws IOException {
        Score score = new Score("a flipped byte in the cache of pictures");
        Random random = new Random(17);
        PictureFiles files = new PictureFiles(folder, 1 << 20, Clock.systemUTC());
        for (int i = 0; i < runs; i++) {
            byte[] picture = new byte[1 + random.nextInt(5000)];
            random.nextBytes(picture);
            files.put(ADDRESS, picture);
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    byte[] kept = Files.readAllBytes(file);
                    kept[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(file, kept);
                }
            }
            score.run(0);
            Optional<byte[]> given = files.get(ADDRESS);
            if (given.isPresent() && !Arrays.equals(given.get(), picture)) {
                score.different("run " + i);
            }
        }
        return score;
    }
}
