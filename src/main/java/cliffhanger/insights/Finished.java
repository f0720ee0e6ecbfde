package cliffhanger.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A season of which every regular episode was watched at a known time.
///
/// @param first when the first of its episodes was watched for the first time
/// @param last  when the last of them was
record Finished(Instant first, Instant last) {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /// Those of more than one episode.
    ///
    /// @param plays in the order of their times
    static List<Finished> in(PlayColumns plays, List<SeasonFact> seasons) {
        Map<Integer, Tally> tallies = new HashMap<>();
        BitSet seen = new BitSet();
        for (int row = 0; row < plays.size() && plays.isTimed(row); row++) {
            if (plays.season(row) != 0 && !seen.get(plays.episode(row))) {
                seen.set(plays.episode(row));
                tallies.computeIfAbsent(plays.season(row), any -> new Tally()).add(plays.at(row));
            }
        }
        List<Finished> finished = new ArrayList<>();
        for (SeasonFact season : seasons) {
            Tally tally = season.episodes() > 1 ? tallies.get(Math.toIntExact(season.id())) : null;
            if (tally != null && tally.episodes == season.episodes()) {
                finished.add(new Finished(Instant.ofEpochSecond(tally.first), Instant.ofEpochSecond(tally.last)));
            }
        }
        return finished;
    }

    /// Whether it was marked, and not watched.
    boolean isAtOnce() {
        return Duration.between(first, last).compareTo(AT_ONCE) <= 0;
    }

    /// What was watched of one season, in the order of time.
    private static final class Tally {
        private int episodes;
        private long first;
        private long last;

        void add(long at) {
            first = episodes == 0 ? at : first;
            last = at;
            episodes++;
        }
    }
}
