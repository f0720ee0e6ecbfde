package cliffhanger.storage;

import cliffhanger.MovingClock;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// What other programs, other processes, kills, clocks and a year do to a library.
final class Doings {
    private static final int PATIENCE = 60;

    private final Path root;
    private final List<String> java;
    private final Random random = new Random(17);

    /// @param java what starts a class of this program in a process of its own
    Doings(Path root, List<String> java) {
        this.root = root;
        this.java = java;
    }

    /// What another program does to the file of an open library.
    private enum Meddling {
        /// A backup, or the file of another computer, is renamed to its name.
        RENAMED,
        /// One is written over it.
        WRITTEN_OVER,
        /// It is taken away.
        TAKEN,
        /// Its log is.
        LOG_TAKEN,
        /// Its time is changed, and nothing else.
        TOUCHED
    }

    /// Another program meddles with the file of an open library at any moment; then it is used, or closed at once.
    Score replaced(int runs) throws IOException {
        Score score = new Score("replaced, overwritten, taken away or touched while open");
        Path made = root.resolve("replaced");
        Scene.delete(made);
        Scene.make(made);
        Path elsewhere = root.resolve("replaced-elsewhere");
        Scene.copy(made, elsewhere);
        try (SqliteLibrary library = SqliteLibrary.open(elsewhere, Scene.clock())) {
            for (int k = 0; k < 40; k++) {
                library.apply(new Change.MakeShow("There " + k));
                library.sql().once("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        for (int i = 0; i < runs; i++) {
            Meddling meddling = Meddling.values()[i % Meddling.values().length];
            // A backup is laid out anew; another computer's file is not.
            Path other = root.resolve("replaced-other.db");
            Files.deleteIfExists(other);
            if (random.nextBoolean()) {
                LibraryCopy.vacuum(made.resolve(LibraryFile.NAME), Files.createFile(other));
            } else {
                Files.copy(elsewhere.resolve(LibraryFile.NAME), other);
            }
            meddled(made, meddling, other, "run " + i + ", " + meddling, score);
        }
        return score;
    }

    private void meddled(Path made, Meddling meddling, Path other, String story, Score score) throws IOException {
        Path own = root.resolve("replaced-own");
        Scene.copy(made, own);
        Path file = own.resolve(LibraryFile.NAME);
        List<String> acknowledged = new ArrayList<>();
        List<String> before = new ArrayList<>();
        int at = random.nextInt(12);
        int end = random.nextBoolean() ? at : 12;
        try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
            for (int k = 0; k <= end; k++) {
                if (k == at) {
                    before.addAll(acknowledged);
                    acknowledged.clear();
                    meddle(meddling, other, file);
                }
                if (k < end) {
                    try {
                        library.apply(new Change.MakeShow("Show " + k));
                        acknowledged.add("Show " + k);
                    } catch (LibraryException e) {
                        // It was not acknowledged.
                    }
                }
            }
        } catch (LibraryException e) {
            score.different(story + ": closing it " + e.getMessage());
        }
        score.run(acknowledged.size() + before.size());
        if (meddling == Meddling.TAKEN) {
            if (!acknowledged.isEmpty()) {
                score.lost(story + ": acknowledged though it was taken away");
            }
            return;
        }
        if (meddling == Meddling.LOG_TAKEN || meddling == Meddling.TOUCHED) {
            // It is the same file, and nothing of it may go.
            acknowledged.addAll(before);
        }
        try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
            if (!new HashSet<>(library.sql().list("SELECT title FROM show", Row::text)).containsAll(acknowledged)) {
                score.lost(story);
            }
            if (!library.sql().list("PRAGMA integrity_check", Row::text).equals(List.of("ok"))) {
                score.half(story);
            }
        } catch (LibraryException e) {
            score.lost(story + ": " + e.getMessage());
        }
    }

