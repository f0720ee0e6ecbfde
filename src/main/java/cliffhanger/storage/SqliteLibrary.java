package cliffhanger.storage;

import cliffhanger.library.Applied;
import cliffhanger.library.Applied.Way;
import cliffhanger.library.Change;
import cliffhanger.library.Library;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Subject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The door to a library file, and the keeper of its connection.
public final class SqliteLibrary implements Library, AutoCloseable {
    private final Sql sql;
    private final Clock clock;
    private final Capture capture;
    private final Journal journal;
    private final Summaries summaries;
    private final PlayWriter plays;
    private final NoteWriter notes;
    private final OutlineWriter outline;
    private final EditWriter edits;
    private final OpinionWriter opinions;
    private final StateKeeper states;
    private final ShowWriter shows;
    private final HistoryWriter histories;
    private final ArchiveWriter archives;
    private final SampleWriter samples;
    private final AcceptanceWriter acceptance;
    private final NewsWriter news;
    private final ReminderKeeper reminders;
    private final List<Consumer<Applied>> listeners = new ArrayList<>();
    private long dataVersion;

    SqliteLibrary(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        capture = new Capture(sql);
        journal = new Journal(sql, clock);
        summaries = new Summaries(sql);
        plays = new PlayWriter(sql, clock);
        notes = new NoteWriter(sql, clock);
        outline = new OutlineWriter(sql, clock);
        edits = new EditWriter(sql, clock);
        opinions = new OpinionWriter(sql, clock);
        states = new StateKeeper(sql, opinions);
        shows = new ShowWriter(sql, clock);
        histories = new HistoryWriter(sql, clock, opinions);
        samples = new SampleWriter(sql, shows, plays);
        archives = new ArchiveWriter(sql, samples);
        acceptance = new AcceptanceWriter(sql, clock);
        news = new NewsWriter(sql, clock);
        reminders = new ReminderKeeper(sql, clock);
    }

    /// Opens the library in a folder, making both where there are none.
    ///
    /// @param clock the time, with the user's zone
    /// @throws cliffhanger.library.LibraryException with a plain sentence when that cannot be done safely
    public static SqliteLibrary open(Path folder, Clock clock) {
        return new SqliteLibrary(LibraryFile.open(folder), clock);
    }

    /// Has SQLite ready for whoever opens a library a moment later, on a thread of its own: to load it takes as long as to open one.
    public static void getReady() {
        Thread.ofPlatform().name("sqlite").daemon().start(() -> {
            try (Sql memory = Sql.open(Path.of(":memory:"))) {
                memory.once("PRAGMA user_version");
            } catch (LibraryException e) {
                // Whoever opens a library says so.
            }
        });
    }

    /// Opens one that is known to be damaged, to be looked at as far as it goes.
    public static SqliteLibrary openDamaged(Path folder, Clock clock) {
        return new SqliteLibrary(LibraryFile.openDamaged(folder), clock);
    }

    /// Opens it as each start does: a damaged page is looked for once a day only, for that takes longer than all else.
    public static SqliteLibrary openOften(Path folder, Clock clock) {
        return new SqliteLibrary(LibraryFile.open(folder, clock.instant()), clock);
    }

    @Override
    public Applied apply(Change change) {
        capture.ready();
        Applied applied = sql.inTransaction(() -> {
            boolean undoable = isUndoable(change);
            long id = journal.nextId();
            capture.into(change instanceof Change.PlaceSamples && !undoable ? null : id);
            Effect effect = write(change, id);
            if (effect.count() == 0 || (change instanceof Change.Refresh && !capture.settle(id))) {
                // A write that left all as it was has images, and no entry for them.
                capture.forget(id);
                return new Applied(null, effect.kind(), Way.DONE, effect.subject(), effect.season(), 0, effect.left(),
                        effect.shows());
            }
            summaries.refresh(effect.shows(), Moment.of(clock));
            states.settle(effect.kind(), effect.shows());
            news.write(id, effect.kind());
            reminders.follow(effect.kind(), effect.shows());
            if (Boolean.TRUE.equals(effect.payload().get("typed"))) {
                Optional<Journal.Entry> typing = journal.typing(effect, clock.millis());
                if (typing.isPresent()) {
                    // The way back to before the typing began is kept already.
                    capture.forget(id);
                    return typing.get().applied().in(Way.DONE);
                }
            }
            if (!undoable) {
                capture.carry(id);
                capture.forget(id);
                journal.supersede(effect.shows());
            }
            return journal.write(id, effect, undoable);
        });
        tell(applied);
        return applied;
    }

    /// Does all of an import and takes all back; its tally hears what would become of each thing.
    void rehearse(Change.ImportHistory change) {
        capture.ready();
        sql.tryOut(() -> {
            capture.into(null);
            return histories.write(change, journal.nextId(), null);
        });
    }

    /// What the program does by itself is no step of undo: it would come between the user and the last thing done.
    private static boolean isUndoable(Change change) {
        return switch (change) {
            case Change.PlaceSamples place -> !place.firstRun();
            case Change.Refresh refresh -> refresh.asked();
            default -> true;
        };
    }

