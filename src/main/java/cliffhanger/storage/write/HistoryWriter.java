package cliffhanger.storage.write;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener.Outcome;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.journal.UndoCapture;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.HistoryShow.Found;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes over what another program kept, as it is read: nothing of it is held but which shows and episodes there are.
public final class HistoryWriter {
    /// Tables of rows that go with a show that the history makes.
    private static final List<String> IN_MASS = List.of("external_id", "season", "episode", "episode_name", "play");

    private final Sql sql;
    private final Clock clock;
    private final OpinionWriter opinions;
    private final PassWriter passes;
    private final SeasonWriter seasons;
    private final OrderWriter orders;
    private final RowIds rows;

    public HistoryWriter(Sql sql, Clock clock, OpinionWriter opinions, PassWriter passes) {
        this.passes = passes;
        this.sql = sql;
        this.clock = clock;
        this.opinions = opinions;
        seasons = new SeasonWriter(sql);
        orders = new OrderWriter(sql);
        rows = new RowIds(sql);
    }

    /// @param journalId of the entry that keeps how to take it back
    /// @param capture   null where nothing is kept
    public Effect write(Change.ImportHistory change, long journalId, @Nullable UndoCapture capture) {
        Run run = new Run(change, journalId, capture);
        // Plays come in the order of time, so that every show's pages are wanted all along.
        sql.once("PRAGMA cache_size = -65536");
        try {
            change.history().read(run);
            run.end();
        } finally {
            sql.once("PRAGMA cache_size = -2000");
        }
        return new Effect(Kind.IMPORTED, change.history().keeper(), null, run.changes, 0, Set.copyOf(run.touched),
                Map.of("from", change.history().keeper(), "viewings", run.viewings));
    }

    /// One history on its way into the library.
    private final class Run implements WatchHistory.Receiver {
        private final Change.ImportHistory change;
        private final HistoryMarks marks;
        private final LongSupplier episodeIds = rows.from("episode");
        private final IdentityHashMap<ShowRef, Optional<HistoryShow>> byName = new IdentityHashMap<>();
        private final Map<Integer, HistoryShow> made = new HashMap<>();
        private final Map<ShowId, HistoryShow> known = new HashMap<>();
        private final Map<ShowId, OrderWriter.Laid> laid = new HashMap<>();
        private final Set<ShowId> touched = new LinkedHashSet<>();
        private final String origin;
        private final long journalId;
        private final @Nullable UndoCapture capture;
        private boolean watching = true;
        private boolean resting;
        private int changes;
        private int viewings;

        Run(Change.ImportHistory change, long journalId, @Nullable UndoCapture capture) {
            origin = UndoCapture.MASS + UuidCreator.getTimeOrderedEpoch();
            this.change = change;
            this.journalId = journalId;
            this.capture = capture;
            if (capture != null) {
                capture.rest(IN_MASS);
                resting = true;
            }
            marks = new HistoryMarks(sql, clock, opinions, change.onlyUnwatched(), origin);
        }

        /// Seasons and episodes of a show that the history made go with it when it goes, and its plays go by their origin, so no
        /// image of each is kept: that would be most of the work. All else is watched row by row.
        private void watch(boolean each) {
            if (capture != null && watching != each) {
                capture.into(each ? journalId : null);
                watching = each;
            }
        }

        void end() {
            watch(false);
            made.values().forEach(show -> passes.count(show.id()));
            known();
            watch(true);
            laid.forEach(orders::back);
            known.keySet().forEach(passes::count);
            if (capture != null && !made.isEmpty()) {
                capture.mass(journalId, origin);
            }
        }

        @Override
        public void keep(HistoryItem kept) {
            Optional<HistoryShow> show = named(kept.show());
            if (show.isEmpty()) {
                change.tally().told(kept, Outcome.LEFT, 1);
                return;
            }
            watch(!show.get().isFresh());
            switch (kept) {
                case HistoryItem.OfShow told -> tell(told, opinion(() -> marks.ofShow(told, show.get())), 1, show.get());
                case HistoryItem.Watched told -> watched(told, show.get());
                case HistoryItem.Skipped told -> {
                    Found found = show.get().episode(told.episode());
                    Outcome outcome = opinion(() -> marks.skipped(found, show.get()));
                    tell(told, found.unlisted() && outcome == Outcome.ADDED ? Outcome.UNLISTED : outcome, 1, show.get());
                }
                case HistoryItem.Rated told -> {
                    On on = on(show.get(), told.season(), told.episode());
                    tell(told, opinion(() -> marks.rated(told, show.get(), on.season(), on.episode())), 1, show.get());
                }
                case HistoryItem.Noted told -> {
                    On on = on(show.get(), told.season(), told.episode());
                    tell(told, opinion(() -> marks.noted(told, show.get(), on.season(), on.episode())), 1, show.get());
                }
                case HistoryItem.Listed told -> tell(told, opinion(() -> marks.listed(told, show.get())), 1, show.get());
            }
        }

        /// What the user made of a show, besides plays, is held by rows of its own.
        private Outcome opinion(Supplier<Outcome> write) {
            watch(true);
            return write.get();
        }

        private void watched(HistoryItem.Watched told, HistoryShow show) {
            Found found = show.episode(told.episode());
            HistoryMarks.Viewed viewed = marks.watched(told, found, show);
            tell(told, viewed.outcome(), viewed.times(), show);
            viewings += viewed.outcome() == Outcome.THERE || viewed.outcome() == Outcome.ALONE ? 0 : viewed.times();
        }

