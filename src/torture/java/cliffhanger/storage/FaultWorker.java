package cliffhanger.storage;

import cliffhanger.Fixtures;
import cliffhanger.desktop.WholeFile;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import cliffhanger.storage.file.BackupFolder;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.file.ReadyCopy;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Fails and cuts file operations of one thing that the library does after the other, in a process that was started with `faults.c`.
final class FaultWorker {
    private static final int STEPS = 8;
    private static final int MOST = 4000;

    /// How often the power is cut at one place.
    private static final int ORDERS = 3;

    private static final String EXPORTED = "library.json";

    /// Errors by their numbers: EIO, ENOSPC, EACCES, EMFILE.
    private static final int[] ERRORS = {5, 28, 13, 24};
    private static final int[] SHORT = {5, 28};

    private final Faults faults;
    private final Path template;
    private final Path work;
    private final Path after;
    private final int stride;
    private byte[] exported = {};

    private FaultWorker(Faults faults, Path root, int stride) {
        this.faults = faults;
        this.stride = stride;
        template = root.resolve("template");
        work = root.resolve("work");
        after = root.resolve("after");
    }

    /// @param words the file of `FAULTS`, a folder, which kinds of trial ("cut,CHANGE"), and every how many operations one is made to fail
    public static void main(String[] words) throws Exception {
        FaultWorker worker = new FaultWorker(new Faults(Path.of(words[0])), Path.of(words[1]), Integer.parseInt(words[3]));
        Scene.delete(worker.template);
        Scene.make(worker.template);
        Scene.copy(worker.template, worker.work);
        worker.perform(Deed.EXPORT);
        worker.exported = Files.readAllBytes(worker.work.resolve(EXPORTED));
        Score score = new Score(words[2]);
        for (String kind : words[2].split(",")) {
            worker.trial(kind, score);
        }
        System.out.println(score.print());
        score.stories().forEach(System.out::println);
    }

    private boolean isShort() {
        return stride >= 100;
    }

    private void trial(String kind, Score score) throws IOException {
        switch (kind) {
            case "cut" -> cuts(score);
            case "full" -> shortOfRoom(score);
            case "read-only" -> readOnly(score);
            case "migration" -> migrations(score);
            default -> failures(Deed.valueOf(kind), score);
        }
    }

