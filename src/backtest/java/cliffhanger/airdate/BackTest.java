package cliffhanger.airdate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How the forecast does on shows that it has not seen: each show is left out in turn, the tables are fitted to the others, and
/// each of its gaps is forecast from what was known before it. `mvn -Pbacktest verify` runs it on the rows that ship;
/// `-Dcadence=FILE` on those of a file.
public final class BackTest {
    private final List<GapCase> cases;
    private final List<Forecast> forecasts;

    private BackTest(List<GapCase> cases) {
        this.cases = cases;
        Map<String, Forecaster> without = new HashMap<>();
        forecasts = cases.stream()
                .map(gap -> without.computeIfAbsent(gap.family(), family -> new Forecaster(
                                GapFit.fit(cases.stream().filter(other -> !other.family().equals(family)))))
                        .forecast(gap.known(), gap.known().last()).orElseThrow())
                .toList();
    }

    /// @param words a file, or nothing for the rows that ship
    public static void main(String[] words) throws IOException {
        String file = words.length == 0 ? "" : words[0];
        List<GapCase> cases = GapCase.read(file.isBlank() ? shipped() : Files.readAllLines(Path.of(file)));
        BackTest test = new BackTest(cases);
        System.out.printf(Locale.ROOT, "%d gaps of %d shows, each show left out in turn%n%n", cases.size(),
                cases.stream().map(GapCase::family).distinct().count());
        System.out.println("| gaps | rule | n | median error, d | within 30 d | within 92 d | in 50 % range | its mean width, d | in 80 % range | its mean width, d |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        test.block("all", gap -> true);
        test.block("broadcast", gap -> !gap.known().streaming());
        test.block("streaming", gap -> gap.known().streaming());
        System.out.println();
        Map<GapClass, GapTable> fitted = GapFit.fit(cases.stream());
        if (words.length > 1) {
            fitted.forEach((kind, table) -> System.out.println(kind + " " + table));
        }
    }

    private static List<String> shipped() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BackTest.class.getResourceAsStream("premieres.csv")), StandardCharsets.UTF_8))) {
            return lines.readAllLines();
        }
    }

    private void block(String name, Predicate<GapCase> which) {
        ours(name, which);
        naive(name, "previous + 365 d", which, gap -> 365);
        Predicate<GapCase> past = which.and(GapCase::hasPast);
        ours(name + ", with a past gap", past);
        naive(name + ", with a past gap", "previous + 365 d", past, gap -> 365);
        naive(name + ", with a past gap", "previous + median gap", past, gap -> median(IntStream.range(1, gap.known().premieres().size())
                .mapToDouble(i -> ChronoUnit.DAYS.between(gap.known().premieres().get(i - 1), gap.known().premieres().get(i))).toArray()));
    }

    private void ours(String name, Predicate<GapCase> which) {
        int[] chosen = IntStream.range(0, cases.size()).filter(i -> which.test(cases.get(i))).toArray();
        double[] errors = IntStream.of(chosen)
                .mapToDouble(i -> Math.abs(ChronoUnit.DAYS.between(forecasts.get(i).median(), cases.get(i).came()))).toArray();
        System.out.printf(Locale.ROOT, "| %s | **ours** | %d | %.1f | %.1f %% | %.1f %% | %.1f %% | %.0f | %.1f %% | %.0f |%n", name, chosen.length,
                median(errors), within(errors, 30), within(errors, 92),
                100 * IntStream.of(chosen).filter(i -> forecasts.get(i).half().contains(cases.get(i).came())).count() / (double) chosen.length,
                IntStream.of(chosen).mapToDouble(i -> width(forecasts.get(i).half())).average().orElse(0),
                100 * IntStream.of(chosen).filter(i -> forecasts.get(i).most().contains(cases.get(i).came())).count() / (double) chosen.length,
                IntStream.of(chosen).mapToDouble(i -> width(forecasts.get(i).most())).average().orElse(0));
    }

    private void naive(String name, String rule, Predicate<GapCase> which, ToDoubleFunction<GapCase> guess) {
        double[] errors = cases.stream().filter(which).mapToDouble(gap -> Math.abs(gap.gap() - guess.applyAsDouble(gap))).toArray();
        System.out.printf(Locale.ROOT, "| %s | %s | %d | %.1f | %.1f %% | %.1f %% | | | | |%n", name, rule, errors.length, median(errors),
                within(errors, 30), within(errors, 92));
    }

    private static double width(Forecast.Range range) {
        return ChronoUnit.DAYS.between(range.first(), range.last()) + 1;
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double within(double[] errors, double days) {
        return 100 * java.util.Arrays.stream(errors).filter(error -> error <= days).count() / (double) errors.length;
    }
}
