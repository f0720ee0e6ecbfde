package cliffhanger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The launcher finds a Java that is new enough beside the one that it was started on.
@Tag("process")
class OtherJavaTest {
    @Test
    void oneThatIsNewEnoughIsFoundAndRuns() throws Exception {
        File home = OtherJava.find(25);
        assertThat(home).as("the Java of this build stands where Javas stand").isNotNull().isDirectory();
        Process version = new ProcessBuilder(new File(home, "bin/java").getPath(), "--version").redirectErrorStream(true).start();
        assertThat(new String(version.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).containsPattern("\\b(?:2[5-9]|[3-9]\\d)\\b");
    }

    @Test
    void whereNoneIsNewEnoughThereIsNone() {
        assertThat(OtherJava.find(999)).isNull();
    }
}
