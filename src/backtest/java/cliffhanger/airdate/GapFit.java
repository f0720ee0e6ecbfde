package cliffhanger.airdate;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Fits the tables to known gaps.
final class GapFit {
    private static final int SHORTEST = -330;
    private static final int LONGEST = 1500;

    /// For what has not been seen yet, half a gap beyond either end.
    private static final double TAIL = 0.5;

    /// A class with few gaps of its own borrows so many from one that is like it.
    private static final Map<GapClass, GapClass> LIKE = Map.of(
            GapClass.MIDSEASON_DEBUT, GapClass.DEBUT, GapClass.STREAMING_DEBUT, GapClass.DEBUT, GapClass.MEDIAN, GapClass.ERRATIC);
    private static final Map<GapClass, Double> BORROWED = Map.of(
            GapClass.MIDSEASON_DEBUT, 4.0, GapClass.STREAMING_DEBUT, 4.0, GapClass.MEDIAN, 8.0);

    private GapFit() {}

    static Map<GapClass, GapTable> fit(Stream<GapCase> cases) {
        Map<GapClass, Map<Integer, Double>> misses = new EnumMap<>(GapClass.class);
        for (GapClass kind : GapClass.values()) {
            misses.put(kind, new TreeMap<>());
        }
        // A premiere before the one that it follows is a slip in the data.
        cases.filter(gap -> gap.gap() > 0).forEach(gap -> {
            Anchor anchor = Anchor.of(gap.known());
            int miss = Math.clamp((int) Math.floor(gap.gap() - anchor.days() + 0.5), SHORTEST, LONGEST);
            misses.get(anchor.kind()).merge(miss, 1.0, Double::sum);
        });
        Map<GapClass, GapTable> tables = new EnumMap<>(GapClass.class);
        misses.forEach((kind, own) -> {
            Map<Integer, Double> weights = new TreeMap<>(own);
            if (LIKE.containsKey(kind)) {
                Map<Integer, Double> like = misses.get(LIKE.get(kind));
                double count = like.values().stream().mapToDouble(Double::doubleValue).sum();
                like.forEach((miss, weight) -> weights.merge(miss, weight * BORROWED.get(kind) / count, Double::sum));
            }
            weights.merge(SHORTEST, TAIL, Double::sum);
            weights.merge(LONGEST, TAIL, Double::sum);
            tables.put(kind, GapTable.of(weights));
        });
        return tables;
    }
}
