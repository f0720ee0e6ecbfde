package cliffhanger.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The files of an archive, one after the other.
final class Zip {
    private Zip() {}

    /// Does something with a file.
    @FunctionalInterface
    interface Taker {
        void take(String name, byte[] content) throws IOException;
    }

    /// Says what a file is to hold in the copy; null to leave it out.
    @FunctionalInterface
    interface Change {
        byte[] of(String name, byte[] content) throws IOException;
    }

    /// Goes through all files of an archive; folders are no files.
    static void each(Path archive, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    taker.take(entry.getName(), content.readAllBytes());
                }
            }
        }
    }

    /// Writes a changed copy, of the same time.
    static void copy(Path archive, Path to, Change change) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            each(archive, (name, content) -> {
                byte[] changed = change.of(name, content);
                if (changed != null) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(changed);
                    out.closeEntry();
                }
            });
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(archive));
    }
}
