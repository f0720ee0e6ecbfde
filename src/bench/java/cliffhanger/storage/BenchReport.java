package cliffhanger.storage;

import cliffhanger.article.ReaderBench;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks, prints a table with each operation's ratio to its floor, and writes `target/bench.json`.
///
/// Medians, since the machine is shared and its slowest moments are not ours.
public final class BenchReport {
    private BenchReport() {}

    public static void main(String[] words) throws RunnerException, IOException, SQLException {
        // The libraries are made once, before any time is taken.
        BenchLibrary.copy(1_000, 50);
        BenchLibrary.copy(10_000, 100);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LibraryBench.class.getSimpleName())
                        .include(ReaderBench.class.getSimpleName())
                        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .run();
        Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getParam("operation") + ", " + result.getParams().getParam("size");
            String side = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            Map<String, Double> sides = medians.computeIfAbsent(name, n -> new LinkedHashMap<>());
            sides.put(side, result.getPrimaryResult().getStatistics().getPercentile(50));
            sides.put(side + "99", result.getPrimaryResult().getStatistics().getPercentile(99));
        }
        ProcessBench.remind(BenchLibrary.copy(1_000, 50)).forEach(medians::put);
        CatalogueBench.keys().forEach(medians::put);
        RefreshBench.compare().forEach(medians::put);
        ImportBench.compare().forEach(medians::put);
        TakeAlongBench.compare().forEach(medians::put);
        CatalogueBuild.build().forEach(medians::put);
        print(medians);
    }

    private static void print(Map<String, Map<String, Double>> medians) throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        System.out.printf("%n| %-26s | %12s | %12s | %6s | %12s |%n|---|---:|---:|---:|---:|%n", "operation", "ours, µs", "floor, µs", "ratio", "ours p99, µs");
        medians.forEach((name, sides) -> {
            double ours = sides.get("ours");
            double floor = sides.get("floor");
            System.out.printf("| %-26s | %12.1f | %12.1f | %6.2f | %12.1f |%n", name, ours, floor, ours / floor, sides.get("ours99"));
            lines.add(Map.of("operation", name, "oursMicros", ours, "floorMicros", floor, "ratio", ours / floor, "oursP99Micros", sides.get("ours99")));
        });
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(Path.of("target", "bench.json").toFile(), lines);
    }
}
