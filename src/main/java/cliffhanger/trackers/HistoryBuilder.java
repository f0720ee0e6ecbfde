package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.library.history.WatchHistory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the readers of one export hand over: they say what a line or an item holds, and what is senseless in it is left out here.
final class HistoryBuilder {
    private static final Pattern YEAR_IN_TITLE = Pattern.compile("(.+?) \\(((?:19|20)\\d\\d)\\)");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int MOST_EPISODES = 100_000;
    private static final int MOST_PLAYS = 1_000;
    private static final int MOST_LETTERS = 500;

    private final WatchHistory.Receiver receiver;
    private final Moments moments;
    private final Map<Named, ShowRef> shows = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private Supplier<Sentence> where = () -> Sentence.of("trackers.at.file", "");
    private boolean onlyFill;
    private boolean viewed;
    private long told;
    private final IdentityHashMap<ShowRef, Map<Object, Integer>> viewings = new IdentityHashMap<>();
    private final Map<Timeless, EpisodeRef> timeless = new LinkedHashMap<>();
    private final IdentityHashMap<ShowRef, Map<Object, Again>> again = new IdentityHashMap<>();

    HistoryBuilder(WatchHistory.Receiver receiver, ZoneId zone) {
        this.receiver = receiver;
        moments = new Moments(zone);
    }

    /// Where what comes next stands: "file.csv, line 3". Asked for only where something is left out.
    void at(Supplier<Sentence> place) {
        where = place;
    }

    /// A line or an item, of which something is told in any case: where its reader says nothing of it, it is left out, and is said to be.
    ///
    /// @param said what stands in it
    void row(Supplier<List<String>> said, Runnable reading) {
        long before = told;
        reading.run();
        if (told == before) {
            leave(Reason.NOTHING_TOLD, String.join(", ", said.get()));
        }
    }

    /// A line that is of use to others, or has its turn later, says so.
    void passOver() {
        told++;
    }

    private record Named(@Nullable String title, @Nullable Integer year, String ids) {}

    /// Whether a viewing counts only where none of its episode is known.
    void onlyFill(boolean fill) {
        onlyFill = fill;
    }

    /// The show of that title and ids; the same object each time, for there are far fewer shows than lines. Null where there is neither.
    @Nullable ShowRef show(@Nullable String title, @Nullable Integer year, Ids ids) {
        String name = title == null || title.isBlank() ? null : shortened(title.strip());
        if (name == null && ids.map().isEmpty()) {
            return null;
        }
        Integer began = year != null && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
        return shows.computeIfAbsent(new Named(name, began, ids.key()), any -> {
            Matcher dated = name == null || began != null ? null : YEAR_IN_TITLE.matcher(name);
            return dated != null && dated.matches()
                    ? new ShowRef(dated.group(1), Integer.valueOf(dated.group(2)), ids.map())
                    : new ShowRef(name, began, ids.map());
        });
    }

    private static String shortened(String title) {
        return title.length() > MOST_LETTERS ? title.substring(0, MOST_LETTERS) : title;
    }

    /// A name that another file of the export explains, such as that of a list by its id.
    void name(String id, String name) {
        if (!id.isEmpty() && !name.isEmpty()) {
            told++;
            names.put(id, name);
        }
    }

    String named(String id, String otherwise) {
        return names.getOrDefault(id, otherwise);
    }

    private void tell(HistoryItem item) {
        told++;
        receiver.keep(item);
    }

    void keep(ShowRef show, @Nullable ShowState state, boolean favourite) {
        tell(new HistoryItem.OfShow(show, state, favourite));
    }

    /// One viewing of its own, with a time or without. Those without are told at the end, as how often the episode was watched in all.
    void viewing(@Nullable ShowRef show, @Nullable EpisodeRef episode, @Nullable String at) {
        if (show == null || episode == null || onlyFill) {
            watched(show, episode, at, 1);
            return;
        }
        Object key = episode.key();
        viewings.computeIfAbsent(show, any -> new HashMap<>()).merge(key, 1, Integer::sum);
        viewed = true;
        Instant moment = null;
        try {
            moment = moments.read(at);
        } catch (DateTimeException e) {
            // That it was watched is known all the same.
            leave(Reason.SENSELESS, String.valueOf(at));
        }
        if (moment == null) {
            told++;
            timeless.putIfAbsent(new Timeless(show, key), episode);
        } else {
            tell(new HistoryItem.Watched(show, episode, moment, 0));
        }
    }

    /// Viewings more, of which nobody knows when. Those that have lines of their own count towards them, and are told first.
    ///
    /// @param times how many besides the first; null for none
    void again(@Nullable ShowRef show, @Nullable EpisodeRef episode, @Nullable Integer times) {
        if (show != null && episode != null && times != null && times > 0) {
            again.computeIfAbsent(show, any -> new HashMap<>()).merge(episode.key(), new Again(episode, times + 1), (one, other) -> one.all() >= other.all() ? one : other);
        }
    }

