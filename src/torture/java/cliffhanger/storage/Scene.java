package cliffhanger.storage;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// A library that things are done with, and what it held after each of them.
final class Scene {
    /// In which trouble a file may be refused; each with its sentence.
    private static final List<Problem> SAID = List.of(Problem.DAMAGED, Problem.ALTERED, Problem.MISSING, Problem.NOT_A_LIBRARY, Problem.NEWER_VERSION, Problem.UNREADABLE);

    private Scene() {}

    /// A library with a few shows, marks and notes.
    static void make(Path folder) {
        try (SqliteLibrary library = SqliteLibrary.open(folder, clock())) {
            library.apply(new Change.AddShows(List.of(
                    Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2026, 1, 1), 2, 8), Fixtures.weekly("North Shore", 2, LocalDate.of(2025, 3, 1), 1, 6)), "made"));
            library.apply(new Change.WriteNote(new Subject.OnShow(show(library)), "The lamp is lit"));
            new SqliteBackups(library, folder).make();
            library.apply(new Change.MarkWatched(new Scope.WholeShow(show(library)), new PlayTime.Now()));
        }
    }

    /// A library as it was kept in an old format.
    static void makeOld(Path folder, int version) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        try (var in = new GZIPInputStream(Objects.requireNonNull(Scene.class.getResourceAsStream("library-v1.db.gz")))) {
            Files.copy(in, folder.resolve(LibraryFile.NAME));
        }
        try (Sql sql = Sql.open(folder.resolve(LibraryFile.NAME), Access.WRITE)) {
            sql.transact(() -> Migrations.run(sql, version));
        }
    }

    static MovingClock clock() {
        return new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    }

    static cliffhanger.library.ShowId show(SqliteLibrary library) {
        return Fixtures.show(library, "Harbour Lights");
    }

    /// One of a row of changes.
    static void change(SqliteLibrary library, int number) {
        switch (number % 5) {
            case 0 -> library.apply(new Change.MakeShow("Made " + number, true));
            case 1 -> library.apply(new Change.WriteNote(new Subject.OnShow(show(library)), "Note " + number + " ".repeat(number * 7 % 50) + "."));
            case 2 -> library.apply(new Change.Unmark(new Scope.WholeShow(show(library))));
            case 3 -> library.apply(new Change.MarkWatched(new Scope.WholeShow(show(library)), new PlayTime.Now()));
            default -> library.undo();
        }
    }

    /// What a library holds of facts and marks; for a look that trusts nothing.
    static Map<String, List<String>> dump(Path folder) {
        try (SqliteLibrary library = SqliteLibrary.open(folder, clock())) {
            return dump(library);
        }
    }

    static Map<String, List<String>> dump(SqliteLibrary library) {
        Map<String, List<String>> dump = Dump.of(library);
        // Worked out again at any time; ids of what a run made itself are others each time.
        dump.remove("show_summary");
        dump.replaceAll((table, rows) -> rows.stream().map(row -> row.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\b[0-9a-f]{32}\\b", "id")).sorted().toList());
        return dump;
    }

    static boolean isSaid(LibraryException e) {
        return SAID.contains(e.problem());
    }

    static void copy(Path from, Path to) {
        try {
            delete(to);
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    // The log's index does not outlive a power cut.
                    if (!file.toString().endsWith("-shm")) {
                        Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        for (Path file : all.reversed()) {
            Files.deleteIfExists(file);
        }
    }
}
