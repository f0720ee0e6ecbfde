package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 beside a file, in the form of `sha256sum`.
final class Digests {
    private Digests() {}

    static void write(Path file) throws IOException {
        try {
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), digest + "  " + file.getFileName() + "\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
