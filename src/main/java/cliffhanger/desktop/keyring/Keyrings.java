package cliffhanger.desktop.keyring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The keyring of this machine: the desktop's where it answers, else a file.
public final class Keyrings implements Keyring {
    private final Keyring desktop;
    private final Keyring file;
    private Place place = Place.DESKTOP;

    Keyrings(Keyring desktop, Keyring file) {
        this.desktop = desktop;
        this.file = file;
    }

    /// @param file to fall back on
    public static Keyring here(Path file) {
        return new Keyrings(new SecretTool(), new FileKeyring(file));
    }

    /// Where the last secret was kept or found.
    @Override
    public synchronized Place place() {
        return place;
    }

    @Override
    public synchronized Optional<String> get(String name) throws IOException {
        try {
            Optional<String> kept = desktop.get(name);
            if (kept.isPresent()) {
                place = Place.DESKTOP;
                return kept;
            }
        } catch (IOException e) {
            // There is none, or it is locked; what was kept while it was so lies in the file.
        }
        place = Place.FILE;
        return file.get(name);
    }

    @Override
    public synchronized void put(String name, String secret) throws IOException {
        try {
            desktop.put(name, secret);
            place = Place.DESKTOP;
            // What lay in the file from before is not left about.
            file.put(name, "");
        } catch (IOException e) {
            file.put(name, secret);
            place = Place.FILE;
        }
    }
}
