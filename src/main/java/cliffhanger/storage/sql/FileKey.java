package cliffhanger.storage.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Which file a name stands for just now: its device and number where the system has such, so that another of the same name is told from
/// it.
///
/// @param key empty where there is no such file
public record FileKey(String key) {
    public static final FileKey NONE = new FileKey("");

    public static FileKey of(Path file) {
        try {
            return of(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return NONE;
        }
    }

    /// @param now how it lies
    public static FileKey of(Path file, BasicFileAttributes now) {
        @Nullable Object key = now.fileKey();
        // "(dev=fd01,ino=4718604)"; Windows has none, and lets nobody replace a file that is open.
        return new FileKey(key == null ? file.toAbsolutePath().toString().replace(' ', '_') : key.toString().replace(' ', '_'));
    }

    public boolean isNone() {
        return key.isEmpty();
    }
}
