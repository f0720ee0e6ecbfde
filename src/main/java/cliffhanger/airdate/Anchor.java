package cliffhanger.airdate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The gap that a show's own past speaks for, and how regular that past is.
///
/// Three rules guess the gap from a premiere to the next: the same week a year on; the median of the past gaps; two seasons a
/// year, so that two gaps make a year. The one with the smallest mean miss on the show's own past, recent gaps counting for more,
/// is the anchor. Gaps are in days.
///
/// @param days the guess; a half where a median lies between two gaps
record Anchor(GapClass kind, double days) {
    private static final double[] PRIOR = {10, 20, 40};
    private static final double DECAY = 0.8;
    private static final double WORST = 100;
    private static final int YEAR = 364;
    private static final int SHORTEST_CYCLE = 60;
    private static final double TIE = 1e-9;

    static Anchor of(Cadence cadence) {
        List<LocalDate> premieres = cadence.premieres();
        return premieres.size() == 1 ? ofDebut(cadence) : ofPast(premieres);
    }

    private static Anchor ofDebut(Cadence cadence) {
        LocalDate only = cadence.last();
        int month = only.getMonthValue();
        if (cadence.streaming()) {
            return new Anchor(GapClass.STREAMING_DEBUT, yearGap(only));
        }
        if (cadence.isOnFallNetwork() && month >= 9 && month <= 11) {
            return new Anchor(GapClass.FALL_DEBUT, yearGap(only));
        }
        if (cadence.isOnFallNetwork() && month <= 4) {
            return new Anchor(GapClass.MIDSEASON_DEBUT, ChronoUnit.DAYS.between(only, LocalDate.of(only.getYear(), 9, 24)));
        }
        return new Anchor(GapClass.DEBUT, yearGap(only));
    }

    private static Anchor ofPast(List<LocalDate> premieres) {
        List<@Nullable Double> now = guesses(premieres);
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int rule = 0; rule < PRIOR.length; rule++) {
            double miss = now.get(rule) == null ? Double.MAX_VALUE : miss(premieres, rule);
            if (miss < least - TIE) {
                best = rule;
                least = miss;
            }
        }
        Double guess = now.get(best);
        return new Anchor(best == 1 ? GapClass.MEDIAN : GapClass.ofMiss(least), guess == null ? YEAR : guess);
    }

    /// The mean miss of a rule over the show's past, with a prior of one gap.
    private static double miss(List<LocalDate> premieres, int rule) {
        int count = premieres.size();
        double sum = PRIOR[rule];
        double weights = 1;
        for (int j = 1; j < count; j++) {
            List<@Nullable Double> then = guesses(premieres.subList(0, j));
            Double guess = then.get(rule) == null ? then.getFirst() : then.get(rule);
            double weight = Math.pow(DECAY, count - 1 - j);
            sum += weight * Math.min(WORST, Math.abs(gap(premieres, j) - (guess == null ? YEAR : guess)));
            weights += weight;
        }
        return sum / weights;
    }

    /// What the rules guess behind these premieres; null where one is silent.
    private static List<@Nullable Double> guesses(List<LocalDate> premieres) {
        List<@Nullable Double> guesses = new ArrayList<>();
        guesses.add((double) yearGap(premieres.getLast()));
        guesses.add(premieres.size() < 2 ? null : Double.valueOf(median(premieres)));
        guesses.add(cycle(premieres));
        return guesses;
    }

    private static @Nullable Double cycle(List<LocalDate> premieres) {
        if (premieres.size() < 2) {
            return null;
        }
        double rest = yearGap(premieres.get(premieres.size() - 2)) - gap(premieres, premieres.size() - 1);
        return rest >= SHORTEST_CYCLE ? rest : null;
    }

    private static double median(List<LocalDate> premieres) {
        double[] gaps = IntStream.range(1, premieres.size()).mapToDouble(i -> gap(premieres, i)).sorted().toArray();
        int middle = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2;
    }

    private static double gap(List<LocalDate> premieres, int i) {
        return ChronoUnit.DAYS.between(premieres.get(i - 1), premieres.get(i));
    }

    /// 52 weeks, so that the day of the week stays; 53 where the week that seasons begin in would slip before 19 September.
    private static int yearGap(LocalDate premiere) {
        LocalDate monday = premiere.minusDays(premiere.getDayOfWeek().getValue() - 1L);
        LocalDate next = monday.plusDays(YEAR);
        boolean opening = !monday.isBefore(LocalDate.of(monday.getYear(), 9, 19)) && !monday.isAfter(LocalDate.of(monday.getYear(), 10, 31));
        return opening && next.isBefore(LocalDate.of(next.getYear(), 9, 19)) ? YEAR + 7 : YEAR;
    }
}
