package cliffhanger.desktop.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key is kept in the desktop's keyring, and where there is none in a file that only the user may read.
class KeyringTest {
    @TempDir
    Path folder;

    private Keyring file() {
        return new FileKeyring(folder.resolve("data").resolve("keys"));
    }

    @Test
    void aFileKeepsKeysForTheUserAlone() throws IOException {
        Keyring keys = file();
        assertThat(keys.get("tmdb")).isEmpty();
        keys.put("tmdb", "a=b:c#d");
        keys.put("other", "2");
        assertThat(file().get("tmdb")).contains("a=b:c#d");
        assertThat(Files.getPosixFilePermissions(folder.resolve("data").resolve("keys"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        keys.put("tmdb", "");
        assertThat(file().get("tmdb")).isEmpty();
        assertThat(file().get("other")).contains("2");
    }

    @Test
    void withoutAKeyringTheFileIsUsedAndSaid() throws IOException {
        Keyring keys = new Keyrings(new Locked(), file());
        keys.put("tmdb", "1");
        assertThat(keys.place()).isEqualTo(Keyring.Place.FILE);
        assertThat(keys.get("tmdb")).contains("1");
        assertThat(file().get("tmdb")).contains("1");
    }

    @Test
    void onceThereIsAKeyringNothingIsLeftInTheFile() throws IOException {
        file().put("tmdb", "1");
        Keyring keys = new Keyrings(new Open(), file());
        assertThat(keys.get("tmdb")).contains("1");
        assertThat(keys.place()).isEqualTo(Keyring.Place.FILE);
        keys.put("tmdb", "2");
        assertThat(keys.place()).isEqualTo(Keyring.Place.DESKTOP);
        assertThat(keys.get("tmdb")).contains("2");
        assertThat(file().get("tmdb")).isEmpty();
        keys.put("tmdb", "");
        assertThat(keys.get("tmdb")).isEmpty();
    }

    @Test
    void whereSecretToolIsMissingThatIsNoKeyring() {
        Keyring nowhere = new SecretTool(Map.of("PATH", folder.toString(), "DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("no-bus")));
        assertThatThrownBy(() -> nowhere.get("tmdb")).isInstanceOf(IOException.class);
    }

    /// A keyring that nobody unlocks.
    private static final class Locked implements Keyring {
        @Override
        public Place place() {
            return Place.DESKTOP;
        }

        @Override
        public Optional<String> get(String name) throws IOException {
            throw new IOException("locked");
        }

        @Override
        public void put(String name, String secret) throws IOException {
            throw new IOException("locked");
        }
    }

    /// One that is open.
    private static final class Open implements Keyring {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Place place() {
            return Place.DESKTOP;
        }

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void put(String name, String secret) {
            if (secret.isEmpty()) {
                kept.remove(name);
            } else {
                kept.put(name, secret);
            }
        }
    }
}