    private static void meddle(Meddling meddling, Path other, Path file) throws IOException {
        switch (meddling) {
            case RENAMED -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            case WRITTEN_OVER -> {
                try (var out = Files.newOutputStream(file)) {
                    out.write(Files.readAllBytes(other));
                }
            }
            case TAKEN -> Files.delete(file);
            case LOG_TAKEN -> Files.deleteIfExists(Parts.beside(file, "-wal"));
            case TOUCHED -> Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3)));
        }
    }

    /// A process that marks without end is killed at any moment, and the next one goes on.
    Score kills(int runs) throws IOException, InterruptedException {
        Score score = new Score("kills while it marks");
        Path own = root.resolve("kills");
        Scene.delete(own);
        Scene.make(own);
        int marked = marked(own);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Path said = root.resolve("said.txt");
            Process child = start(own, said, List.of());
            while (Files.size(said) == 0 && child.isAlive()) {
                Thread.sleep(2);
            }
            Thread.sleep(random.nextInt(20));
            child.destroyForcibly();
            if (!child.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                score.hung("run " + i);
            }
            int before = acknowledged.size();
            acknowledged.addAll(entries(said));
            score.run(acknowledged.size() - before);
            if (Files.size(said) == 0) {
                score.lost("run " + i + ": it ended by itself before it said anything");
            }
            if (i % 50 == 49 || i == runs - 1) {
                compare(own, marked, acknowledged, "after run " + i, score);
            }
        }
        return score;
    }

    /// Two to four processes mark at once.
    Score together(int runs) throws IOException, InterruptedException {
        Score score = new Score("two to four processes at once");
        Path own = root.resolve("together");
        Scene.delete(own);
        Scene.make(own);
        int marked = marked(own);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            List<Process> children = new ArrayList<>();
            List<Path> said = new ArrayList<>();
            int many = 2 + i % 3;
            for (int k = 0; k < many; k++) {
                said.add(root.resolve("said-" + k + ".txt"));
                children.add(start(own, said.get(k), List.of("4")));
            }
            int before = acknowledged.size();
            for (int k = 0; k < many; k++) {
                if (!children.get(k).waitFor(PATIENCE, TimeUnit.SECONDS)) {
                    score.hung("run " + i);
                    children.get(k).destroyForcibly();
                } else if (children.get(k).exitValue() != 0) {
                    score.lost("run " + i + ": a process ended with " + children.get(k).exitValue());
                }
                acknowledged.addAll(entries(said.get(k)));
            }
            score.run(acknowledged.size() - before);
        }
        compare(own, marked, acknowledged, "at the end", score);
        return score;
    }

    private Process start(Path own, Path said, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("cliffhanger.storage.Marker", own.toString()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// A line that was cut by the kill was not said.
    private static List<String> entries(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().map(line -> line.split(" ")[0]).filter(line -> line.length() == 36).toList();
    }

    private static int marked(Path own) {
        try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
            return plays(library);
        }
    }

    private static int plays(SqliteLibrary library) {
        return Dump.count(library, "play WHERE origin = 'user' AND played_at IS NOT NULL");
    }

    private static void compare(Path own, int marked, List<String> acknowledged, String story, Score score) {
        try (SqliteLibrary library = SqliteLibrary.open(own, Scene.clock())) {
            Set<String> there = new HashSet<>(library.sql().list("SELECT uuid FROM journal", Row::text));
            long lost = acknowledged.stream().filter(entry -> !there.contains(entry)).count();
            if (lost > 0) {
                score.lost(story + ": " + lost);
            }
            int plays = plays(library);
            int again = Dump.count(library, "journal WHERE kind = 'WATCHED_AGAIN'");
            if (plays - marked > again) {
                score.twice(story);
            } else if (plays - marked < again) {
                score.half(story);
            }
        } catch (LibraryException e) {
            score.lost(story + ": " + e.getMessage());
        }
    }

    /// The clock jumps back and forth by a year and more between changes, and the zone is another each time.
    Score clocks(int runs) throws IOException {
        Score score = new Score("clocks that jump, zones that change");
        List<String> zones = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        Path made = root.resolve("clocks");
        Scene.delete(made);
        Scene.make(made);
        Map<String, List<String>> before = Scene.dump(made);
        for (int i = 0; i < runs; i++) {
            Path own = root.resolve("clocks-own");
            Scene.copy(made, own);
            MovingClock clock = Scene.clock();
            try (SqliteLibrary library = SqliteLibrary.openOften(own, clock)) {
                int done = 0;
                for (int k = 0; k < 10; k++) {
                    clock.advance(Duration.ofHours(random.nextInt(20_000) - 10_000));
                    clock.in(ZoneId.of(zones.get(random.nextInt(zones.size()))));
                    library.apply(new Change.MakeShow("Show " + k));
                    done++;
                    new SqliteBackups(library, own).makeDaily();
                }
                score.run(done);
                if (Dump.count(library, "show") != 12) {
                    score.lost("run " + i);
                }
                for (int k = 0; k < 10; k++) {
                    library.undo();
                }
                if (!Scene.dump(library).equals(before)) {
                    score.different("run " + i);
                }
            } catch (LibraryException e) {
                score.lost("run " + i + ": " + e.getMessage());
            }
        }
        return score;
    }

    /// A year of evenings, or fewer: changes, a backup a day, a start a day, now and then back to a backup and forth again.
    Score year(int days) throws IOException {
        Score score = new Score("a year of use, by days");
        Path own = root.resolve("year");
        Scene.delete(own);
        Scene.make(own);
        MovingClock clock = Scene.clock();
        Map<String, List<String>> last = Scene.dump(own);
        for (int day = 0; day < days; day++) {
            clock.advance(Duration.ofDays(1));
            try (SqliteLibrary library = SqliteLibrary.openOften(own, clock)) {
                if (!Scene.dump(library).equals(last)) {
                    score.different("day " + day);
                }
                int changes = random.nextInt(6);
                for (int k = 0; k < changes; k++) {
                    Scene.change(library, random.nextInt(5));
                    if (new SqliteNames(library).shows("Harbour Lights").isEmpty()) {
                        // Undone so far back that the show itself went.
                        library.redo();
                    }
                }
                SqliteBackups backups = new SqliteBackups(library, own);
                backups.makeDaily();
                if (day % 30 == 29) {
                    Map<String, List<String>> now = Scene.dump(library);
                    var back = backups.restore(backups.all().get(random.nextInt(backups.all().size())).file());
                    backups.restore(back.before().file());
                    if (!Scene.dump(library).equals(now)) {
                        score.different("day " + day + ": back and forth");
                    }
                }
                score.run(changes);
                last = Scene.dump(library);
            } catch (LibraryException e) {
                score.lost("day " + day + ": " + e.getMessage());
            }
        }
        return score;
    }

    /// Every format that there was is brought up to date, and holds the same by whichever way it came.
    Score formats() throws IOException {
        Score score = new Score("every old format");
        Map<String, List<String>> wanted = null;
        for (int version = Migrations.NEWEST; version >= 1; version--) {
            Path own = root.resolve("format-" + version);
            Scene.makeOld(own, version);
            score.run(1);
            try {
                Map<String, List<String>> found = Scene.dump(own);
                // Rows that a step makes have new names and the hour of the step.
                found.remove("reminder_rule");
                wanted = wanted == null ? found : wanted;
                if (!found.equals(wanted)) {
                    score.different("format " + version);
                }
            } catch (LibraryException e) {
                score.lost("format " + version + ": " + e.getMessage());
            }
        }
        return score;
    }
}
