package cliffhanger.trackers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Fuzzes one reader after the other, each in a process of its own that begins with what that tracker's tests begin with.
public final class EachReader {
    private EachReader() {}

    /// @param words seconds for each, the folder of the tests' exports, the folder for what is found
    public static void main(String[] words) throws IOException, InterruptedException {
        Path found = Path.of(words[2]);
        List<Path> exports;
        try (Stream<Path> folders = Files.list(Path.of(words[1]))) {
            exports = folders.filter(Files::isDirectory).sorted().toList();
        }
        List<String> broken = new ArrayList<>();
        for (Path export : exports) {
            Path corpus = Files.createDirectories(found.resolve("readers").resolve(export.getFileName()));
            try (Stream<Path> files = Files.list(export)) {
                for (Path file : files.filter(file -> !file.endsWith("golden.txt")).toList()) {
                    Files.copy(file, corpus.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            System.out.println("Fuzzing " + export.getFileName());
            int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                    "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer", "--target_class=" + ReaderFuzzer.class.getName(),
                    "-max_total_time=" + words[0], "-max_len=20000", "-rss_limit_mb=0", "-timeout=60", "-artifact_prefix=" + found + "/", corpus.toString())
                    .inheritIO().start().waitFor();
            if (code != 0) {
                broken.add(export.getFileName().toString());
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("broken: " + broken);
        }
    }
}
