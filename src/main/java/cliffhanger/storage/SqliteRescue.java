package cliffhanger.storage;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Rescue;
import cliffhanger.desktop.PrivateFiles;
import cliffhanger.desktop.WholeFile;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.storage.file.BackupFolder;
import cliffhanger.storage.file.Head;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.LibraryFile.Look;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.file.ReadyCopy;
import cliffhanger.storage.file.ReadyCopy.Trust;
import cliffhanger.storage.file.Remains;
import cliffhanger.storage.journal.Journal;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Helps where a library file is damaged.
public final class SqliteRescue implements Rescue {
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private final Path folder;
    private final Path library;
    private final Clock clock;

    /// @param folder of the library
    public SqliteRescue(Path folder, Clock clock) {
        this.folder = folder;
        library = folder.resolve(LibraryFile.NAME);
        this.clock = clock;
    }

    @Override
    public Optional<LibraryException> check() {
        try (Sql sql = LibraryFile.open(folder, Look.CLOSE, clock.instant())) {
            Pages.check(sql, Pages.Depth.FULL);
            // Of a large one too.
            LibraryFile.checkRows(sql, Migrations.NEWEST);
            return Optional.empty();
        } catch (LibraryException e) {
            return Optional.of(e);
        }
    }

    @Override
    public List<Applied> since(Backup backup) {
        try (Sql then = Sql.open(backup.file(), Access.STILL); Sql now = Sql.open(library, Access.READ)) {
            return Journal.since(now, LibraryCopy.State.of(then).newest());
        } catch (LibraryException e) {
            return List.of();
        }
    }

    @Override
    public Optional<Backup> newest() {
        return SqliteBackups.all(folder.resolve(BackupFolder.NAME)).stream()
                .sorted(Comparator.comparingLong((Backup backup) -> came(backup.file())).reversed())
                .filter(backup -> isWhole(backup.file())).findFirst();
    }

    /// By what is in it, for the clock that named it may have been wrong. Below 0 where it cannot be read.
    private static long came(Path file) {
        try (Sql sql = Sql.open(file, Access.STILL)) {
            return LibraryCopy.State.of(sql).newest();
        } catch (LibraryException e) {
            return -1;
        }
    }

    private static boolean isWhole(Path file) {
        try {
            if (!LibraryCopy.isAsWritten(file)) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (Sql sql = Sql.open(file, Access.STILL)) {
            LibraryCopy.State state = LibraryCopy.State.of(sql);
            if (!state.isLibrary() || state.version() > Migrations.NEWEST) {
                return false;
            }
            Pages.check(sql, Pages.Depth.QUICK);
            LibraryFile.checkRows(sql, state.version());
            return true;
        } catch (LibraryException e) {
            return false;
        }
    }

    @Override
    public Path restore(Path backup) {
        try (BackupFolder _ = BackupFolder.of(folder); ReadyCopy ready = ReadyCopy.of(backup, library, Trust.AS_WRITTEN)) {
            return put(ready);
        }
    }

    @Override
    public Path keep() {
        try (BackupFolder _ = BackupFolder.of(folder); ReadyCopy ready = ReadyCopy.of(library, library, Trust.AS_IT_IS)) {
            return put(ready);
        }
    }

    /// The library that is there is kept under another name first, and the good one takes its place in one step: there is never none.
    private Path put(ReadyCopy ready) {
        Path kept = Remains.aside(library, "damaged", clock.instant());
        try {
            WholeFile.sync(ready.file());
            for (String part : PARTS) {
                link(Parts.beside(library, part), Parts.beside(kept, part));
            }
            WholeFile.syncFolder(folder);
            outrun(ready.file());
            // By the head whoever opens it next knows that the log is of another file, where this goes no further than the next line.
            Head.name(library);
            WholeFile.put(ready.file(), library);
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
        for (String part : List.of("-shm", "-wal")) {
            try {
                Files.deleteIfExists(Parts.beside(library, part));
            } catch (IOException e) {
                // It is put aside by whoever opens the library next.
            }
        }
        return kept;
    }

    /// Nothing is missing at the end of what the user chose, however far the library had come before.
    private void outrun(Path ready) throws IOException {
        long came = Head.readSurely(library).map(said -> said.end().commits()).orElse(0L);
        try (Sql sql = Sql.open(ready, Access.WRITE)) {
            sql.run("UPDATE seal SET row_count = max(row_count, ?) + 1 WHERE table_name = ''", came);
        }
        WholeFile.sync(ready);
    }

    /// A second name where the disk knows such, else a copy.
    private static void link(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(from, to);
            WholeFile.sync(to);
        }
    }

    @Override
    public Path copy() {
        try {
            Path look = Files.createTempDirectory("cliffhanger-look");
            // What goes last is named first.
            look.toFile().deleteOnExit();
            for (String part : PARTS) {
                Path from = Parts.beside(library, part);
                if (Files.exists(from)) {
                    Path to = Files.copy(from, look.resolve(from.getFileName()));
                    PrivateFiles.tighten(to);
                    to.toFile().deleteOnExit();
                }
            }
            return look;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }
}
