package cliffhanger.app.window;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the user has been, to go back and forth. JavaFX thread only.
final class Navigation {
    private static final int MOST = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final Consumer<Place> goer;
    private Place here = new Place(Room.WATCHLIST, null, null);
    private boolean going;

    /// @param goer shows a place
    Navigation(Consumer<Place> goer) {
        this.goer = goer;
    }

    /// A screen, and on the watchlist what is open there.
    record Place(Room room, @Nullable ShowId show, @Nullable SeasonId season) {}

    Place here() {
        return here;
    }

    /// The user has come to a place. A show that is still being opened, and its season when that is known, are one step.
    void arrived(Place place) {
        // On the way to a place the old show is still open; what is left behind then is no new step.
        if (going || place.equals(here)) {
            return;
        }
        boolean completes = place.room() == here.room()
                && (here.show() == null || (here.season() == null && here.show().equals(place.show())));
        if (!completes) {
            behind.push(here);
            ahead.clear();
            if (behind.size() > MOST) {
                behind.removeLast();
            }
        }
        here = place;
    }

    void back() {
        go(behind, ahead);
    }

    void forth() {
        go(ahead, behind);
    }

    private void go(Deque<Place> from, Deque<Place> to) {
        if (!from.isEmpty()) {
            to.push(here);
            here = from.pop();
            going = true;
            goer.accept(here);
            going = false;
        }
    }
}