    private Effect write(Change change, long id) {
        return switch (change) {
            case Change.MarkWatched mark -> plays.mark(mark);
            case Change.WatchAgain again -> plays.again(again);
            case Change.Unmark unmark -> plays.unmark(unmark);
            case Change.SkipEpisodes skip -> plays.skip(skip);
            case Change.WriteNote note -> notes.write(note);
            case Change.MakeShow make -> outline.make(make);
            case Change.AddSeason add -> outline.addSeason(add);
            case Change.RemoveSeason remove -> outline.removeSeason(remove);
            case Change.AddEpisodes add -> outline.addEpisodes(add);
            case Change.RemoveEpisode remove -> outline.removeEpisode(remove);
            case Change.EditShow edit -> edits.edit(new Subject.OnShow(edit.show()), edit.values(), edit.seen());
            case Change.EditSeason edit -> edits.edit(new Subject.OnSeason(edit.season()), edit.values(), edit.seen());
            case Change.EditEpisode edit -> edits.edit(new Subject.OnEpisode(edit.episode()), edit.values(), edit.seen());
            case Change.SetRelease set -> edits.release(set);
            case Change.WriteFact write -> edits.write(write);
            case Change.RemoveFact remove -> edits.remove(remove);
            case Change.MoveFact move -> edits.move(move);
            case Change.ReleaseEdits release -> edits.release(release);
            case Change.ReleaseFact release -> edits.release(release);
            case Change.SetState set -> opinions.state(set);
            case Change.SetFavourite set -> opinions.favourite(set);
            case Change.Rate rate -> opinions.rate(rate);
            case Change.SetRule set -> opinions.rule(set);
            case Change.RemoveRule remove -> opinions.removeRule(remove);
            case Change.AcceptFacts accept -> acceptance.accept(accept);
            case Change.AddShows add -> shows.add(add);
            case Change.Refresh refresh -> shows.refresh(refresh);
            case Change.ImportHistory history -> histories.write(history, id, capture);
            case Change.TakeIn take -> archives.take(take);
            case Change.RemoveShow remove -> shows.remove(remove);
            case Change.PlaceSamples place -> samples.place(place);
            case Change.ClearSamples _ -> samples.clear();
        };
    }

    @Override
    public Optional<Applied> undo() {
        return turn(Way.UNDONE, any -> true);
    }

    @Override
    public Optional<Applied> undo(UUID entry) {
        return turn(Way.UNDONE, last -> entry.equals(last.entry()));
    }

    @Override
    public Optional<Applied> redo() {
        return turn(Way.REDONE, any -> true);
    }

    @Override
    public Optional<Applied> undoable() {
        return journal.lastDone().map(Journal.Entry::applied);
    }

    @Override
    public Optional<Applied> redoable() {
        return journal.lastUndone().map(Journal.Entry::applied);
    }

    @Override
    public void onApplied(Consumer<Applied> listener) {
        listeners.add(listener);
    }

    /// Whether another process wrote to the file since this was asked last.
    public boolean changedElsewhere() {
        long version = sql.first("PRAGMA data_version", Row::large).orElse(0L);
        boolean changed = dataVersion != 0 && dataVersion != version;
        dataVersion = version;
        return changed;
    }

    /// Has every line of the watchlist worked out anew at the next look, for the user's day is another now.
    public void forgetSummaries() {
        sql.run("UPDATE show_summary SET stale_at = 0");
    }

    /// Whether nothing was ever done to it, and no samples were put in.
    public boolean isUntouched() {
        return !sql.first("SELECT EXISTS (SELECT 1 FROM journal) OR EXISTS (SELECT 1 FROM show)", Row::flag).orElse(true);
    }

    private Optional<Applied> turn(Way way, Predicate<Applied> expected) {
        capture.ready();
        Optional<Applied> turned = turning(way, () -> sql.inTransaction(() -> {
            Optional<Journal.Entry> entry = way == Way.UNDONE ? journal.lastDone() : journal.lastUndone();
            return entry.filter(e -> expected.test(e.applied())).map(e -> {
                capture.swap(e.id());
                journal.turn(e, way);
                summaries.refresh(e.applied().shows(), Moment.of(clock));
                states.mend(e.applied().shows());
                reminders.follow(e.applied().kind(), e.applied().shows());
                return e.applied();
            });
        }));
        turned.ifPresent(this::tell);
        return turned;
    }

    /// One step that cannot be made must not stand in the way of all before it.
    private Optional<Applied> turning(Way way, Supplier<Optional<Applied>> step) {
        try {
            return step.get();
        } catch (LibraryException e) {
            if (e.problem() != Problem.CONFLICT) {
                throw e;
            }
            sql.transact(() -> (way == Way.UNDONE ? journal.lastDone() : journal.lastUndone()).ifPresent(entry -> journal.retire(entry.id())));
            throw Problems.overtaken(e);
        }
    }

    private void tell(Applied applied) {
        if (applied.count() > 0) {
            listeners.forEach(listener -> listener.accept(applied));
        }
    }

    Sql sql() {
        return sql;
    }

    /// The newest format that this program reads and writes.
    public static int format() {
        return Migrations.NEWEST;
    }

    /// The time that this library goes by, with the user's zone.
    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        sql.close();
    }
}
