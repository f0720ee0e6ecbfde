package cliffhanger.desktop;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    Path folder;

    @Test
    void aSecondWindowIsToldOfTheFirstAndMayOpenAfterIt() throws IOException {
        try (SingleInstance _ = SingleInstance.claim(folder)) {
            assertThatThrownBy(() -> SingleInstance.claim(folder)).hasMessageContaining("already open").hasMessageContaining("--data");
        }
        assertThatCode(() -> SingleInstance.claim(folder).close()).doesNotThrowAnyException();
    }
}
