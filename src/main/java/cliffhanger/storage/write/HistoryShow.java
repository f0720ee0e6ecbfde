package cliffhanger.storage.write;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A show that a history speaks of, with its episodes at hand: each is found by its names at other services, else by its numbers, a
/// special also by its title; one that is not there is made.
final class HistoryShow {
    private final Sql sql;
    private final Clock clock;
    private final ShowId id;
    private final boolean fresh;
    private final boolean listed;
    private final SeasonWriter seasonRows;
    private final LongSupplier episodeIds;
    private final Map<Long, Long> regular = new HashMap<>();
    private final Map<Long, Long> specials = new HashMap<>();
    private final Map<String, Long> titles = new HashMap<>();
    private final Map<String, Long> names = new HashMap<>();
    private final Map<Integer, SeasonId> seasons = new HashMap<>();
    private final Map<Long, Long> seasonOf = new HashMap<>();
    private final Set<Long> played = new HashSet<>();
    private final Set<Long> skipped = new HashSet<>();
    private final Map<Long, Integer> undated = new HashMap<>();
    private final Set<Long> numberless = new HashSet<>();
    /// Of specials: their numbers say least.
    private final Map<Long, Map<String, String>> idsOf = new HashMap<>();

    /// @param fresh whether the history made it, so that there is nothing to read
    HistoryShow(Sql sql, Clock clock, ShowId id, SeasonWriter seasonRows, LongSupplier episodeIds, boolean fresh) {
        this.sql = sql;
        this.clock = clock;
        this.id = id;
        this.fresh = fresh;
        this.seasonRows = seasonRows;
        this.episodeIds = episodeIds;
        listed = !fresh && read();
    }

    ShowId id() {
        return id;
    }

    /// Whether the history made it.
    boolean isFresh() {
        return fresh;
    }

    void setSkipped(long episode) {
        skipped.add(episode);
    }

    /// Whether it is skipped; that counts as over then.
    boolean takeSkipped(long episode) {
        return !skipped.isEmpty() && skipped.remove(episode);
    }

    /// Where an episode is.
    ///
    /// @param made     whether it was made just now
    /// @param unlisted whether it was made, of a show whose service does not list it
    record Found(long episode, long season, boolean made, boolean unlisted) {}

    private boolean read() {
        sql.list("""
                SELECT e.id, e.external_id, e.season_id, e.season, e.number, e.special AND e.unlisted_at IS NULL, e.title,
                  EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id), (SELECT count(*) FROM play p WHERE p.episode_id = e.id AND p.played_at IS NULL),
                  EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = e.id)
                FROM episode e WHERE e.show_id = ? ORDER BY e.unlisted_at IS NOT NULL DESC""", row -> {
            long episode = row.large();
            Long service = row.largeOrNull();
            if (service != null) {
                name("tvmaze:" + service, episode, false);
            }
            seasonOf.put(episode, row.large());
            int season = row.number();
            Integer number = row.numberOrNull();
            boolean special = row.flag();
            String title = row.textOrNull();
            if (number != null) {
                (special ? specials : regular).put(key(season, number), episode);
            }
            if (special && title != null) {
                titles.put(FoldedTitle.of(title).letters(), episode);
            }
            if (row.flag()) {
                played.add(episode);
            }
            int timeless = row.number();
            if (timeless > 0) {
                undated.put(episode, timeless);
            }
            if (number == null && service == null && season == 0) {
                numberless.add(episode);
            }
            if (row.flag()) {
                skipped.add(episode);
            }
            return true;
        }, id.value());
        sql.list("SELECT n.id, n.episode_id, e.special FROM episode_name n JOIN episode e ON e.id = n.episode_id WHERE e.show_id = ?", row -> {
            name(row.text(), row.large(), row.flag());
            return true;
        }, id.value());
        return sql.first("SELECT 1 FROM episode WHERE show_id = ? AND external_id IS NOT NULL LIMIT 1", Row::number, id.value()).isPresent();
    }

    private static long key(int season, int number) {
        return (long) season << 32 | number;
    }

    /// Whether it had a play before.
    boolean wasPlayed(long episode) {
        return played.contains(episode);
    }

    /// Takes note of a play that has no time.
    void setUndated(long episode) {
        undated.merge(episode, 1, Integer::sum);
    }

