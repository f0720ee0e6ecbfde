package cliffhanger.storage;

import cliffhanger.library.Change;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Fails and cuts file operations of one thing that the library does after the other, in a process that was started with `faults.c`.
final class FaultWorker {
    private static final int STEPS = 8;
    private static final int MOST = 4000;

    /// Errors by their numbers: EIO, ENOSPC, EACCES, EMFILE.
    private static final int[] ERRORS = {5, 28, 13, 24};

    private final Faults faults;
    private final Path template;
    private final Path work;
    private final Path after;
    private final int stride;

    private FaultWorker(Faults faults, Path root, int stride) {
        this.faults = faults;
        this.stride = stride;
        template = root.resolve("template");
        work = root.resolve("work");
        after = root.resolve("after");
    }

    /// @param words the file of `FAULTS`, a folder, which kind of trial, and every how many operations one is made to fail
    public static void main(String[] words) throws Exception {
        FaultWorker worker = new FaultWorker(new Faults(Path.of(words[0])), Path.of(words[1]), Integer.parseInt(words[3]));
        Scene.delete(worker.template);
        Scene.make(worker.template);
        Score score = new Score(words[2]);
        if (words[2].equals("cut")) {
            worker.cuts(score);
        } else {
            worker.failures(Deed.valueOf(words[2]), score);
        }
        System.out.println(score.print());
        score.stories().forEach(System.out::println);
    }

    /// Power cuts at each change of the disk, and each once more with what was not synced arriving in part.
    private void cuts(Score score) throws IOException {
        List<Map<String, List<String>>> states = new ArrayList<>();
        Scene.copy(template, work);
        states.add(Scene.dump(work));
        faults.in(work);
        faults.watch();
        run(states, true);
        int all = faults.operations();
        faults.off();
        for (int first = 1; first <= all + 1; first += stride) {
            for (int order = 0; order < 2; order++) {
                Scene.copy(template, work);
                faults.watch();
                // The log that says what was synced when.
                run(new ArrayList<>(), false);
                faults.off();
                Scene.copy(template, work);
                faults.cut(first, order == 0 ? null : new Random(first));
                int acknowledged = run(new ArrayList<>(), false);
                faults.off();
                judge(states, acknowledged, "cut at " + first + " of " + all + (order == 0 ? "" : ", unsynced writes in part"), score);
            }
        }
    }

    /// @return how many changes were acknowledged before the power went
    private int run(List<Map<String, List<String>>> states, boolean keeping) {
        int acknowledged = 0;
        try (SqliteLibrary library = SqliteLibrary.open(work, Scene.clock())) {
            for (int i = 0; i < STEPS; i++) {
                Scene.change(library, i);
                if (!faults.happened()) {
                    acknowledged = i + 1;
                }
                if (keeping) {
                    states.add(Scene.dump(library));
                }
            }
            if (!faults.happened()) {
                new SqliteBackups(library, work).make();
            }
        } catch (LibraryException e) {
            // After the cut nothing has to go well.
        }
        return acknowledged;
    }

    /// Looks at what is on the disk, as the next start finds it.
    private void judge(List<Map<String, List<String>>> states, int acknowledged, String story, Score score) throws IOException {
        Scene.copy(work, after);
        score.run(acknowledged);
        try {
            Map<String, List<String>> found = Scene.dump(after);
            if (states.subList(acknowledged, states.size()).contains(found)) {
                return;
            }
            if (states.contains(found)) {
                score.lost(story);
            } else {
                score.half(story);
            }
        } catch (LibraryException e) {
            score.lost(story + ": " + e.getMessage());
        }
        try (Stream<Path> backups = Files.list(after.resolve(BackupFolder.NAME))) {
            backups.filter(file -> file.toString().endsWith(".db")).forEach(file -> {
                try (ReadyCopy _ = ReadyCopy.of(file, after.resolve("x"), ReadyCopy.Trust.AS_WRITTEN)) {
                    // It is whole.
                } catch (LibraryException e) {
                    score.half(story + ": " + e.getMessage());
                }
            });
        }
    }

