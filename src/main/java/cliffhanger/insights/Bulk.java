package cliffhanger.insights;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which plays were marked in bulk: more than five of one show within one minute. Nobody watches so fast; they tell that something was
/// watched, and not when.
public final class Bulk {
    private static final int MOST = 5;
    private static final int MINUTE = 60;

    private final Set<Key> keys;

    private Bulk(Set<Key> keys) {
        this.keys = keys;
    }

    private record Key(long show, long minute) {}

    /// Looks through all plays.
    public static Bulk in(PlayColumns plays) {
        Map<Key, Integer> counts = new HashMap<>();
        for (int row = 0; row < plays.size() && plays.isTimed(row); row++) {
            counts.merge(new Key(plays.show(row), Math.floorDiv(plays.at(row), MINUTE)), 1, Integer::sum);
        }
        Set<Key> keys = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count > MOST) {
                keys.add(key);
            }
        });
        return new Bulk(keys);
    }

    /// Whether a play is one of those.
    ///
    /// @param at seconds since 1970-01-01T00:00Z
    public boolean holds(long show, long at) {
        return !keys.isEmpty() && keys.contains(new Key(show, Math.floorDiv(at, MINUTE)));
    }
}
