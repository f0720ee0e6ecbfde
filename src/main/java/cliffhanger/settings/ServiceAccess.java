package cliffhanger.settings;

import cliffhanger.provider.Addresses;
import java.io.IOException;

/// The user's access to services: where they are looked for, and the key at TMDB. Calls block, for as long as the desktop's keyring
/// asks the user to unlock it.
public interface ServiceAccess {
    /// Where the key lies.
    enum Key {
        NONE,
        /// In the desktop's keyring.
        DESKTOP,
        /// In a file that only the user may read.
        FILE
    }

    Key key() throws IOException;

    /// @param key empty to forget it
    void setKey(String key) throws IOException;

    /// Keeps in mind whether there is a key, so that nobody without one is asked to unlock a keyring. Library's thread.
    void remember(boolean kept);

    /// Library's thread.
    Addresses addresses();

    /// Has TVmaze looked for elsewhere; a blank text means at its own address. Library's thread.
    ///
    /// @return whether the text is an address
    boolean point(String text);
}
