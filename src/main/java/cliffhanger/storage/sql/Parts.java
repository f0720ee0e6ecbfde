package cliffhanger.storage.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// SQLite's own files beside a library: what was written last may be in them.
public final class Parts {
    public static final List<String> ALL = List.of("", "-wal", "-shm", "-journal");

    private Parts() {}

    /// @param part such as "-wal"
    public static Path beside(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }

    /// Deletes a file with what SQLite left beside it, where something else went wrong or it is wanted no more.
    public static void delete(Path file) {
        for (String part : ALL) {
            try {
                Files.deleteIfExists(beside(file, part));
            } catch (IOException e) {
                // The sentence on what went wrong first is already on its way.
            }
        }
    }
}
