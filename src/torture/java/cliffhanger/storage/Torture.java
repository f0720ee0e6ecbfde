package cliffhanger.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Does to libraries what disks, kills, clocks and other programs do, and counts what came of it: `mvn -Ptorture verify`.
final class Torture {
    private static final List<String> DEEDS = List.of("CHANGE", "IMPORT", "BACKUP", "RESTORE", "EXPORT", "RESCUE");

    /// Of one worker, in minutes.
    private static final int PATIENCE = 60;

    private Torture() {}

    /// @param words the folder to work in, the folder of `faults.c`, and how much: 1 is all of it, 10 a tenth
    public static void main(String[] words) throws Exception {
        Path root = Files.createDirectories(Path.of(words[0]).toAbsolutePath());
        int part = Math.max(1, Integer.parseInt(words[2]));
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"));
        List<Score> scores = new ArrayList<>();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Score.header());
        Path library = shim(root, Path.of(words[1]));
        if (library == null) {
            out.println("There is no C compiler here, so no file operation is made to fail and the power is not cut.");
        } else {
            scores.add(shown(out, worker(root, java, library, "cut", part)));
            for (String deed : DEEDS) {
                scores.add(shown(out, worker(root, java, library, deed, part)));
            }
        }
        for (Score flips : new Flips(root, Math.max(20, 200 / part)).all()) {
            scores.add(shown(out, flips));
        }
        Doings doings = new Doings(root, java);
        scores.add(shown(out, doings.replaced(300 / part)));
        scores.add(shown(out, doings.clocks(200 / part)));
        scores.add(shown(out, doings.formats()));
        scores.add(shown(out, doings.year()));
        scores.add(shown(out, doings.together(200 / part)));
        scores.add(shown(out, doings.kills(1000 / part)));
        List<String> table = Stream.concat(Stream.of(Score.header()), scores.stream().map(Score::line)).toList();
        Files.write(root.resolveSibling("torture.md"), table);
        scores.stream().flatMap(score -> score.stories().stream()).forEach(out::println);
        System.exit(scores.stream().allMatch(Score::isClean) ? 0 : 1);
    }

    private static Score shown(PrintStream out, Score score) {
        out.println(score.line());
        return score;
    }

    /// Null where nothing can compile it.
    private static Path shim(Path root, Path source) throws InterruptedException {
        Path library = root.resolve("faults.so");
        try {
            int code = new ProcessBuilder("cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.resolve("faults.c").toString(), "-ldl")
                    .inheritIO().start().waitFor();
            return code == 0 ? library : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Score worker(Path root, List<String> java, Path library, String kind, int part) throws IOException, InterruptedException {
        Score score = new Score(kind.equals("cut") ? "power cuts at the Nth change of the disk" : "the Nth file operation fails: " + kind.toLowerCase(Locale.ROOT));
        Path said = root.resolve("worker.txt");
        Path control = root.resolve("faults.control");
        Files.deleteIfExists(control);
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("cliffhanger.storage.FaultWorker", control.toString(), root.resolve("faults").toString(), kind, Integer.toString(part)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(root.resolve("worker.err").toFile());
        builder.environment().put("LD_PRELOAD", library.toString());
        builder.environment().put("FAULTS", control.toString());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            score.hung("the worker");
            return score;
        }
        List<String> lines = Files.readAllLines(said);
        if (process.exitValue() != 0 || lines.isEmpty()) {
            score.hung("the worker ended with " + process.exitValue() + ": " + Files.readString(root.resolve("worker.err")).lines().limit(5).toList());
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
