package cliffhanger.storage;

import cliffhanger.Fixtures;
import cliffhanger.backup.Backup;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import cliffhanger.storage.file.CatalogueFile;
import cliffhanger.storage.file.Head;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Bytes turn in each kind of file that there is.
final class Flips {
    private static final int BYTES = 16;

    private final Path root;
    private final int runs;
    private final Random random = new Random(17);

    Flips(Path root, int runs) {
        this.root = root;
        this.runs = runs;
    }

    List<Score> all() throws IOException {
        Path made = root.resolve("flips");
        Scene.delete(made);
        Scene.make(made);
        Map<String, List<String>> whole = Scene.dump(made);
        return List.of(library(made, whole), log(made), firstLog(), backup(made, true), backup(made, false), head(made, whole), settings(made, whole), catalogue());
    }

    private void flip(Path file, int bytes) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < bytes; i++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, content);
    }

    private Path copied(Path made) {
        Path own = root.resolve("flipped");
        Scene.copy(made, own);
        return own;
    }

    private Score library(Path made, Map<String, List<String>> whole) throws IOException {
        Score score = new Score(BYTES + " flipped bytes in the library");
        for (int i = 0; i < runs; i++) {
            Path own = copied(made);
            flip(own.resolve(LibraryFile.NAME), BYTES);
            look(own, whole, "run " + i, score);
        }
        return score;
    }

    private void look(Path own, Map<String, List<String>> whole, String story, Score score) {
        score.run(0);
        try {
            if (!Scene.dump(own).equals(whole)) {
                score.different(story);
            }
        } catch (LibraryException e) {
            if (!Scene.isSaid(e)) {
                score.different(story + ": " + e.getMessage());
            }
        }
    }

    /// As a kill leaves it: changes that were acknowledged are in the log alone.
    private Score log(Path made) throws IOException {
        Path own = root.resolve("killed-library");
        Scene.copy(made, own);
        return log(own, new Score("a flipped byte in the log"));
    }

    /// What was done in the first session is there alone.
    private Score firstLog() throws IOException {
        Path own = root.resolve("first-library");
        Scene.delete(own);
        try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2026, 1, 1), 2, 8)), "made"));
            return log(library, own, new Score("a flipped byte in the log of the first session"));
        }
    }

    private Score log(Path own, Score score) throws IOException {
        try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
            return log(library, own, score);
        }
    }

    private Score log(SqliteLibrary library, Path own, Score score) throws IOException {
        Path killed = root.resolve("killed");
        Map<String, List<String>> whole;
        for (int i = 0; i < 10; i++) {
            Scene.change(library, i);
        }
        Scene.copy(own, killed);
        whole = Scene.dump(library);
        for (int i = 0; i < runs; i++) {
            Path flipped = copied(killed);
            flip(flipped.resolve(LibraryFile.NAME + "-wal"), 1);
            look(flipped, whole, "run " + i, score);
        }
        return score;
    }

    private Score backup(Path made, boolean digest) throws IOException {
        Score score = new Score(BYTES + " flipped bytes in a backup " + (digest ? "with" : "without") + " its digest");
        for (int i = 0; i < runs; i++) {
            Path own = copied(made);
            try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
                SqliteBackups backups = new SqliteBackups(library, own);
                Backup backup = backups.all().getLast();
                Path rest = root.resolve("whole.db");
                Files.deleteIfExists(rest);
                Files.copy(backup.file(), rest);
                flip(backup.file(), BYTES);
                if (!digest) {
                    Files.delete(backup.file().resolveSibling(backup.file().getFileName() + LibraryCopy.DIGEST));
                }
                score.run(0);
                Map<String, List<String>> before = Scene.dump(library);
                try {
                    backups.restore(backup.file());
                    Map<String, List<String>> restored = Scene.dump(library);
                    backups.restore(rest);
                    if (!restored.equals(Scene.dump(library))) {
                        score.different("run " + i);
                    }
                } catch (LibraryException e) {
                    if (!Scene.dump(library).equals(before)) {
                        score.half("run " + i + ": " + e.getMessage());
                    }
                }
            }
        }
        return score;
    }

    private Score head(Path made, Map<String, List<String>> whole) throws IOException {
        Score score = new Score("a flipped byte in the head");
        for (int i = 0; i < runs; i++) {
            Path own = copied(made);
            flip(own.resolve(LibraryFile.NAME + Head.END), 1);
            look(own, whole, "run " + i, score);
        }
        return score;
    }

    /// Cells of the settings hold anything.
    private Score settings(Path made, Map<String, List<String>> whole) {
        Score score = new Score("odd cells of the settings");
        List<String> names = List.of("checked.at", "backup.change", "copies.settled", "reminders.clock", "reminders.quiet", "reminders.planned", "window", "theme", "zone",
                "calendar.file", "region", "week", "device");
        for (int i = 0; i < runs; i++) {
            Path own = copied(made);
            try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
                byte[] odd = new byte[random.nextInt(40)];
                random.nextBytes(odd);
                new SqliteSettings(library).put(names.get(i % names.size()), new String(odd, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            try (SqliteLibrary library = SqliteLibrary.openOften(own, Scene.clock())) {
                Scene.change(library, 1);
                library.undo();
                score.run(1);
                if (!Scene.dump(library).equals(whole)) {
                    score.different("run " + i);
                }
            }
        }
        return score;
    }

    /// It can be fetched again: what matters is that it is in nobody's way.
    private Score catalogue() throws IOException {
        Score score = new Score(BYTES + " flipped bytes in the catalogue");
        Path made = root.resolve("catalogue");
        Scene.delete(made);
        CatalogueFile.open(made).close();
        for (int i = 0; i < runs; i++) {
            Path own = copied(made);
            flip(own.resolve("catalogue.db"), BYTES);
            score.run(0);
            try (Sql sql = CatalogueFile.open(own)) {
                sql.first("SELECT count(*) FROM sqlite_schema", Row::number);
            } catch (LibraryException e) {
                if (String.valueOf(e.getMessage()).isBlank()) {
                    score.different("run " + i);
                }
            }
        }
        return score;
    }
}
