package cliffhanger.startup;

import cliffhanger.startup.VirtualScreen.Area;
import cliffhanger.storage.LibraryOfSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Starts everything turn by turn, in another order each time, and prints the medians. The words name the number of rounds,
/// and a part of the names of the rows that are wanted beside the first two.
public final class StartupReport {
    private static final Area MIDDLE = new Area(500, 380, 780, 450);
    private static final Area LIST = new Area(96, 190, 428, 620);

    private StartupReport() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        int rounds = words.length > 0 && !words[0].isBlank() ? Integer.parseInt(words[0]) : 11;
        Path work = Files.createDirectories(Path.of("target", "startup").toAbsolutePath());
        Path image = Path.of("target", "dist", "cliffhanger").toAbsolutePath();
        Path hello = Path.of("target", "startup", "hello.jar").toAbsolutePath();
        jar(hello);
        Map<String, String> environment = environment(work);
        try (VirtualScreen screen = new VirtualScreen(work.resolve("screen"))) {
            Path cache = trainHello(work, hello, screen, environment);
            Path empty = LibraryOfSize.empty(work.resolve("empty"));
            Path starter = LibraryOfSize.starter(work.resolve("starter"));
            Path large = LibraryOfSize.large(work.resolve("large"));
            String program = image.resolve("bin/cliffhanger").toString();
            List<Candidate> all = List.of(
                    new Candidate("bare JavaFX hello-world", hello(hello, null), MIDDLE),
                    new Candidate("bare JavaFX hello-world, AOT cache", hello(hello, cache), MIDDLE),
                    new Candidate("Cliffhanger from source, 1,000 × 50", source(large), LIST),
                    new Candidate("Cliffhanger installed, empty library", List.of(program, "--data", empty.toString()), LIST),
                    new Candidate("Cliffhanger installed, starter library", List.of(program, "--data", starter.toString()), LIST),
                    new Candidate("Cliffhanger installed, 1,000 × 50", List.of(program, "--data", large.toString()), LIST),
                    new Candidate("`cliffhanger next`, 1,000 × 50", List.of(program, "--data", large.toString(), "next"), null),
                    new Candidate("`cliffhanger remind`, 1,000 × 50", List.of(program, "--data", large.toString(), "remind", "--wait", "0"), null));
            if (words.length > 1) {
                all = Stream.concat(all.stream().limit(2), all.stream().skip(2).filter(each -> each.name().contains(words[1]))).toList();
            }
            Random order = new Random(7);
            for (int round = 0; round <= rounds; round++) {
                List<Candidate> shuffled = new ArrayList<>(all);
                java.util.Collections.shuffle(shuffled, order);
                for (Candidate each : shuffled) {
                    each.run(screen, environment, round > 0);
                }
            }
            print(all, image, rounds);
        }
    }

    private static void print(List<Candidate> all, Path image, int rounds) throws IOException {
        double plain = all.get(0).time();
        double cached = all.get(1).time();
        System.out.printf("%n%d rounds after one to warm up; medians.%n%n", rounds);
        System.out.println("| | first frame with content, ms | ÷ hello-world | ÷ hello-world with a cache | slowest, ms | RSS, MB |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (Candidate each : all) {
            System.out.printf("| %s | %,.0f | %.2f | %.2f | %,.0f | %s |%n", each.name(), each.time(), each.time() / plain, each.time() / cached,
                    each.slowest(), each.memory() == 0 ? "" : "%.0f".formatted(each.memory()));
        }
        try (Stream<Path> files = Files.walk(image)) {
            long bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("%nThe image: %.1f MB.%n", bytes / 1e6);
        }
    }

    /// Nothing of the user's is read or written.
    private static Map<String, String> environment(Path work) throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")) {
            environment.put(name, Files.createDirectories(work.resolve("home").resolve(name)).toString());
        }
        return environment;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> javafx() {
        return List.of(java(), "--module-path=target/lib/javafx", "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED");
    }

    private static List<String> hello(Path jar, @Nullable Path cache) {
        List<String> command = new ArrayList<>(javafx());
        if (cache != null) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-cp", jar.toString(), Hello.Start.class.getName()));
        return command;
    }

    private static List<String> source(Path library) {
        List<String> command = new ArrayList<>(javafx());
        command.addAll(List.of("-cp", "target/classes:target/lib/*", "cliffhanger.Launcher", "--data", library.toString()));
        return command;
    }

    /// A cache wants classes out of jars.
    private static void jar(Path jar) {
        List<String> words = List.of("--create", "--file", jar.toString(), "-C", "target/test-classes", "cliffhanger/startup");
        if (java.util.spi.ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jar failed");
        }
    }

    private static Path trainHello(Path work, Path jar, VirtualScreen screen, Map<String, String> environment) throws IOException, InterruptedException {
        Path cache = work.resolve("hello.aot");
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>(javafx());
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-cp", jar.toString(), Hello.Start.class.getName(), "leave"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", screen.display());
        if (builder.start().waitFor() != 0 || !Files.exists(cache)) {
            throw new IOException("the hello-world left no cache");
        }
        return cache;
    }
}
