package cliffhanger.storage;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied.Way;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Library;
import cliffhanger.storage.file.LibraryFile.Look;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.file.ReadOnly;
import cliffhanger.storage.file.Reopening;
import cliffhanger.storage.file.RowCopy;
import cliffhanger.storage.file.Seals;
import cliffhanger.storage.file.SearchIndex;
import cliffhanger.storage.file.Vigil.Fate;
import cliffhanger.storage.file.Vigil;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.journal.Journal;
import cliffhanger.storage.journal.UndoCapture;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.sql.TransactionGuard;
import cliffhanger.storage.write.ChangeWriters;
import cliffhanger.storage.write.OpinionWriter;
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
    private final UndoCapture capture;
    private final Journal journal;
    private final ChangeWriters writers;
    private final Followers followers;
    private final List<Consumer<Applied>> listeners = new ArrayList<>();
    private final Seals seals;
    private final SearchIndex index;
    private final Reopening reopening;
    private final List<Consumer<Replaced>> replaced = new ArrayList<>();
    private Vigil vigil;
    private long dataVersion;

    SqliteLibrary(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        seals = new Seals(sql);
        index = new SearchIndex(sql);
        reopening = new Reopening(sql);
        vigil = new Vigil(sql, seals);
        sql.guardedBy(new Watching());
        capture = new UndoCapture(sql);
        journal = new Journal(sql, clock);
        OpinionWriter opinions = new OpinionWriter(sql, clock);
        writers = new ChangeWriters(sql, clock, opinions);
        followers = new Followers(sql, clock, opinions);
    }

    /// Opens the library in a folder, making both where there are none.
    ///
    /// @param clock the time, with the user's zone
    /// @throws cliffhanger.library.LibraryException with a plain sentence when that cannot be done safely
    public static SqliteLibrary open(Path folder, Clock clock) {
        return new SqliteLibrary(LibraryFile.open(folder, Look.CLOSE, clock.instant()), clock);
    }

    /// Has SQLite ready for whoever opens a library a moment later, on a thread of its own: to load it takes as long as to open one.
    public static void getReady() {
        Thread.ofPlatform().name("sqlite").daemon().start(() -> {
            try (Sql memory = Sql.inMemory()) {
                memory.once("PRAGMA user_version");
            } catch (LibraryException e) {
                // Whoever opens a library says so.
            }
        });
    }

    /// Opens one that is known to be damaged, to be looked at as far as it goes.
    public static SqliteLibrary openDamaged(Path folder, Clock clock) {
        return new SqliteLibrary(LibraryFile.open(folder, Look.NONE, clock.instant()), clock);
    }

    /// Opens it as each start does: a damaged page is looked for once a day only, for that takes longer than all else.
    public static SqliteLibrary openOften(Path folder, Clock clock) {
        return new SqliteLibrary(LibraryFile.open(folder, Look.DAILY, clock.instant()), clock);
    }

    /// Opens it to be read, where it cannot be opened otherwise; each change is refused with the reason.
    ///
    /// @param why it cannot
    /// @throws LibraryException that reason, where it cannot be read either
    public static SqliteLibrary openToRead(Path folder, Clock clock, LibraryException why) {
        return new SqliteLibrary(ReadOnly.open(folder, why), clock);
    }

    /// What there is to say of how it was opened, each a sentence.
    public List<Sentence> remarks() {
        return sql.remarks();
    }

    /// Why it can only be read; empty where it can be written.
    public Optional<LibraryException> refusal() {
        return sql.refusal();
    }

    @Override
    public Applied apply(Change change) {
        ready();
        Applied applied = sql.inTransaction(() -> {
            boolean undoable = change.isStep();
            long id = journal.nextId();
            capture.into(change instanceof Change.PlaceSamples && !undoable ? null : id);
            Effect effect = writers.write(change, id, capture);
            if (effect.count() == 0 && change instanceof Change.ImportHistory) {
                // On the way it learned names of episodes, which are of use to nothing that was taken over, and which no undo would take back.
                capture.swap(id);
            }
            if (effect.count() == 0 || (change instanceof Change.Refresh && !capture.settle(id))) {
                // A write that left all as it was has images, and no entry for them.
                capture.forget(id);
                return new Applied(null, effect.kind(), Way.DONE, effect.subject(), effect.season(), 0, effect.left(),
                        effect.shows());
            }
            followers.made(id, effect);
            if (effect.typing() != null) {
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

    /// Before each change: what watches over it is set up, and the file is the one that it was.
    private void ready() {
        sql.refusal().ifPresent(why -> {
            throw why;
        });
        capture.ready();
        index.keep();
        seals.keep();
    }

    /// Where another file was put in place of the one that is open, goes on with that, and says so.
    ///
    /// @return what became of the one that is open
    private Fate follow() {
        Fate fate = vigil.fate();
        if (fate == Fate.THERE || fate == Fate.GONE) {
            return fate;
        }
        Replaced told = new Replaced(reopening.follow(vigil, fate, clock.instant()));
        capture.forget();
        index.forget();
        seals.forget();
        vigil = new Vigil(sql, seals);
        if (fate != Fate.LOG_GONE) {
            replaced.forEach(listener -> listener.accept(told));
            throw Problems.replaced(sql.file(), told.kept());
        }
        capture.ready();
        index.keep();
        seals.keep();
        return Fate.THERE;
    }

    /// Each transaction, also of those that go past [#apply].
    private final class Watching implements TransactionGuard {
        @Override
        public void begin() {
            vigil.refuseWhere(follow());
        }

        @Override
        public void settle() {
            vigil.settle();
        }

        @Override
        public void done() {
            vigil.done();
        }
    }

    /// Another file was put in place of the one that was open, and is open now.
    ///
    /// @param kept where what was there before is; empty where it could not be kept
    public record Replaced(Optional<Path> kept) {}

    /// Has `listener` told when that happens, on the library's thread.
    public void onReplaced(Consumer<Replaced> listener) {
        replaced.add(listener);
    }

    /// @throws LibraryException where the file that is open is not the one of its name any more
    void lookWhetherThere() {
        vigil.refuseWhere(vigil.fate());
    }

    /// Takes all rows of another library in place of its own.
    ///
    /// @param from looked through
    /// @param begun told when all is done but for the commit
    void replaceRows(Path from, Runnable begun) {
        lookWhetherThere();
        vigil.reached(RowCopy.take(sql.file(), from, () -> {
            vigil.nameFiles();
            begun.run();
        }));
    }

    /// Does all of an import and takes all back; its tally hears what would become of each thing.
    void rehearse(Change.ImportHistory change) {
        capture.ready();
        sql.tryOut(() -> {
            capture.into(null);
            return writers.rehearse(change, journal.nextId());
        });
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
        try {
            follow();
        } catch (LibraryException e) {
            // Whoever wants to know is told.
            return e.problem() == Problem.REPLACED;
        }
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
        ready();
        Optional<Applied> turned = turning(way, () -> sql.inTransaction(() -> {
            Optional<Journal.Entry> entry = way == Way.UNDONE ? journal.lastDone() : journal.lastUndone();
            return entry.filter(e -> expected.test(e.applied())).map(e -> {
                capture.swap(e.id());
                journal.turn(e, way);
                followers.turned(e.applied());
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

    public Sql sql() {
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
        try {
            // Closing it would lay its log over what is there now, or leave it there for that.
            reopening.letGo(vigil, vigil.fate(), clock.instant());
        } catch (LibraryException e) {
            // The file that is there now says what is wrong with it when it is opened.
        }
        sql.close();
        vigil.close();
    }
}
