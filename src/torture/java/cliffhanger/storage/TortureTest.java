package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cliffhanger.pictures.PictureFlips;
import cliffhanger.web.AnswerFlips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A short form of each kind of trial of the kit.
@Tag("process")
class TortureTest {
    private static final int FLIPS = 10;

    @TempDir
    Path root;

    @Test
    @EnabledOnOs(OS.LINUX)
    void whenOperationsFailOrThePowerIsCutWhatWasSaidIsThere() throws Exception {
        Torture torture = new Torture(root, Path.of("src/torture/c"));
        Path shim = torture.shim();
        assumeTrue(shim != null, "There is no C compiler here, so no file operation is made to fail and the power is not cut.");
        isClean(torture.worker(shim, "cut", 40));
        isClean(torture.worker(shim, "READ", 12));
        isClean(torture.worker(shim, Torture.kinds().stream().filter(kind -> !kind.equals("cut")).collect(Collectors.joining(",")), 400));
    }

    @Test
    void turnedBytesAreNoticed() throws Exception {
        for (Score score : new Flips(Files.createDirectories(root.resolve("flips")), FLIPS).all()) {
            isClean(score);
        }
        isClean(PictureFlips.of(Files.createDirectories(root.resolve("pictures")), FLIPS));
        isClean(AnswerFlips.of(Files.createDirectories(root.resolve("answers")), FLIPS));
    }

    @Test
    void otherProgramsAndOtherProcessesAreNoTrouble() throws Exception {
        Torture torture = new Torture(root, Path.of("src/torture/c"));
        isClean(torture.doings("replaced").replaced(6));
        isClean(torture.doings("clocks").clocks(3));
        isClean(torture.doings("formats").formats());
        isClean(torture.doings("together").together(1));
        isClean(torture.doings("kills").kills(2));
        isClean(torture.doings("year").year(14));
    }

    private static void isClean(Score score) {
        assertThat(score.isClean()).as(() -> score.line() + "\n" + score.stories()).isTrue();
    }
}
