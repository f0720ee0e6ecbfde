package cliffhanger.desktop.keyring;

import java.io.IOException;
import java.util.Optional;

/// Keeps secrets: the keys that the user has at services. Calls block, for minutes where the desktop asks the user to unlock it.
public interface Keyring {
    /// Where it is, in words for the user.
    enum Place {
        /// The desktop's own.
        DESKTOP,
        /// A file that only the user may read.
        FILE
    }

    Place place();

    /// @param name of the service
    /// @throws IOException when it does not answer
    Optional<String> get(String name) throws IOException;

    /// @param secret one line; empty to forget it
    /// @throws IOException when it could not be kept
    void put(String name, String secret) throws IOException;
}
