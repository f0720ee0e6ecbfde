package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.storage.sql.Row;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/// A program that is killed while it marks has kept all that it said it had kept.
@Tag("process")
class KillTest {
    private static final int KILLS = 60;
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    private static List<String> command = List.of();

    /// Starts of Java are most of the work, so they share an archive of classes, which wants jars and no folders,
    /// and SQLite's native library, which each would unpack for itself.
    @BeforeAll
    static void archive(@TempDir Path shared) throws Exception {
        Path jar = shared.resolve("marker.jar");
        List<String> words = new ArrayList<>(List.of("--create", "--no-compress", "--file", jar.toString()));
        List<String> path = new ArrayList<>(List.of(jar.toString()));
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part))) {
                words.addAll(List.of("-C", part, "."));
            } else {
                path.add(part);
            }
        }
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, words.toArray(String[]::new));
        String archive = shared.resolve("marker.jsa").toString();
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.lib.path=" + unpacked(shared));
        List<String> marker = List.of("-cp", String.join(File.pathSeparator, path), Marker.class.getName());
        Fixtures.starter(shared.resolve("library")).close();
        Process training = new ProcessBuilder(concat(java, List.of("-XX:ArchiveClassesAtExit=" + archive), marker,
                        List.of(shared.resolve("library").toString(), "9")))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(training.waitFor()).isZero();
        command = concat(java, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"), marker);
    }

    /// The folder with SQLite's native library for this machine.
    private static Path unpacked(Path shared) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path folder = Files.createDirectory(shared.resolve("native"));
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
        }
        return folder;
    }

    @SafeVarargs
    private static List<String> concat(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    @Test
    void killsLoseNothingThatWasAcknowledged() throws Exception {
        List<Future<Integer>> runs = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                Path own = folder.resolve("library" + i);
                Random random = new Random(i);
                Callable<Integer> kills = () -> killAgainAndAgain(own, random);
                runs.add(pool.submit(kills));
            }
        }
        int acknowledged = 0;
        for (Future<Integer> run : runs) {
            acknowledged += run.get();
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
        System.out.printf("%d kills, %d acknowledged marks, none lost%n", KILLS, acknowledged);
    }

    private static int killAgainAndAgain(Path own, Random random) throws Exception {
        Fixtures.starter(own).close();
        Set<String> acknowledged = new HashSet<>();
        int noteBefore = -1;
        for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
            List<String> said = killOnce(own, random);
            said.forEach(line -> acknowledged.add(line.split(" ")[0]));
            try (SqliteLibrary library = Fixtures.empty(own)) {
                assertThat(library.sql().list("PRAGMA quick_check", Row::text)).containsExactly("ok");
                assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
                assertThat(new HashSet<>(library.sql().list("SELECT uuid FROM journal", Row::text))).containsAll(acknowledged);
                int typed = said.stream().filter(line -> line.contains(" ")).mapToInt(line -> Integer.parseInt(line.split(" ")[1])).max().orElse(-1);
                int note = library.sql().first("SELECT max(CAST(substr(text, 6) AS INTEGER)) FROM note", Row::number).orElse(-1);
                assertThat(note).as("the note as it was last saved, or further").isGreaterThanOrEqualTo(Math.max(typed, noteBefore));
                noteBefore = note;
                // Each again-mark is one play: neither half a change nor a change without its effect.
                assertThat(Dump.count(library, "play WHERE origin = 'user'")).isEqualTo(Dump.count(library, "journal WHERE kind = 'WATCHED_AGAIN'"));
            }
        }
        return acknowledged.size();
    }

    private static List<String> killOnce(Path own, Random random) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Process child = new ProcessBuilder(concat(command, List.of(own.toString())))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (Files.size(said) == 0 && child.isAlive()) {
            Thread.sleep(2);
        }
        Thread.sleep(random.nextInt(25));
        child.destroyForcibly();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        String all = Files.readString(said);
        Files.delete(said);
        // A line that was cut by the kill was not said.
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
