package cliffhanger.app.work;

import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.refresh.Readings.Awaited;
import cliffhanger.refresh.Refresher;
import cliffhanger.refresh.Refresher.Answer;
import cliffhanger.refresh.Refresher.Due;
import cliffhanger.ui.Background;
import cliffhanger.watchlist.DetailsProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Fetches the details of shows that a history told of, one show after the other as fast as the service allows: the open one first, then
/// what is on the screen, then those that were watched last. JavaFX thread.
public final class FirstDetails implements DetailsProgress {
    /// Leaves room for who searches meanwhile.
    private static final Duration BETWEEN = Duration.ofMillis(150);

    /// While there is no connection.
    private static final Duration AGAIN = Duration.ofMinutes(2);

    /// How often the list may move while nobody presses anything.
    private static final Duration SHOWN = Duration.ofSeconds(2);

    /// How much the newest of the times that shows took counts, 0 to 1.
    private static final double NEWEST = 0.1;

    /// So many have to have come before anything is said of how long the rest takes.
    private static final int SAMPLE = 3;

    private final Services services;
    private final Background background;
    private final BooleanSupplier wanted;
    private final Supplier<List<ShowId>> first;
    private final Consumer<Applied> changed;
    private final Clock clock;
    private final PauseTransition pause = new PauseTransition();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.DONE);
    private final Set<ShowId> unshown = new LinkedHashSet<>();
    private Instant shownAt = Instant.EPOCH;
    private Runnable pending = () -> {};
    private boolean paused;

    /// Whether the user had it go on, whatever the settings say.
    private boolean resumed;

    /// Which look counts.
    private int turn;
    private boolean begun;
    private boolean running;
    private int come;
    private double seconds;

    /// @param wanted  whether the user wants shows to be kept up to date
    /// @param first   shows that are asked for before all others, the first of them first
    /// @param changed shows again what changed
    public FirstDetails(
            Services services, Background background, BooleanSupplier wanted, Supplier<List<ShowId>> first, Consumer<Applied> changed, Clock clock) {
        this.services = services;
        this.background = background;
        this.wanted = wanted;
        this.first = first;
        this.changed = changed;
        this.clock = clock;
    }

    @Override
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    @Override
    public void toggle() {
        boolean fetching = state.get().doing() == Doing.FETCHING;
        paused = fetching;
        resumed = !fetching;
        if (fetching) {
            stop();
            state.set(new State(Doing.PAUSED, come, state.get().all(), -1));
        } else {
            look(true);
        }
    }

    /// Begins to look.
    public void start() {
        begun = true;
        look(false);
    }

    /// Sees whether there is anything to fetch, unless that is under way.
    public void look() {
        if (begun && !running) {
            look(false);
        }
    }

    /// @param anew whether also those are asked for that had trouble lately
    private void look(boolean anew) {
        int mine = begin();
        List<ShowId> before = first.get();
        background.run(() -> Wait.of(services.adding(), before, anew), wait -> {
            if (mine == turn) {
                running = false;
                found(wait);
            }
        });
    }

    /// Whatever goes wrong on the way, there is a next look; what comes of an earlier one counts no more.
    private int begin() {
        in(AGAIN);
        running = true;
        return ++turn;
    }

    private void found(Wait wait) {
        if (wait.count() == 0) {
            pause.stop();
            come = 0;
            resumed = false;
            show();
            state.set(State.DONE);
        } else if (wait.next() == null) {
            // Each of them had trouble lately.
            state.set(new State(Doing.OFFLINE, come, come + wait.count(), -1));
        } else if (!paused && (resumed || wanted.getAsBoolean())) {
            ask(wait.next(), wait.count());
        } else {
            pause.stop();
            state.set(new State(Doing.PAUSED, come, come + wait.count(), -1));
        }
    }

    /// @param count how many wait
    /// @param next  the first of them that can be asked for now
    private record Wait(int count, @Nullable Due next) {
        /// @param anew whether also those are asked for that had trouble lately
        static Wait of(Refresher refresher, List<ShowId> before, boolean anew) {
            List<Awaited> all = refresher.awaited();
            List<ShowId> ready = all.stream().filter(each -> anew || each.ready()).map(Awaited::show).toList();
            Due next = Stream.concat(before.stream().filter(ready::contains), ready.stream())
                    .findFirst().flatMap(refresher::one).orElse(null);
            return new Wait(all.size(), next);
        }
    }

    private void ask(Due due, int waiting) {
        int mine = begin();
        Instant began = clock.instant();
        state.set(new State(Doing.FETCHING, come, come + waiting, come < SAMPLE ? -1 : Math.round(waiting * seconds)));
        // What was asked for before a pause is still written down, and shown; it just leads to nothing more.
        pending = background.aside(() -> services.adding().ask(due, true), answer -> background.run(
                () -> services.adding().apply(answer, false),
                applied -> took(answer, began, mine == turn)));
    }

    private void took(Answer answer, Instant began, boolean goesOn) {
        if (isAway(answer)) {
            show();
            if (goesOn) {
                running = false;
                state.set(new State(Doing.OFFLINE, come, state.get().all(), -1));
            }
            return;
        }
        keep(answer.due().show());
        come++;
        double took = Duration.between(began, clock.instant()).plus(BETWEEN).toMillis() / 1000.0;
        seconds = come == 1 ? took : seconds + (took - seconds) * Math.max(NEWEST, 1.0 / come);
        if (goesOn) {
            running = false;
            in(BETWEEN);
        } else if (state.get().doing() == Doing.PAUSED) {
            state.set(new State(Doing.PAUSED, come, state.get().all(), -1));
        }
    }

    /// A list of hundreds that moves with each answer cannot be read.
    private void keep(ShowId show) {
        unshown.add(show);
        boolean isOpen = first.get().stream().limit(1).anyMatch(show::equals);
        if (isOpen || Duration.between(shownAt, clock.instant()).compareTo(SHOWN) >= 0) {
            show();
        }
    }

    private void show() {
        if (!unshown.isEmpty()) {
            Applied all = new Applied(null, Applied.Kind.REFRESHED, Applied.Way.DONE, "", null, unshown.size(), 0, unshown);
            unshown.clear();
            shownAt = clock.instant();
            changed.accept(all);
        }
    }

    /// Whether there is no use in asking on: all but an answer about this one show, such as that there is none.
    private static boolean isAway(Answer answer) {
        return answer instanceof Answer.Trouble trouble && switch (trouble.problem().kind()) {
            case NOT_FOUND, UNREADABLE, TOO_LARGE -> false;
            default -> true;
        };
    }

    private void in(Duration time) {
        pause.setDuration(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(event -> look(false));
        pause.playFromStart();
    }

    /// Gives up what is under way.
    public void stop() {
        turn++;
        pause.stop();
        pending.run();
        running = false;
    }
}
