package cliffhanger.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// SQLite's own files beside a library: what was written last may be in them.
final class Parts {
    static final List<String> ALL = List.of("", "-wal", "-shm", "-journal");

    private Parts() {}

    /// @param part such as "-wal"
    static Path beside(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }

    /// Deletes a file with what SQLite left beside it, where something else went wrong or it is wanted no more.
    static void delete(Path file) {
        for (String part : ALL) {
            try {
                Files.deleteIfExists(beside(file, part));
            } catch (IOException e) {
                // The sentence on what went wrong first is already on its way.
            }
        }
    }
}
