package cliffhanger.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// A write-ahead log that belongs to a library which is there no more: another file was put in its place, as programs do that keep folders
/// in step. SQLite would lay it over the new one.
final class ForeignLog {
    private ForeignLog() {}

    /// Puts one aside that the head says to be of another file; it is never applied.
    static void putAside(Path library, Instant now) {
        Path log = log(library);
        if (Files.notExists(log)) {
            return;
        }
        Head.read(library).ifPresent(said -> {
            boolean sameLog = !said.log().isNone() && FileKey.of(log).equals(said.log());
            // Where both are others, the whole folder was copied, and they belong together.
            if (sameLog && !FileKey.of(library).equals(said.file())) {
                putAside(library, Remains.aside(library, "replaced", now));
            }
        });
    }

    /// Puts the log aside, under a name that no library takes for its own.
    ///
    /// @param with the name of the library that was put aside
    static void putAside(Path library, Path with) {
        try {
            Files.move(log(library), aside(with));
            Files.deleteIfExists(LibraryCopy.beside(library, "-shm"));
            Head.forget(library);
        } catch (IOException e) {
            throw Problems.folder(library, e);
        }
    }

    /// Copies the log aside and empties it under the connection that has it open: that one can then be closed without laying it over what
    /// another program wrote.
    static void empty(Path library, Path with) {
        try {
            if (Files.exists(log(library))) {
                Files.copy(log(library), aside(with));
                try (FileChannel channel = FileChannel.open(log(library), StandardOpenOption.WRITE)) {
                    channel.truncate(0);
                }
            }
            Head.forget(library);
        } catch (IOException e) {
            throw Problems.folder(library, e);
        }
    }

    private static Path log(Path library) {
        return LibraryCopy.beside(library, "-wal");
    }

    private static Path aside(Path with) {
        return with.resolveSibling(String.valueOf(with.getFileName()).replaceFirst("\\.db$", ".wal"));
    }
}