    /// Power cuts at each change of the disk, and each again with what was not synced arriving in part.
    private void cuts(Score score) throws IOException {
        List<Map<String, List<String>>> states = new ArrayList<>();
        Scene.copy(template, work);
        states.add(Scene.dump(work));
        run(states, true);
        Scene.copy(template, work);
        faults.in(work);
        int all = faults.watched(() -> run(new ArrayList<>(), false));
        for (int first = 1; first <= all + 1; first += stride) {
            for (int order = 0; order < ORDERS; order++) {
                Scene.copy(template, work);
                faults.cut(first, order == 0 ? null : new Random(first * ORDERS + order));
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
    enum Deed {
        CHANGE,
        UNDO,
        IMPORT,
        BACKUP,
        RESTORE,
        EXPORT,
        MOVE,
        READ,
        RESCUE,
        KEEP
    }

    /// What is done to a library that cannot be opened is done to one as a kill leaves it, too: with changes in its log alone.
    private void failures(Deed deed, Score score) throws IOException {
        boolean killed = deed == Deed.RESCUE || deed == Deed.KEEP;
        for (Path from : killed ? List.of(template, logged()) : List.of(template)) {
            Scene.copy(from, work);
            Map<String, List<String>> before = Scene.dump(work);
            Scene.copy(from, work);
            perform(deed);
            Map<String, List<String>> done = Scene.dump(work);
            eachFailure(from, deed.name(), () -> perform(deed), before, done, score);
        }
    }

    private Path logged() throws IOException {
        Path logged = template.resolveSibling("logged");
        Scene.copy(template, after);
        try (SqliteLibrary library = SqliteLibrary.open(after, Scene.clock())) {
            for (int i = 0; i < STEPS; i++) {
                Scene.change(library, i);
            }
            Scene.copy(after, logged);
        }
        return logged;
    }

    private interface Act {
        void run() throws IOException;
    }

    /// Each operation fails once, and from each on all do, with each error.
    private void eachFailure(Path from, String name, Act act, Map<String, List<String>> before, Map<String, List<String>> done, Score score) throws IOException {
        for (int error : isShort() ? SHORT : ERRORS) {
            for (boolean lasting : new boolean[] {false, true}) {
                for (int first = 1; first < MOST; first += stride) {
                    String story = "%s %s at %d, error %d".formatted(name, lasting ? "failing from" : "failing once", first, error);
                    Scene.copy(from, work);
                    faults.in(work);
                    if (lasting) {
                        faults.failFrom(first, error);
                    } else {
                        faults.failOnce(first, error);
                    }
                    boolean said = attempt(act, score, story);
                    boolean happened = faults.happened();
                    faults.off();
                    judge(said, before, done, story, score);
                    if (!happened) {
                        if (first == 1) {
                            score.hung(story + ": no operation was seen");
                        }
                        break;
                    }
                }
            }
        }
    }

    /// A disk that has no room any more, from each write of each deed on: what is there can be read and taken along meanwhile.
    private void shortOfRoom(Score score) throws IOException {
        for (Deed deed : Deed.values()) {
            Scene.copy(template, work);
            Map<String, List<String>> before = Scene.dump(work);
            perform(deed);
            Map<String, List<String>> done = Scene.dump(work);
            boolean happened = true;
            for (int first = 1; happened && first < MOST; first += stride) {
                String story = deed + ", no room from write " + first + " on";
                Scene.copy(template, work);
                faults.in(work);
                faults.full(first);
                boolean said = attempt(() -> perform(deed), score, story);
                happened = faults.happened();
                faults.full(1);
                read(before, done, story, score);
                faults.off();
                judge(said, before, done, story, score);
            }
        }
    }

    /// Nothing can be written from the start: each deed says so, and what is there can be read.
    private void readOnly(Score score) throws IOException {
        for (Deed deed : Deed.values()) {
            Scene.copy(template, work);
            Map<String, List<String>> before = Scene.dump(work);
            faults.in(work);
            faults.readOnly();
            boolean said = attempt(() -> perform(deed), score, deed + " on a read-only disk");
            read(before, before, deed + " on a read-only disk", score);
            faults.off();
            if (said && deed != Deed.READ) {
                score.lost(deed + " was said to be done on a read-only disk");
            }
            judge(false, before, before, deed + " on a read-only disk", score);
        }
    }

    private void read(Map<String, List<String>> before, Map<String, List<String>> done, String story, Score score) {
        try (SqliteLibrary library = opened()) {
            Map<String, List<String>> found = Scene.dump(library);
            if (!found.equals(before) && !found.equals(done)) {
                score.half(story + ": read meanwhile");
            }
        } catch (LibraryException e) {
            score.lost(story + ": could not be read meanwhile: " + e.getMessage());
        }
    }

    /// As commands that only read open it.
    private SqliteLibrary opened() {
        try {
            return SqliteLibrary.open(work, Scene.clock());
        } catch (LibraryException e) {
            return SqliteLibrary.openToRead(work, Scene.clock(), e);
        }
    }

    /// A library of each old format is brought up to date while operations fail; in a short form of some formats.
    private void migrations(Score score) throws IOException {
        for (int version = 1; version < Migrations.NEWEST; version += isShort() ? 3 : 1) {
            Path old = template.resolveSibling("format-" + version);
            Scene.makeOld(old, version);
            Scene.copy(old, work);
            Map<String, List<String>> done = Scene.dump(work);
            eachFailure(old, "MIGRATION of format " + version, () -> SqliteLibrary.open(work, Scene.clock()).close(), done, done, score);
        }
    }

    /// @return whether it said that it was done
    private boolean attempt(Act act, Score score, String story) {
        try {
            act.run();
            return true;
        } catch (LibraryException e) {
            if (e.problem() == LibraryException.Problem.DAMAGED) {
                score.different(story + ": a whole file is called damaged: " + e.getMessage());
            }
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
        switch (deed) {
            case RESCUE -> new SqliteRescue(work, Scene.clock()).restore(backup);
            case KEEP -> new SqliteRescue(work, Scene.clock()).keep();
            case READ -> {
                try (SqliteLibrary library = opened()) {
                    Scene.dump(library);
                }
            }
            default -> perform(deed, backup);
        }
    }

    private void perform(Deed deed, Path backup) throws IOException {
        SqliteLibrary library = SqliteLibrary.open(work, Scene.clock());
        boolean done = false;
        try {
            switch (deed) {
                case CHANGE -> Scene.change(library, 1);
                case UNDO -> library.undo();
                case IMPORT -> library.apply(new Change.AddShows(List.of(
                        Fixtures.weekly("Imported", 7, LocalDate.of(2024, 1, 1), 3, 40)), "import"));
                case BACKUP -> new SqliteBackups(library, work).make();
                case RESTORE -> new SqliteBackups(library, work).restore(backup);
                case EXPORT -> WholeFile.write(work.resolve(EXPORTED),
                        out -> new SqliteArchive(library).write(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
                case MOVE -> move(library);
                case READ, RESCUE, KEEP -> throw new AssertionError();
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

    /// Whether a backup holds it.
    private boolean isKept(Map<String, List<String>> wanted) throws IOException {
        List<Path> backups;
        try (Stream<Path> files = Files.list(work.resolve(BackupFolder.NAME))) {
            backups = files.filter(file -> file.toString().endsWith(".db")).toList();
        }
        for (Path backup : backups) {
            Scene.delete(after);
            Files.createDirectories(after);
            Files.copy(backup, after.resolve(LibraryFile.NAME));
            if (Scene.dump(after).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /// An export is there as a whole or not at all.
    private void judgeExport(boolean said, String story, Score score) {
        try {
            Path file = work.resolve(EXPORTED);
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), exported)) {
                score.half(story + ": what was exported");
            } else if (said && story.startsWith(Deed.EXPORT.name()) && Files.notExists(file)) {
                score.lost(story + ": said to be exported");
            }
        } catch (IOException e) {
            score.lost(story + ": " + e);
        }
    }

    /// Said to be done only where it is there.
    private void move(SqliteLibrary library) throws IOException {
        Path moved = work.resolve("moved");
        LibraryMove.copy(library, moved);
        if (Files.size(moved.resolve(LibraryFile.NAME)) == 0) {
            throw new IllegalStateException("nothing was moved");
        }
    }

    private void judge(boolean said, Map<String, List<String>> before, Map<String, List<String>> done, String story, Score score) throws IOException {
        score.run(said ? 1 : 0);
        try {
            Map<String, List<String>> found = Scene.dump(work);
            if (said && !found.equals(done)) {
                score.lost(story + ": said to be done");
            } else if (!found.equals(done) && !found.equals(before)) {
                score.half(story);
            } else if (!said && !found.equals(before) && story.startsWith(Deed.RESTORE.name()) && !isKept(before)) {
                score.lost(story + ": what was there before is kept nowhere");
            }
        } catch (LibraryException e) {
            score.lost(story + ": " + e.getMessage());
        }
        judgeExport(said, story, score);
        Path moved = work.resolve("moved");
        try {
            if (Files.exists(moved.resolve(LibraryFile.NAME)) && !Scene.dump(moved).equals(before)) {
                score.half(story + ": what was moved");
            }
        } catch (LibraryException e) {
            score.half(story + ", what was moved: " + e.getMessage());
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
