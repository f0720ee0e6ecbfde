package cliffhanger.history;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.ShowId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A day with what was watched on it, newest first.
///
/// @param day   null for what was watched nobody knows when
/// @param folds what was watched of each show
public record HistoryDay(@Nullable LocalDate day, List<Fold> folds) {
    /// The plays of one show on one day, which stand as one line.
    ///
    /// @param plays the newest first, never empty
    public record Fold(PlayLine.Of show, List<PlayLine> plays) {
        /// The newest.
        public PlayLine newest() {
            return plays.getFirst();
        }

        /// "S4E1–E10"; "S2E5, S1E1" of two that are no run; "S4E1 …" of more.
        public String code() {
            List<PlayLine> order = plays.stream().sorted(Comparator.comparingInt(PlayLine::season)
                    .thenComparingInt(play -> play.number() == null ? Integer.MAX_VALUE : play.number())).toList();
            PlayLine first = order.getFirst();
            PlayLine last = order.getLast();
            if (isRun(order)) {
                return EpisodeCode.run(first.season(), first.number(), last.season(), last.number());
            }
            return order.size() == 2 ? first.code() + ", " + last.code() : first.code() + " …";
        }

        private static boolean isRun(List<PlayLine> order) {
            for (int i = 1; i < order.size(); i++) {
                Integer before = order.get(i - 1).number();
                Integer now = order.get(i).number();
                if (before == null || now == null || order.get(i - 1).season() != order.get(i).season() || now > before + 1) {
                    return false;
                }
            }
            return true;
        }

        public int minutes() {
            return plays.stream().mapToInt(play -> play.length().minutes()).sum();
        }
    }

    public int count() {
        return folds.stream().mapToInt(fold -> fold.plays().size()).sum();
    }

    public int minutes() {
        return folds.stream().mapToInt(Fold::minutes).sum();
    }

    /// Whether its minutes are what shows' episodes usually take, or are not all known.
    public boolean isAbout() {
        return folds.stream().flatMap(fold -> fold.plays().stream()).anyMatch(play -> play.length().about() || play.length().minutes() == 0);
    }

    /// Plays by the user's days, newest first; those without a time last.
    ///
    /// @param plays newest first
    public static List<HistoryDay> of(Collection<PlayLine> plays, ZoneId zone) {
        Map<LocalDate, List<PlayLine>> dated = new TreeMap<>(Comparator.reverseOrder());
        List<PlayLine> undated = new ArrayList<>();
        for (PlayLine play : plays) {
            Instant at = play.at();
            (at == null ? undated : dated.computeIfAbsent(LocalDate.ofInstant(at, zone), any -> new ArrayList<>())).add(play);
        }
        List<HistoryDay> days = new ArrayList<>();
        dated.forEach((day, lines) -> days.add(new HistoryDay(day, folds(lines))));
        if (!undated.isEmpty()) {
            days.add(new HistoryDay(null, folds(undated)));
        }
        return days;
    }

    private static List<Fold> folds(List<PlayLine> plays) {
        Map<ShowId, List<PlayLine>> shows = new LinkedHashMap<>();
        plays.forEach(play -> shows.computeIfAbsent(play.show().id(), any -> new ArrayList<>()).add(play));
        return shows.values().stream().map(lines -> new Fold(lines.getFirst().show(), List.copyOf(lines))).toList();
    }
}
