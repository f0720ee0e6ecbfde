package cliffhanger.imports;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Match.Answer;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery;
import cliffhanger.ui.Background;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// An import on its way through the window: files, what is in them, the user's answers, what would come of it, and what did. JavaFX
/// thread only.
public final class ImportViewModel {
    private final Opener opener;
    private final ExistingShows present;
    private final Suggestions suggestions;
    private final Taker taker;
    private final Background background;
    private final Language language;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.EMPTY);
    private List<Path> files = List.of();
    private ZoneId zone = ZoneOffset.UTC;
    private boolean onlyUnwatched;
    private Work work = new Work();

    /// @param suggestions safe on any thread
    public ImportViewModel(Opener opener, ExistingShows present, Suggestions suggestions, Taker taker, Background background, Language language) {
        this.opener = opener;
        this.present = present;
        this.suggestions = suggestions;
        this.taker = taker;
        this.background = background;
        this.language = language;
    }

    /// Recognises files.
    @FunctionalInterface
    public interface Opener {
        /// @throws UnreadableHistory with a sentence; blocks on the disk
        WatchHistory open(List<Path> files, ZoneId zone);
    }

    /// Takes a history over, after a backup, and says what came of it.
    public interface Taker {
        /// @param then on the JavaFX thread, with whether it was done
        void take(Change change, Consumer<Boolean> then);

        /// The change that takes these files in whole, where they are a library of our own. Any thread; blocks on the disk.
        Optional<Change.TakeIn> whole(List<Path> files);
    }

    /// Where it is.
    public enum Phase {
        EMPTY,
        READING,
        BENCH,
        IMPORTING,
        DONE
    }

    /// What there is to show.
    ///
    /// @param bench   from [Phase#BENCH] on
    /// @param report  what would come of it, or did; null until that is known
    /// @param trouble why the last files could not be read; empty where they could
    /// @param reached how far reading or importing is, from 0 to 1; below 0 where that is not known
    public record State(Phase phase, @Nullable Workbench bench, @Nullable Report report, String trouble, double reached) {
        static final State EMPTY = new State(Phase.EMPTY, null, null, "", -1);

        public boolean isRunning() {
            return phase == Phase.READING || phase == Phase.IMPORTING;
        }
    }

    /// One piece of work that can be stopped, and how far it is; shared with the thread that does it.
    private static final class Work implements DoubleConsumer {
        private volatile boolean stopped;
        private volatile double reached = -1;

        @Override
        public void accept(double part) {
            reached = part;
            if (stopped) {
                throw new CancellationException();
            }
        }
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The zone of times in the files that say none.
    public ZoneId zone() {
        return zone;
    }

    /// Reads files, in place of those that are there; none changes nothing.
    public void open(List<Path> chosen) {
        if (chosen.isEmpty() || state.get().phase() == Phase.IMPORTING) {
            return;
        }
        files = List.copyOf(chosen);
        read();
    }

    /// Reads the files again, with their times in another zone.
    public void setZone(ZoneId other) {
        if (!other.equals(zone)) {
            zone = other;
            if (!files.isEmpty() && state.get().phase() == Phase.BENCH) {
                read();
            }
        }
    }

    /// @param leave whether episodes are left alone that are watched here already
    public void setAlone(boolean leave) {
        onlyUnwatched = leave;
        rehearse();
    }

    /// @param whole the change that takes all of it in as it is; null where it is no library of our own
    private record Looked(Workbench.@Nullable Looked history, Change.@Nullable TakeIn whole, String trouble) {}

    private void read() {
        work.stopped = true;
        Work reading = new Work();
        work = reading;
        state.set(new State(Phase.READING, null, null, "", -1));
        background.aside(() -> look(reading), looked -> {
            if (reading == work) {
                Workbench.Looked history = looked.history();
                if (history == null) {
                    state.set(new State(Phase.EMPTY, null, null, looked.trouble(), -1));
                } else {
                    match(history, looked.whole(), reading);
                }
            }
        });
    }

    private Looked look(Work reading) {
        try {
            return new Looked(Workbench.look(opener.open(files, zone), reading), taker.whole(files).orElse(null), "");
        } catch (UnreadableHistory e) {
            return new Looked(null, null, language.say(e.sentence()));
        } catch (CancellationException e) {
            return new Looked(null, null, "");
        }
    }

    /// A library that has nothing yet takes a whole one as it was.
    private void match(Workbench.Looked history, Change.@Nullable TakeIn whole, Work reading) {
        background.run(() -> whole != null && present.isEmpty(), empty -> {
            if (reading != work || state.get().phase() != Phase.READING) {
                return;
            }
            if (empty && whole != null) {
                state.set(new State(Phase.IMPORTING, null, null, "", 1));
                taker.take(whole, done -> state.set(State.EMPTY));
            } else {
                match(history, reading);
            }
        });
    }

    private void match(Workbench.Looked history, Work reading) {
        background.run(present::shows, shows -> background.aside(() -> history.match(shows, suggestions), bench -> {
            if (reading == work && state.get().phase() == Phase.READING) {
                show(bench);
            }
        }));
    }

    private void show(Workbench bench) {
        state.set(new State(Phase.BENCH, bench, null, "", -1));
        rehearse();
    }

    /// The user says what a show is.
    public void answer(int key, Answer answer) {
        Workbench bench = state.get().bench();
        if (bench != null && state.get().phase() == Phase.BENCH) {
            show(bench.with(key, answer));
        }
    }

    /// The user says yes to the likeliest wherever it is asked, or that each is another show.
    public void answerAll(boolean likeliest) {
        Workbench bench = state.get().bench();
        if (bench != null && state.get().phase() == Phase.BENCH) {
            show(bench.answered(likeliest ? Match::likeliest : Match::apart));
        }
    }

    /// Finds shows of the library by a part of their title.
    public void find(String text, int limit, Consumer<List<PresentShow>> then) {
        TitleQuery wanted = TitleQuery.of(text);
        background.run(() -> present.shows().stream().filter(show -> wanted.isWithin(FoldedTitle.of(show.title()))).limit(limit).toList(), then);
    }

    /// Finds out what would come of it, where no question is open.
    private void rehearse() {
        Workbench bench = state.get().bench();
        if (bench == null || state.get().phase() != Phase.BENCH || !bench.questions().isEmpty()) {
            return;
        }
        background.run(() -> rehearsed(bench), rehearsal -> {
            if (state.get().bench() == bench && state.get().phase() == Phase.BENCH) {
                state.set(new State(Phase.BENCH, bench, rehearsal.report(), rehearsal.trouble(), -1));
            }
        });
    }

    private record Rehearsal(@Nullable Report report, String trouble) {}

    private Rehearsal rehearsed(Workbench bench) {
        Report report = bench.report();
        try {
            present.rehearse(bench.change(onlyUnwatched, report));
            return new Rehearsal(report, "");
        } catch (UnreadableHistory e) {
            return new Rehearsal(null, language.say(e.sentence()));
        } catch (LibraryException e) {
            return new Rehearsal(null, language.say(e.sentence()));
        }
    }

    /// Does it.
    public void take() {
        Workbench bench = state.get().bench();
        if (bench == null || state.get().phase() != Phase.BENCH || !bench.questions().isEmpty()) {
            return;
        }
        Work importing = new Work();
        work = importing;
        state.set(new State(Phase.IMPORTING, bench, null, "", -1));
        Report report = bench.report().following(importing);
        taker.take(bench.change(onlyUnwatched, report), done -> {
            if (done) {
                state.set(new State(Phase.DONE, bench, report, "", -1));
            } else {
                show(bench);
            }
        });
    }

    /// Ends the reading, or the import, of which nothing is kept then.
    public void stop() {
        work.stopped = true;
        if (state.get().phase() == Phase.READING) {
            work = new Work();
            state.set(State.EMPTY);
        }
    }

    /// Puts the files aside.
    public void clear() {
        if (!state.get().isRunning()) {
            work = new Work();
            files = List.of();
            state.set(State.EMPTY);
        }
    }

    /// Shows how far it is; called now and then while it runs.
    public void tick() {
        State now = state.get();
        if (now.isRunning() && work.reached != now.reached()) {
            state.set(new State(now.phase(), now.bench(), now.report(), now.trouble(), work.reached));
        }
    }
}
