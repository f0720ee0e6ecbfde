package cliffhanger.imports;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ShowRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// What became of a history, or would: counted by kind and outcome, for all and for each show, with what did not simply go in.
public final class Report implements ImportListener {
    private static final int MOST_NOTES = 10_000;

    private final Workbench bench;
    private final Map<Kind, Map<Outcome, Integer>> totals = new EnumMap<>(Kind.class);
    private final Map<Integer, Map<Outcome, Integer>> plays = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final IdentityHashMap<ShowRef, Integer> keys = new IdentityHashMap<>();
    private DoubleConsumer progress = part -> {};

    Report(Workbench bench) {
        this.bench = bench;
    }

    /// What a history is made of.
    public enum Kind {
        STATE,
        PLAY,
        SKIP,
        RATING,
        NOTE,
        LIST
    }

    /// Something that did not simply go in.
    ///
    /// @param show    the found show's key
    /// @param episode "S2E5"; null where it is on more
    public record Remark(int show, Kind kind, Outcome outcome, @Nullable String episode, @Nullable Object said) {}

    /// @param listener is told how far it is; may throw to end it
    public Report following(DoubleConsumer listener) {
        progress = listener;
        return this;
    }

    @Override
    public void told(HistoryItem kept, Outcome outcome, int times) {
        if (kept instanceof HistoryItem.OfShow(var show, var state, boolean favourite) && state == null && !favourite) {
            // That there is such a show says its match.
            return;
        }
        Kind kind = kind(kept);
        totals.computeIfAbsent(kind, any -> new EnumMap<>(Outcome.class)).merge(outcome, times, Integer::sum);
        boolean remarkable = switch (outcome) {
            case BESIDE, UNLISTED, OURS, BOTH, ALONE -> true;
            case ADDED, THERE, TWICE, DATED, LEFT -> false;
        };
        if (kind == Kind.PLAY) {
            plays.computeIfAbsent(key(kept), any -> new EnumMap<>(Outcome.class)).merge(outcome, times, Integer::sum);
        }
        if (remarkable && remarks.size() < MOST_NOTES) {
            remarks.add(new Remark(key(kept), kind, outcome, episode(kept), said(kept)));
        }
    }

    @Override
    public void reached(double part) {
        progress.accept(part);
    }

    /// How many of a kind came to that.
    public int count(Kind kind, Outcome outcome) {
        return totals.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0);
    }

    /// How many of a kind are new here.
    public int added(Kind kind) {
        return count(kind, Outcome.ADDED) + count(kind, Outcome.BESIDE) + count(kind, Outcome.UNLISTED) + count(kind, Outcome.DATED) + count(kind, Outcome.BOTH);
    }

    /// Whether nothing of it is new here.
    public boolean isNothing() {
        return Arrays.stream(Kind.values()).allMatch(kind -> added(kind) == 0)
                && bench.matches().stream().noneMatch(match -> match.answer() instanceof Match.Answer.New);
    }

    /// How many plays of a show came to that.
    public int plays(int show, Outcome outcome) {
        return plays.getOrDefault(show, Map.of()).getOrDefault(outcome, 0);
    }

    /// What did not simply go in, at most ten thousand.
    public List<Remark> remarks() {
        return remarks;
    }

    public Workbench bench() {
        return bench;
    }

    /// A history names a show by the same object again and again.
    private int key(HistoryItem kept) {
        return keys.computeIfAbsent(kept.show(), bench::key);
    }

    private static Kind kind(HistoryItem kept) {
        return switch (kept) {
            case HistoryItem.OfShow _ -> Kind.STATE;
            case HistoryItem.Watched _ -> Kind.PLAY;
            case HistoryItem.Skipped _ -> Kind.SKIP;
            case HistoryItem.Rated _ -> Kind.RATING;
            case HistoryItem.Noted _ -> Kind.NOTE;
            case HistoryItem.Listed _ -> Kind.LIST;
        };
    }

    private static @Nullable String episode(HistoryItem kept) {
        EpisodeRef episode = switch (kept) {
            case HistoryItem.Watched watched -> watched.episode();
            case HistoryItem.Skipped skipped -> skipped.episode();
            case HistoryItem.Rated rated -> rated.episode();
            case HistoryItem.Noted noted -> noted.episode();
            case HistoryItem.OfShow _, HistoryItem.Listed _ -> null;
        };
        return episode == null ? null : episode.season() == null ? episode.ids().toString() : EpisodeCode.of(episode.season(), episode.number());
    }

    private static @Nullable Object said(HistoryItem kept) {
        return switch (kept) {
            case HistoryItem.OfShow show -> show.state();
            case HistoryItem.Watched watched -> watched.at();
            case HistoryItem.Rated rated -> rated.value();
            case HistoryItem.Noted noted -> noted.text();
            case HistoryItem.Listed listed -> listed.list();
            case HistoryItem.Skipped _ -> null;
        };
    }
}
