package cliffhanger.storage;

import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.ReadyCopy;
import cliffhanger.storage.file.ReadyCopy.Trust;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Sql;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/// Another library file as a history that can be imported: it comes in by the door for all files from outside, and goes on as the export
/// that its own program would have written.
public final class LibraryHistory {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private LibraryHistory() {}

    /// Whether a file is one of SQLite's. Blocks on the disk.
    public static boolean isDatabase(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /// Exports it to a file of the same name, which is there for as long as the program runs. Blocks on the disk.
    ///
    /// @throws UnreadableHistory with a sentence where it is no library, or not whole
    public static Path exported(Path file, Clock clock) {
        try {
            Path folder = Files.createTempDirectory("cliffhanger-other");
            // What goes last is named first.
            folder.toFile().deleteOnExit();
            Path to = folder.resolve(file.getFileName() + ".cliffhanger.json");
            try (ReadyCopy ready = ReadyCopy.of(file, folder.resolve(LibraryFile.NAME), Trust.AS_WRITTEN);
                    SqliteLibrary library = new SqliteLibrary(Sql.open(ready.file(), Access.WRITE), clock);
                    BufferedWriter out = Files.newBufferedWriter(to)) {
                to.toFile().deleteOnExit();
                new SqliteArchive(library).write(out);
            }
            return to;
        } catch (LibraryException e) {
            throw new UnreadableHistory(e.sentence(), e);
        } catch (IOException e) {
            throw new UnreadableHistory(Sentence.of("transfer.copy", file, System.getProperty("java.io.tmpdir")), e);
        }
    }
}
