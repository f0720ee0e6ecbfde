package cliffhanger.storage;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Rescue;
import cliffhanger.desktop.Private;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Helps where a library file is damaged.
public final class SqliteRescue implements Rescue {
    /// SQLite's own files beside the library: what was written last is in them.
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    /// @param folder of the library
    public SqliteRescue(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Optional<Backup> newest() {
        return SqliteBackups.all(folder.resolve(SqliteBackups.FOLDER)).stream()
                .filter(backup -> isWhole(backup.file())).findFirst();
    }

    private static boolean isWhole(Path file) {
        try {
            if (!LibraryCopy.isAsWritten(file)) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (Sql sql = Sql.open(file)) {
            return sql.first("PRAGMA quick_check(1)", Row::text).orElse("").equals("ok");
        } catch (LibraryException e) {
            return false;
        }
    }

    @Override
    public Path restore(Backup backup) {
        Path library = folder.resolve(LibraryFile.NAME);
        Path kept = folder.resolve("library-damaged-" + STAMP.format(clock.instant()) + ".db");
        Path ready = folder.resolve("library-rescue.db");
        try {
            Files.copy(backup.file(), ready, StandardCopyOption.REPLACE_EXISTING);
            Private.tighten(ready);
            for (String part : PARTS) {
                move(beside(library, part), beside(kept, part));
            }
            Files.move(ready, library, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        } finally {
            LibraryCopy.delete(ready);
        }
    }

    @Override
    public Path copy() {
        try {
            Path look = Files.createTempDirectory("cliffhanger-look");
            // What goes last is named first.
            look.toFile().deleteOnExit();
            for (String part : PARTS) {
                Path from = beside(folder.resolve(LibraryFile.NAME), part);
                if (Files.exists(from)) {
                    Path to = Files.copy(from, look.resolve(from.getFileName()));
                    to.toFile().deleteOnExit();
                }
            }
            return look;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private static Path beside(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }
}
