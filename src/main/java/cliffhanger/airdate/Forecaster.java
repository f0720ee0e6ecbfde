package cliffhanger.airdate;

import cliffhanger.airdate.Forecast.Range;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Forecasts the next premiere of a show from its own past ones.
///
/// The gap is the show's anchor (see [Anchor]) plus a miss, whose distribution is that of all shows as regular as this one (see
/// [GapClass], [GapTable]); the time that has passed with no premiere cuts its beginning off. Ranges are equal-tailed quantiles of
/// what is left. The tables were fitted to the premieres of 107 shows; how it does on shows that it has not seen is measured by
/// `mvn -Pbacktest verify`. The method is split-conformal prediction by classes (Vovk, Gammerman, Shafer: Algorithmic Learning in
/// a Random World, 2005, chapter 4), with half an observation beyond either end for what has not been seen yet.
///
/// Only shows that came back are in the data: a forecast says when, not whether. Immutable, safe on any thread.
public final class Forecaster {
    /// After three years without a premiere nothing is said any more.
    private static final int LONGEST_WAIT = 1095;

    /// What begins within four weeks is the same season.
    private static final int SHORTEST_GAP = 28;
    private static final double OVERDUE = 0.05;
    private static final double LEAST = 0.03;

    private final Map<GapClass, GapTable> tables;

    /// With the tables that ship.
    public Forecaster() {
        this(shipped());
    }

    Forecaster(Map<GapClass, GapTable> tables) {
        this.tables = new EnumMap<>(tables);
    }

    /// @param seen a day up to which there was no premiere: today, or the last day of the last season where that is later
    /// @return empty where the show is so late that its past says nothing any more
    public Optional<Forecast> forecast(Cadence cadence, LocalDate seen) {
        long elapsed = Math.max(0, ChronoUnit.DAYS.between(cadence.last(), seen));
        if (elapsed > LONGEST_WAIT) {
            return Optional.empty();
        }
        Anchor anchor = Anchor.of(cadence);
        Rest rest = rest(anchor.kind(), anchor.days(), elapsed);
        boolean overdue = rest == null || rest.left() < OVERDUE;
        if (overdue && anchor.kind() != GapClass.ERRATIC) {
            // Shows like it have all come by now: from here on it is an irregular one.
            rest = rest(GapClass.ERRATIC, anchor.days(), elapsed);
        }
        return rest == null || rest.left() < LEAST ? Optional.empty() : Optional.of(rest.forecast(cadence.last(), overdue));
    }

    private @Nullable Rest rest(GapClass kind, double anchor, long elapsed) {
        GapTable table = tables.get(kind);
        return table == null ? null : new Rest(table, anchor, table.share(Math.max(elapsed, SHORTEST_GAP - 1) + 0.5 - anchor));
    }

    /// What is left of the distribution of the gap.
    ///
    /// @param gone the probability that has passed
    private record Rest(GapTable table, double anchor, double gone) {
        double left() {
            return 1 - gone;
        }

        Forecast forecast(LocalDate last, boolean overdue) {
            long median = (long) Math.floor(quantile(0.5) + 0.5);
            return new Forecast(last.plusDays(median), range(last, median, 0.5), range(last, median, 0.8), overdue);
        }

        private double quantile(double p) {
            return anchor + table.quantile(gone + p * left());
        }

        private double mass(long from, long to) {
            return (table.share(to + 0.5 - anchor) - table.share(from - 0.5 - anchor)) / left();
        }

        /// Many premieres fall on one and the same day of their class, so a range of whole days may hold far more than is promised:
        /// its outer days go as long as that brings it nearer.
        private Range range(LocalDate last, long median, double probability) {
            long from = Math.min(median, (long) Math.ceil(quantile(0.5 - probability / 2) - 1e-9));
            long to = Math.max(median, (long) Math.floor(quantile(0.5 + probability / 2) + 1e-9));
            while (from < to && mass(from, to) > probability) {
                double now = Math.abs(mass(from, to) - probability);
                double later = from < median ? Math.abs(mass(from + 1, to) - probability) : Double.MAX_VALUE;
                double sooner = to > median ? Math.abs(mass(from, to - 1) - probability) : Double.MAX_VALUE;
                if (Math.min(later, sooner) > now + 1e-9) {
                    break;
                }
                if (sooner <= later) {
                    to--;
                } else {
                    from++;
                }
            }
            return new Range(last.plusDays(from), last.plusDays(to));
        }
    }

    private static Map<GapClass, GapTable> shipped() {
        Map<GapClass, GapTable> tables = new EnumMap<>(GapClass.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Forecaster.class.getResourceAsStream("gaps.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                String[] parts = line.split(" ", -1);
                tables.put(GapClass.valueOf(parts[0]), new GapTable(Arrays.stream(parts).skip(1).mapToDouble(Double::parseDouble).toArray()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
