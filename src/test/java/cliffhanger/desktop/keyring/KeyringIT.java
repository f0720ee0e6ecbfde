package cliffhanger.desktop.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.desktop.DesktopSession;
import cliffhanger.desktop.DesktopSession.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program and GNOME's keyring on a real bus: `mvn -Pdesktop verify`. It needs libsecret-tools and gnome-keyring.
class KeyringIT {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private DesktopSession desktop;

    @BeforeEach
    void begin() throws Exception {
        desktop = DesktopSession.start(folder);
    }

    @AfterEach
    void end() {
        desktop.close();
    }

    private boolean isInAFileOfOurs() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("library"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(KEY)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void aKeyIsKeptInTheKeyringAndForgotten() throws Exception {
        desktop.startKeyring();
        Ended kept = desktop.end(desktop.program("provider", "tmdb", "--key", "--json"), KEY + "\n");
        assertThat(kept.said()).contains("\"key\":true").contains("\"keptIn\":\"desktop\"");
        assertThat(isInAFileOfOurs()).isFalse();
        SecretTool tool = new SecretTool(desktop.environment());
        assertThat(tool.get("tmdb")).contains(KEY);
        assertThat(desktop.end(desktop.program("provider", "tmdb", "--key"), "\n").said()).contains("has no key");
        assertThat(tool.get("tmdb")).isEmpty();
        tool.put("tmdb", "");
    }

    @Test
    void whereTheKeyringIsGoneTheFileIsUsedAndSaid() throws Exception {
        Process keyring = desktop.startKeyring();
        keyring.destroy();
        assertThat(keyring.waitFor(5, TimeUnit.SECONDS)).isTrue();
        Ended kept = desktop.end(desktop.program("provider", "tmdb", "--key"), KEY + "\n");
        assertThat(kept.said()).contains("in a file that only you may read");
        assertThat(isInAFileOfOurs()).isTrue();
        assertThat(desktop.end(desktop.program("provider", "tmdb")).said()).contains("has a key, in a file");
    }
}
