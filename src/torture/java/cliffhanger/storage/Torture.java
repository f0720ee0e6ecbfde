package cliffhanger.storage;

import cliffhanger.pictures.PictureFlips;
import cliffhanger.web.AnswerFlips;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Does to libraries what disks, kills, clocks and other programs do, and counts what came of it: `mvn -Ptorture verify`. Two trials go on at
/// once, each in a folder of its own.
final class Torture {
    /// Of one worker, in minutes.
    private static final int PATIENCE = 90;

    private final Path root;
    private final Path source;
    private final List<String> java;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /// @param root   the folder to work in
    /// @param source the folder of `faults.c`
    Torture(Path root, Path source) {
        this.root = root;
        this.source = source;
        java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"));
    }

    /// @param words the folder to work in, the folder of `faults.c`, and how much: 1 is all of it, 10 a tenth
    public static void main(String[] words) throws Exception {
        Path root = Files.createDirectories(Path.of(words[0]).toAbsolutePath());
        Torture torture = new Torture(root, Path.of(words[1]));
        List<Score> scores = torture.all(Math.max(1, Integer.parseInt(words[2])));
        Files.write(root.resolveSibling("torture.md"), Stream.concat(Stream.of(Score.header()), scores.stream().map(Score::line)).toList());
        scores.stream().flatMap(score -> score.stories().stream()).forEach(torture.out::println);
        System.exit(scores.stream().allMatch(Score::isClean) ? 0 : 1);
    }

    private List<Score> all(int part) throws Exception {
        List<Callable<List<Score>>> trials = new ArrayList<>();
        Path shim = shim();
        if (shim == null) {
            out.println("There is no C compiler here, so no file operation is made to fail and the power is not cut.");
        } else {
            for (String kind : kinds()) {
                trials.add(() -> List.of(worker(shim, kind, part)));
            }
        }
        int flips = Math.max(20, 200 / part);
        trials.add(() -> new Flips(folder("flips"), flips).all());
        trials.add(() -> List.of(PictureFlips.of(folder("pictures"), flips), AnswerFlips.of(folder("answers"), flips)));
        trials.add(() -> List.of(doings("replaced").replaced(300 / part)));
        trials.add(() -> List.of(doings("clocks").clocks(200 / part)));
        trials.add(() -> List.of(doings("formats").formats()));
        trials.add(() -> List.of(doings("year").year(365)));
        trials.add(() -> List.of(doings("together").together(200 / part)));
        trials.add(() -> List.of(doings("kills").kills(1000 / part)));
        out.println(Score.header());
        List<Score> scores = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<List<Score>>> begun = trials.stream().map(trial -> two.submit(() -> shown(trial.call()))).toList();
            for (Future<List<Score>> one : begun) {
                scores.addAll(one.get());
            }
        }
        return scores;
    }

    /// The longest first, so that the last one has not to be waited for alone.
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of("migration", "cut"));
        for (FaultWorker.Deed deed : FaultWorker.Deed.values()) {
            kinds.add(deed.name());
        }
        kinds.addAll(List.of("full", "read-only"));
        return kinds;
    }

    private List<Score> shown(List<Score> scores) {
        scores.forEach(score -> out.println(score.line()));
        return scores;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    Doings doings(String name) throws IOException {
        return new Doings(folder(name), java);
    }

    /// Null where nothing can compile it.
    Path shim() throws InterruptedException {
        Path library = root.resolve("faults.so");
        try {
            int code = new ProcessBuilder("cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.resolve("faults.c").toString(), "-ldl")
                    .inheritIO().start().waitFor();
            return code == 0 ? library : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static String title(String kind) {
        return switch (kind) {
            case "cut" -> "power cuts at the Nth change of the disk";
            case "full" -> "no room from the Nth write on, and read meanwhile";
            case "read-only" -> "a read-only disk";
            default -> "the Nth file operation fails: " + kind.toLowerCase(Locale.ROOT);
        };
    }

    /// Has kinds of trial done in a process that has the shim.
    ///
    /// @param kind   "cut", or several: "cut,CHANGE"
    /// @param stride every how many operations one is made to fail
    Score worker(Path shim, String kind, int stride) throws IOException, InterruptedException {
        Score score = new Score(title(kind));
        Path own = folder(kind.split(",")[0]);
        Path said = own.resolve("said.txt");
        Path errors = own.resolve("errors.txt");
        Path control = own.resolve("control");
        Files.deleteIfExists(control);
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("cliffhanger.storage.FaultWorker", control.toString(), own.resolve("faults").toString(), kind, Integer.toString(stride)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(errors.toFile());
        builder.environment().put("LD_PRELOAD", shim.toString());
        builder.environment().put("FAULTS", control.toString());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            score.hung("the worker");
            return score;
        }
        List<String> lines = Files.readAllLines(said);
        if (process.exitValue() != 0 || lines.isEmpty()) {
            score.hung("the worker ended with " + process.exitValue() + ": " + Files.readString(errors).lines().limit(5).toList());
            return score;
        }
        for (String line : lines) {
            if (line.startsWith("score\t")) {
                score.add(line);
            } else {
                score.stories().add(line);
            }
        }
        return score;
    }
}