    /// Whether it has a play with no time; one counts as used up then.
    boolean takeUndated(long episode) {
        if (undated.getOrDefault(episode, 0) == 0) {
            return false;
        }
        undated.merge(episode, -1, Integer::sum);
        return true;
    }

    Found episode(EpisodeRef told) {
        Long known = find(told);
        if (known != null) {
            if (numberless.contains(known) && told.season() != null) {
                known = number(known, told);
            }
            remember(known, told);
            return new Found(known, Objects.requireNonNull(seasonOf.get(known)), false, false);
        }
        int season = told.season() == null ? 0 : told.season();
        boolean special = season == 0;
        boolean unlisted = listed && !special;
        SeasonId in = season(season);
        long made = episodeIds.getAsLong();
        sql.run("INSERT INTO episode (id, show_id, season_id, season, number, special, title, unlisted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                made, id.value(), in.value(), season, told.number(), special || unlisted, told.title(),
                unlisted ? clock.instant().getEpochSecond() : null);
        seasonOf.put(made, in.value());
        if (told.number() == null) {
            numberless.add(made);
        } else {
            (special ? specials : regular).put(key(season, told.number()), made);
        }
        if (special && told.title() != null) {
            titles.put(FoldedTitle.of(told.title()).letters(), made);
        }
        remember(made, told);
        return new Found(made, in.value(), true, unlisted);
    }

    private @Nullable Long find(EpisodeRef told) {
        for (Map.Entry<String, String> name : told.ids().entrySet()) {
            Long known = names.get(name(name));
            if (known != null) {
                return known;
            }
        }
        if (told.season() == null || told.number() == null) {
            // Made by hand, or known by an id that is not ours: its title is all that is left.
            return told.title() == null ? null : titles.get(FoldedTitle.of(told.title()).letters());
        }
        if (told.season() > 0) {
            return regular.get(key(told.season(), told.number()));
        }
        // Services number specials each in their own way; a title says more.
        Long byTitle = told.title() == null ? null : titles.get(FoldedTitle.of(told.title()).letters());
        Long known = byTitle != null ? byTitle : specials.get(key(0, told.number()));
        return known == null || ShowRef.contradict(told.ids(), idsOf.getOrDefault(known, Map.of())) ? null : known;
    }

    /// Gives an episode its numbers, that was known by an id alone; where there is one of these numbers, what was made of it goes there.
    private long number(long episode, EpisodeRef told) {
        int season = Objects.requireNonNull(told.season());
        int number = Objects.requireNonNull(told.number());
        if (season == 0) {
            return episode;
        }
        SeasonId in = season(season);
        numberless.remove(episode);
        Long there = regular.get(key(season, number));
        if (there == null) {
            sql.run("UPDATE episode SET season_id = ?, season = ?, number = ?, special = ?, unlisted_at = ? WHERE id = ?", in.value(), season, number, listed,
                    listed ? clock.instant().getEpochSecond() : null, episode);
            sql.run("UPDATE note SET season_id = ? WHERE episode_id = ?", in.value(), episode);
            sql.run("UPDATE user_rating SET season_id = ? WHERE episode_id = ?", in.value(), episode);
            regular.put(key(season, number), episode);
            seasonOf.put(episode, in.value());
            return episode;
        }
        sql.run("UPDATE play SET episode_id = ? WHERE episode_id = ?", there, episode);
        sql.run("UPDATE episode_name SET episode_id = ? WHERE episode_id = ?", there, episode);
        names.replaceAll((name, of) -> of == episode ? there : of);
        return there;
    }

    private void remember(long episode, EpisodeRef told) {
        for (Map.Entry<String, String> id : told.ids().entrySet()) {
            if (!names.containsKey(name(id))) {
                name(name(id), episode, told.season() == null || told.season() == 0);
                sql.run("INSERT INTO episode_name (id, episode_id) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", name(id), episode);
            }
        }
    }

    private void name(String name, long episode, boolean special) {
        names.put(name, episode);
        if (special) {
            int colon = name.indexOf(':');
            idsOf.computeIfAbsent(episode, any -> new HashMap<>()).put(name.substring(0, colon), name.substring(colon + 1));
        }
    }

    private static String name(Map.Entry<String, String> id) {
        return id.getKey() + ":" + id.getValue();
    }

    /// The season of that number, made where there is none.
    SeasonId season(int number) {
        return seasons.computeIfAbsent(number, any -> seasonRows.season(id, number));
    }
}
