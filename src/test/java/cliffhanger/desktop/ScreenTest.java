package cliffhanger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void withoutADisplayOneSentenceSaysSo() {
        assertThat(Screen.missing(Map.of(), "Linux", "")).get().asString().contains("could not find a screen");
        assertThat(Screen.missing(Map.of("DISPLAY", " "), "Linux", "")).isPresent();
        assertThat(Screen.missing(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "")).get().asString().contains("XWayland");
    }

    @Test
    void otherSystemsAndTheHeadlessPlatformBringTheirOwn() {
        assertThat(Screen.missing(Map.of(), "Windows 11", "")).isEmpty();
        assertThat(Screen.missing(Map.of(), "Linux", "Headless")).isEmpty();
    }
}