        private void tell(HistoryItem kept, Outcome came, int times, HistoryShow show) {
            // Of a show that the history made all that is here is its own.
            Outcome outcome = show.isFresh() && (came == Outcome.THERE || came == Outcome.DATED) && kept instanceof HistoryItem.Watched ? Outcome.TWICE : came;
            change.tally().told(kept, outcome, times);
            switch (outcome) {
                case ADDED, DATED, BESIDE, UNLISTED, BOTH -> {
                    changes += times;
                    touched.add(show.id());
                }
                case THERE, TWICE, OURS, ALONE, LEFT -> { }
            }
        }

        /// What a rating or a note is on, in rows.
        private record On(@Nullable Long season, @Nullable Long episode) {}

        private On on(HistoryShow show, @Nullable Integer season, @Nullable EpisodeRef episode) {
            if (episode != null) {
                Found found = show.episode(episode);
                return new On(found.season(), found.episode());
            }
            return new On(season == null ? null : show.season(season).value(), null);
        }

        private Optional<HistoryShow> named(ShowRef told) {
            Optional<HistoryShow> found = byName.get(told);
            if (found == null) {
                found = show(told);
                byName.put(told, found);
            }
            return found;
        }

        private Optional<HistoryShow> show(ShowRef told) {
            return switch (change.into().of(told)) {
                case ImportTarget.Nothing _ -> Optional.empty();
                case ImportTarget.Known(ShowId id, Map<String, String> ids) -> Optional.of(known(id, ids, told));
                case ImportTarget.New(int key, Show show) -> {
                    // One that came meanwhile, or by another of its ids, is that one.
                    Optional<ShowId> owner = made.containsKey(key) ? Optional.empty() : owner(show.externalIds());
                    yield Optional.of(owner.isPresent() ? known(owner.get(), show.externalIds(), told) : made.computeIfAbsent(key, any -> made(show)));
                }
            };
        }

        /// From here on there are rows that have to be watched one by one.
        private void known() {
            if (capture != null && resting) {
                capture.resume();
                resting = false;
            }
        }

        private Optional<ShowId> owner(Map<String, String> ids) {
            return ShowRef.byTrust(ids).stream()
                    .flatMap(provider -> sql.first("SELECT show_id FROM external_id WHERE provider = ? AND value = ?",
                            row -> new ShowId(row.large()), provider, ids.get(provider)).stream())
                    .filter(owner -> made.values().stream().noneMatch(fresh -> fresh.id().equals(owner)))
                    .findFirst();
        }

        private HistoryShow known(ShowId id, Map<String, String> ids, ShowRef told) {
            known();
            watch(true);
            adopt(id);
            identify(id, ids);
            if (told.title() != null) {
                // It had no title, for it was told of by an id alone.
                sql.run("UPDATE show SET title = ? WHERE id = ? AND awaited_at IS NOT NULL AND title GLOB 'Show * at *' AND title <> ?1", told.title(), id.value());
            }
            // A history names episodes as their source does.
            laid.computeIfAbsent(id, orders::lay);
            return known.computeIfAbsent(id, any -> new HistoryShow(sql, clock, id, seasons, episodeIds, false));
        }

        private HistoryShow made(Show show) {
            watch(true);
            ShowId id = new ShowId(rows.next("show"));
            sql.run("""
                    INSERT INTO show (id, uuid, title, lifecycle, premiered_edtf, sample, added_at, awaited_at) VALUES (?, ?, ?, ?, ?, 0, ?, ?)""",
                    id.value(), UuidCreator.getTimeOrderedEpoch(), show.title(), show.lifecycle(), Columns.edtf(show.premiered()),
                    clock.instant().getEpochSecond(), clock.instant().getEpochSecond());
            changes++;
            touched.add(id);
            watch(false);
            identify(id, show.externalIds());
            return new HistoryShow(sql, clock, id, seasons, episodeIds, true);
        }

        /// A sample that the user has a history of is the user's from then on, and the marks that came with it were never made.
        private void adopt(ShowId id) {
            if (sql.run("UPDATE show SET sample = 0 WHERE id = ? AND sample = 1", id.value()) > 0) {
                sql.run("DELETE FROM show_state WHERE show_id = ? AND by_user = 0", id.value());
                sql.run("DELETE FROM play WHERE origin = 'sample' AND episode_id IN (SELECT id FROM episode WHERE show_id = ?)", id.value());
                changes++;
                touched.add(id);
            }
        }

        private void identify(ShowId id, Map<String, String> ids) {
            ids.forEach((provider, value) -> {
                int added = sql.run("""
                        INSERT INTO external_id (id, show_id, provider, value) SELECT ?1, ?2, ?3, ?4
                        WHERE NOT EXISTS (SELECT 1 FROM external_id WHERE show_id = ?2 AND provider = ?3) ON CONFLICT (provider, value) DO NOTHING""",
                        rows.next("external_id"), id.value(), provider, value);
                if (added > 0) {
                    changes += added;
                    touched.add(id);
                }
            });
        }

        @Override
        public void begins() {
            marks.begins();
        }

        @Override
        public void leave(SkippedItem left) {
            // Who surveyed the history has heard of it.
        }

        @Override
        public void reached(double part) {
            change.tally().reached(part);
        }
    }
}
