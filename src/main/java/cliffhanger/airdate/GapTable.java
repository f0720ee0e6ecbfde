package cliffhanger.airdate;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How far gaps lay from their anchors: the quantiles of the misses in days, at every fortieth. The mass of a day lies evenly
/// between half a day before it and half a day after, so that ties do not pile up at one point.
final class GapTable {
    static final int STEPS = 40;

    private final double[] quantiles;

    /// @param quantiles 41 of them, ascending
    GapTable(double... quantiles) {
        if (quantiles.length != STEPS + 1) {
            throw new IllegalArgumentException("a table has %d quantiles, not %d".formatted(STEPS + 1, quantiles.length));
        }
        this.quantiles = quantiles.clone();
    }

    /// Of observed misses.
    ///
    /// @param weights each miss in whole days, and how much it weighs; above 0
    static GapTable of(Map<Integer, Double> weights) {
        NavigableMap<Integer, Double> days = new TreeMap<>(weights);
        double total = days.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] quantiles = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            quantiles[k] = Math.floor(quantile(days, total, (double) k / STEPS) * 10 + 0.5) / 10;
        }
        return new GapTable(quantiles);
    }

    private static double quantile(NavigableMap<Integer, Double> days, double total, double p) {
        double before = 0;
        double at = days.lastKey() + 0.5;
        for (Map.Entry<Integer, Double> day : days.entrySet()) {
            double share = day.getValue() / total;
            at = day.getKey() - 0.5 + Math.clamp((p - before) / share, 0, 1);
            if (p <= before + share + 1e-12) {
                return at;
            }
            before += share;
        }
        return at;
    }

    /// The miss that is not exceeded with probability p, 0 to 1.
    double quantile(double p) {
        int i = Math.clamp((int) Math.ceil(p * STEPS), 1, STEPS);
        double part = p * STEPS - (i - 1);
        return quantiles[i - 1] + part * (quantiles[i] - quantiles[i - 1]);
    }

    /// The probability that a miss is at most so many days.
    double share(double days) {
        if (days < quantiles[0]) {
            return 0;
        }
        for (int i = 1; i <= STEPS; i++) {
            if (days < quantiles[i]) {
                return (i - 1 + (days - quantiles[i - 1]) / (quantiles[i] - quantiles[i - 1])) / STEPS;
            }
        }
        return 1;
    }

    /// As they stand in the file that ships.
    @Override
    public String toString() {
        return Arrays.stream(quantiles).mapToObj(value -> value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value))
                .collect(Collectors.joining(" "));
    }
}
