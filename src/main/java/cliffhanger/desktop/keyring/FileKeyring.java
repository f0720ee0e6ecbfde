package cliffhanger.desktop.keyring;

import cliffhanger.desktop.PrivateFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// Secrets in a file of mode 0600, where the desktop has no keyring.
final class FileKeyring implements Keyring {
    private final Path file;

    FileKeyring(Path file) {
        this.file = file;
    }

    @Override
    public Place place() {
        return Place.FILE;
    }

    @Override
    public Optional<String> get(String name) throws IOException {
        return Optional.ofNullable(read().getProperty(name));
    }

    @Override
    public void put(String name, String secret) throws IOException {
        Properties all = read();
        if (secret.isEmpty()) {
            all.remove(name);
        } else {
            all.setProperty(name, secret);
        }
        PrivateFiles.folder(Objects.requireNonNull(file.getParent(), "it is in a folder"));
        // Beside and then over it, so that a full disk does not cost the old ones; private before anything is in it.
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        PrivateFiles.newFile(made);
        try (Writer out = Files.newBufferedWriter(made)) {
            all.store(out, null);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Properties read() throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            all.load(in);
        } catch (NoSuchFileException e) {
            // Nothing was ever kept.
        }
        return all;
    }
}
