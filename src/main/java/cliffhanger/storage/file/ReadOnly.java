package cliffhanger.storage.file;

import cliffhanger.desktop.PrivateFiles;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Opens a library to be read where it cannot be written: on a full or read-only disk, without the right to, or while it waits to be mended.
/// What is in it can always be looked at and taken along.
public final class ReadOnly {
    private static final Set<Problem> READABLE = EnumSet.of(Problem.READ_ONLY, Problem.DISK_FULL, Problem.UNREADABLE, Problem.BUSY, Problem.ALTERED);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private ReadOnly() {}

    /// @param why it could not be opened otherwise, which is what each attempt to write is told
    /// @throws LibraryException that one, where it cannot be read either
    public static Sql open(Path folder, LibraryException why) {
        Path file = folder.resolve(LibraryFile.NAME);
        if (!READABLE.contains(why.problem()) || !Files.isRegularFile(file)) {
            throw why;
        }
        for (Supplier<Sql> way : ways(file)) {
            Optional<Sql> sql = attempt(way);
            if (sql.isPresent()) {
                Sql open = sql.get();
                open.once("PRAGMA temp_store = MEMORY");
                open.once("PRAGMA query_only = ON");
                open.refuseWrites(why);
                return open;
            }
        }
        throw why;
    }

    /// With a log beside it, SQLite needs room for its index, or the file for itself, or another place.
    private static List<Supplier<Sql>> ways(Path file) {
        Supplier<Sql> still = () -> Sql.open(file, Access.STILL, WAIT);
        Supplier<Sql> beside = () -> Sql.open(file, Access.READ, WAIT);
        Supplier<Sql> alone = () -> {
            Sql sql = Sql.open(file, Access.WRITE, WAIT);
            sql.once("PRAGMA locking_mode = EXCLUSIVE");
            return sql;
        };
        Supplier<Sql> elsewhere = () -> copy(file);
        return hasLog(file) ? List.of(beside, alone, elsewhere) : List.of(beside, still, elsewhere);
    }

    private static boolean hasLog(Path file) {
        try {
            return Files.size(Parts.beside(file, "-wal")) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Sql> attempt(Supplier<Sql> way) {
        Sql sql;
        try {
            sql = way.get();
        } catch (LibraryException e) {
            return Optional.empty();
        }
        try {
            LibraryCopy.State state = LibraryCopy.State.of(sql);
            if (state.isLibrary() && state.version() == Migrations.NEWEST) {
                return Optional.of(sql);
            }
        } catch (LibraryException e) {
            // The next way may do.
        }
        sql.closeQuietly();
        return Optional.empty();
    }

    private static Sql copy(Path file) {
        try {
            Path folder = Files.createTempDirectory("cliffhanger-read");
            // What goes last is named first.
            folder.toFile().deleteOnExit();
            Path copy = folder.resolve(LibraryFile.NAME);
            for (String part : List.of("", "-wal")) {
                Parts.beside(copy, part).toFile().deleteOnExit();
                if (Files.exists(Parts.beside(file, part))) {
                    Files.copy(Parts.beside(file, part), Parts.beside(copy, part), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Parts.beside(copy, "-shm").toFile().deleteOnExit();
            PrivateFiles.tighten(copy);
            Sql sql = Sql.open(copy, Access.WRITE, WAIT);
            sql.transact(() -> Migrations.run(sql, Migrations.NEWEST));
            return sql;
        } catch (IOException e) {
            throw Problems.folder(file, e);
        }
    }
}
