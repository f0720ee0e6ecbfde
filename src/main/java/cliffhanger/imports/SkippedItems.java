package cliffhanger.imports;

import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.SkippedItem.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is left out of a history, by reason: how much in all, and the first of each to look at.
public final class SkippedItems {
    private static final int SHOWN = 1_000;

    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    private final Map<Reason, List<SkippedItem>> first = new EnumMap<>(Reason.class);

    void add(SkippedItem left) {
        counts.merge(left.reason(), 1, Integer::sum);
        List<SkippedItem> some = first.computeIfAbsent(left.reason(), any -> new ArrayList<>());
        if (some.size() < SHOWN) {
            some.add(left);
        }
    }

    /// How many for each reason that there is one for.
    public Map<Reason, Integer> counts() {
        return counts;
    }

    /// The first of them, at most a thousand for a reason.
    public List<SkippedItem> first(Reason reason) {
        return first.getOrDefault(reason, List.of());
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
