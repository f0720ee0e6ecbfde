package cliffhanger.storage.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The SQL files that ship with this package.
final class Script {
    private Script() {}

    /// The statements of a file, in order; each but the last ends with a semicolon at the end of a line.
    ///
    /// @param name relative to this package
    static List<String> statements(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(script.split(";\\s*\n")).stream().filter(s -> !s.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