    private record Again(EpisodeRef episode, int all) {}

    private int viewings(ShowRef show, EpisodeRef episode) {
        return viewings.getOrDefault(show, Map.of()).getOrDefault(episode.key(), 0);
    }

    /// An episode of which some viewing has no time, by its [EpisodeRef#key].
    private record Timeless(ShowRef show, Object key) {}

    /// Tells of viewings without a time. At the end, for those with one count towards them.
    void end() {
        again.forEach((show, episodes) -> episodes.values().forEach(more -> {
            if (viewings(show, more.episode()) < more.all()) {
                receiver.keep(new HistoryItem.Watched(show, more.episode(), null, Math.clamp(more.all(), 1, MOST_PLAYS)));
            }
        }));
        timeless.forEach((of, episode) ->
                receiver.keep(new HistoryItem.Watched(of.show(), episode, null, Math.min(viewings(of.show(), episode), MOST_PLAYS))));
    }

    /// Whether a viewing was told of since this was asked last.
    boolean hasViewed() {
        boolean was = viewed;
        viewed = false;
        return was;
    }

    /// That an episode was watched.
    ///
    /// @param atLeast how often in all, as in [HistoryItem.Watched]
    void watched(@Nullable ShowRef show, @Nullable EpisodeRef episode, @Nullable String at, int atLeast) {
        if (show == null || episode == null) {
            leave(Reason.NO_NUMBER, show == null ? "" : show.label());
            return;
        }
        viewed = true;
        if (viewings(show, episode) >= Math.max(atLeast, 1) && !timeless.containsKey(new Timeless(show, episode.key()))) {
            // A summary of what was told one by one.
            told++;
            return;
        }
        try {
            tell(new HistoryItem.Watched(show, episode, moments.read(at), Math.clamp(atLeast, 1, MOST_PLAYS)));
        } catch (DateTimeException e) {
            // That it was watched is known all the same.
            tell(new HistoryItem.Watched(show, episode, null, Math.clamp(atLeast, 1, MOST_PLAYS)));
            leave(Reason.SENSELESS, String.valueOf(at));
        }
    }

    void skipped(@Nullable ShowRef show, @Nullable EpisodeRef episode) {
        if (show == null || episode == null) {
            leave(Reason.NO_NUMBER, show == null ? "" : show.label());
        } else {
            tell(new HistoryItem.Skipped(show, episode));
        }
    }

    /// @param most the highest mark on the tracker's scale, which begins at 0
    void rated(@Nullable ShowRef show, @Nullable Integer season, @Nullable EpisodeRef episode, @Nullable Double value, double most, @Nullable String at) {
        if (show == null || value == null) {
            return;
        }
        double ours = value * 10 / most;
        if (isSenseless(season)) {
            leave(Reason.SENSELESS, season == null ? null : Sentence.of("trackers.left.season", season));
            return;
        }
        if (!(ours >= 0 && ours <= 10)) {
            leave(Reason.SENSELESS, String.valueOf(value));
            return;
        }
        tell(new HistoryItem.Rated(show, season, episode, ours, orNull(at)));
    }

    private static boolean isSenseless(@Nullable Integer season) {
        return season != null && (season < 0 || season > MOST_EPISODES);
    }

    private @Nullable Instant orNull(@Nullable String at) {
        try {
            return moments.read(at);
        } catch (DateTimeException e) {
            return null;
        }
    }

    void noted(@Nullable ShowRef show, @Nullable Integer season, @Nullable EpisodeRef episode, @Nullable String text) {
        if (isSenseless(season)) {
            leave(Reason.SENSELESS, season == null ? null : Sentence.of("trackers.left.season", season));
        } else if (show != null && text != null && !text.isBlank()) {
            tell(new HistoryItem.Noted(show, season, episode, text.strip()));
        }
    }

    void listed(@Nullable ShowRef show, String list) {
        if (show != null && !list.isBlank()) {
            tell(new HistoryItem.Listed(show, shortened(list.strip())));
        }
    }

    void leave(Reason reason, @Nullable String what) {
        leave(reason, what == null || what.isBlank() ? null : Sentence.of("trackers.left.text", shortened(what)));
    }

    void leave(Reason reason, @Nullable Sentence what) {
        told++;
        receiver.leave(new SkippedItem(reason, what, where.get()));
    }

    /// The episode of these numbers, or of these ids; null where all are missing or senseless.
    @Nullable EpisodeRef episode(@Nullable Integer season, @Nullable Integer number, @Nullable String title, Ids ids) {
        boolean numbered = season != null && number != null && season >= 0 && number >= 0 && season <= MOST_EPISODES && number <= MOST_EPISODES;
        String name = title == null || title.isBlank() ? null : shortened(title.strip());
        if (numbered) {
            return new EpisodeRef(season, number, name, ids.map());
        }
        return ids.map().isEmpty() ? null : new EpisodeRef(null, null, name, ids.map());
    }
}
