package cliffhanger.imports;

import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.titles.FoldedTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Counts what a history holds, and finds out which of its names mean the same show: those that share an id, else those of one title
/// that nothing tells apart.
final class HistorySurvey implements WatchHistory.Receiver {
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byId = new HashMap<>();
    private final Map<String, List<Group>> byTitle = new HashMap<>();
    private final Map<ShowRef, Group> byRef = new HashMap<>();
    private final IdentityHashMap<ShowRef, Group> recent = new IdentityHashMap<>();
    private final SkippedItems left = new SkippedItems();
    private final DoubleConsumer progress;

    HistorySurvey(DoubleConsumer progress) {
        this.progress = progress;
    }

    /// How often an episode was watched.
    ///
    /// @param own viewings that were told of one by one
    private record Seen(int own, int all) {
        static final Seen NEVER = new Seen(0, 0);

        Seen and(HistoryItem.Watched told) {
            return told.atLeast() == 0 ? new Seen(own + 1, all + 1) : new Seen(own, Math.max(all, told.atLeast()));
        }

        /// The same episode of the same show, that went by another name: what was told of all of it may be the same twice.
        Seen and(Seen other) {
            return new Seen(own + other.own, Math.max(own + other.own, Math.max(all, other.all)));
        }
    }

    /// What goes by one show, until it turns out to be one with another.
    private static final class Group {
        private final int index;
        private @Nullable Group joined;
        private @Nullable String title;
        private @Nullable Integer year;
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Map<Object, Seen> episodes = new HashMap<>();
        private int ratings;
        private int notes;
        private int lists;

        Group(int index) {
            this.index = index;
        }

        Group root() {
            Group root = this;
            while (root.joined != null) {
                root = root.joined;
            }
            return root;
        }
    }

    @Override
    public void keep(HistoryItem kept) {
        Group group = recent.computeIfAbsent(kept.show(), this::group).root();
        switch (kept) {
            case HistoryItem.Watched watched -> group.episodes.compute(watched.episode().key(), (key, seen) -> (seen == null ? Seen.NEVER : seen).and(watched));
            case HistoryItem.Rated _ -> group.ratings++;
            case HistoryItem.Noted _ -> group.notes++;
            case HistoryItem.Listed _ -> group.lists++;
            case HistoryItem.OfShow _, HistoryItem.Skipped _ -> { }
        }
    }

    @Override
    public void leave(SkippedItem leftOut) {
        left.add(leftOut);
    }

    @Override
    public void reached(double part) {
        progress.accept(part);
    }

    private Group group(ShowRef ref) {
        return byRef.computeIfAbsent(ref, any -> {
            Group group = ref.ids().entrySet().stream().map(id -> byId.get(id.getKey() + ":" + id.getValue())).filter(Objects::nonNull)
                    // The one that came first stays, in whatever order the ids are.
                    .map(Group::root).distinct().sorted(Comparator.comparingInt(known -> known.index)).reduce(this::join)
                    .or(() -> named(ref)).orElseGet(this::fresh);
            enter(group, ref);
            return group;
        });
    }

    private Group fresh() {
        Group group = new Group(groups.size());
        groups.add(group);
        return group;
    }

    private Optional<Group> named(ShowRef ref) {
        List<Group> alike = ref.title() == null ? List.of() : byTitle.getOrDefault(FoldedTitle.of(ref.title()).letters(), List.of()).stream()
                .map(Group::root).distinct()
                .filter(group -> ShowRef.mayBeOneYear(group.year, ref.year()) && !ShowRef.contradict(ref.ids(), group.ids))
                .toList();
        // Of two that are called so it cannot be told which is meant.
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private void enter(Group group, ShowRef ref) {
        ref.ids().forEach((provider, id) -> {
            group.ids.putIfAbsent(provider, id);
            byId.putIfAbsent(provider + ":" + id, group);
        });
        if (ref.title() != null) {
            group.title = group.title == null ? ref.title() : group.title;
            byTitle.computeIfAbsent(FoldedTitle.of(ref.title()).letters(), any -> new ArrayList<>()).add(group);
        }
        group.year = group.year == null ? ref.year() : group.year;
    }

    private Group join(Group into, Group other) {
        other.joined = into;
        into.title = into.title == null ? other.title : into.title;
        into.year = into.year == null ? other.year : into.year;
        other.ids.forEach(into.ids::putIfAbsent);
        other.episodes.forEach((episode, seen) -> into.episodes.merge(episode, seen, (one, more) -> one.and(more)));
        into.ratings += other.ratings;
        into.notes += other.notes;
        into.lists += other.lists;
        return into;
    }

    /// Each show, in the history's order.
    List<FoundShow> shows() {
        List<FoundShow> shows = new ArrayList<>();
        for (Group group : groups) {
            if (group.joined == null) {
                int plays = group.episodes.values().stream().mapToInt(Seen::all).sum();
                String label = new ShowRef(group.title, group.year, group.ids).label();
                shows.add(new FoundShow(group.index, label, group.title, group.year, group.ids, plays, plays - group.episodes.size(), group.ratings, group.notes,
                        group.lists));
            }
        }
        return shows;
    }

    SkippedItems left() {
        return left;
    }

    /// The [FoundShow#key] of a name.
    int key(ShowRef ref) {
        Group group = byRef.get(ref);
        return group == null ? -1 : group.root().index;
    }
}
