package cliffhanger.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the program remembers of how the user likes it: theme, region, filters, where the window stood. It is no change to
/// the library and not undone. Calls block on the disk.
public interface Settings {
    Optional<String> get(String name);

    /// @param value null to forget
    void put(String name, @Nullable String value);
}
