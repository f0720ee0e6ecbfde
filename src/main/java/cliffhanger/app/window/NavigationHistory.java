package cliffhanger.app.window;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the user has been, to go back and forth. JavaFX thread only.
final class NavigationHistory {
    private static final int MOST = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final Consumer<Place> goer;
    private Place here;
    private boolean going;

    /// @param begin where the user begins
    /// @param goer  shows a place
    NavigationHistory(String begin, Consumer<Place> goer) {
        here = new Place(begin, null, null);
        this.goer = goer;
    }

    /// A screen, and on the watchlist what is open there.
    ///
    /// @param screen its id
    record Place(String screen, @Nullable ShowId show, @Nullable SeasonId season) {}

    Place here() {
        return here;
    }

    /// The user has come to a place. A show that is still being opened, and its season when that is known, are one step.
    void arrived(Place place) {
        // On the way to a place the old show is still open; what is left behind then is no new step.
        if (going || place.equals(here)) {
            return;
        }
        boolean completes = place.screen().equals(here.screen())
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

    void forward() {
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