    /// What is done while operations fail.
    private enum Deed {
        CHANGE,
        IMPORT,
        BACKUP,
        RESTORE,
        EXPORT,
        RESCUE
    }

    private void failures(Deed deed, Score score) throws IOException {
        Scene.copy(template, work);
        Map<String, List<String>> before = Scene.dump(work);
        perform(deed);
        Map<String, List<String>> done = Scene.dump(work);
        for (int error : ERRORS) {
            for (boolean lasting : new boolean[] {false, true}) {
                for (int first = 1; first < MOST; first += stride) {
                    Scene.copy(template, work);
                    faults.in(work);
                    if (lasting) {
                        faults.failFrom(first, error);
                    } else {
                        faults.failOnce(first, error);
                    }
                    boolean said = attempt(deed, score, "%s %s at %d, error %d".formatted(deed, lasting ? "failing from" : "failing once", first, error));
                    boolean happened = faults.happened();
                    faults.off();
                    judge(said, before, done, "%s %s at %d, error %d".formatted(deed, lasting ? "failing from" : "failing once", first, error), score);
                    if (!happened) {
                        break;
                    }
                }
            }
        }
    }

    /// @return whether it said that it was done
    private boolean attempt(Deed deed, Score score, String story) {
        try {
            perform(deed);
            return true;
        } catch (LibraryException e) {
            return false;
        } catch (IOException e) {
            return false;
        } catch (RuntimeException e) {
            score.different(story + ": no sentence but " + e);
            return false;
        }
    }

    private void perform(Deed deed) throws IOException {
        Path backup;
        try (Stream<Path> files = Files.list(work.resolve(BackupFolder.NAME))) {
            backup = files.filter(file -> file.toString().endsWith(".db")).sorted().findFirst().orElseThrow();
        }
        if (deed == Deed.RESCUE) {
            new SqliteRescue(work, Scene.clock()).restore(backup);
            return;
        }
        SqliteLibrary library = SqliteLibrary.open(work, Scene.clock());
        boolean done = false;
        try {
            switch (deed) {
                case CHANGE -> Scene.change(library, 1);
                case IMPORT -> library.apply(new Change.AddShows(List.of(
                        cliffhanger.Fixtures.weekly("Imported", 7, java.time.LocalDate.of(2024, 1, 1), 3, 40)), "import"));
                case BACKUP -> new SqliteBackups(library, work).make();
                case RESTORE -> new SqliteBackups(library, work).restore(backup);
                case EXPORT -> cliffhanger.desktop.WholeFile.write(work.resolve("library.json"),
                        out -> new SqliteArchive(library).write(new java.io.OutputStreamWriter(out, java.nio.charset.StandardCharsets.UTF_8)));
                case RESCUE -> throw new AssertionError();
            }
            done = true;
        } finally {
            try {
                library.close();
            } catch (LibraryException e) {
                if (!done) {
                    // The first one counts.
                }
            }
        }
    }

    private void judge(boolean said, Map<String, List<String>> before, Map<String, List<String>> done, String story, Score score) {
        score.run(said ? 1 : 0);
        try {
            Map<String, List<String>> found = Scene.dump(work);
            if (said && !found.equals(done)) {
                score.lost(story + ": said to be done");
            } else if (!found.equals(done) && !found.equals(before)) {
                score.half(story);
            }
        } catch (LibraryException e) {
            score.lost(story + ": " + e.getMessage());
        }
        try (SqliteLibrary library = SqliteLibrary.open(work, Scene.clock())) {
            for (var backup : new SqliteBackups(library, work).all()) {
                try (ReadyCopy _ = ReadyCopy.of(backup.file(), work.resolve("x"), ReadyCopy.Trust.AS_WRITTEN)) {
                    // It is whole.
                }
            }
        } catch (LibraryException e) {
            score.half(story + ", a backup: " + e.getMessage());
        }
    }
}
