package cliffhanger.app.window;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.notes.NoteLine;
import cliffhanger.search.Hit;
import cliffhanger.show.NoteDraft;
import cliffhanger.show.ShowViewModel;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Leads the user to a show, a season or a note from wherever that is asked for, and keeps the way there. JavaFX thread.
final class Guide {
    private final ShowViewModel show;
    private final WatchlistViewModel watchlist;
    private final NoteDraft draft;
    private final Supplier<MainController> main;
    private final Navigation navigation = new Navigation(this::go);
    private boolean leading;

    /// @param main the window's frame, once there is one
    Guide(ShowViewModel show, WatchlistViewModel watchlist, NoteDraft draft, Supplier<MainController> main) {
        this.show = show;
        this.watchlist = watchlist;
        this.draft = draft;
        this.main = main;
    }

    Navigation navigation() {
        return navigation;
    }

    /// Opens a show, and brings it to the front from wherever the user is.
    void lead(ShowId of, @Nullable SeasonId season) {
        leading = true;
        // In this order: the choice in the list then finds the show open, and does not open it at another season first.
        show.open(of, season);
        watchlist.selectedProperty().set(of);
        main.get().showDetail();
        leading = false;
    }

    void open(Hit hit) {
        if (hit.kind() == Hit.Kind.NOTE) {
            draft.turnTo(hit.show(), hit.season(), Subject.of(hit.show(), hit.season(), hit.episode()));
        }
        lead(hit.show(), hit.season());
    }

    void open(NoteLine note) {
        draft.turnTo(note.show(), note.season(), Subject.of(note.show(), note.season(), note.episode()));
        lead(note.show(), note.season());
    }

    /// Something else is open than before. Detail is shown on the watchlist alone; what changes behind another screen is no step.
    void opened() {
        if (main.get().room() == Room.WATCHLIST) {
            arrived(Room.WATCHLIST);
        }
    }

    /// The user entered a screen; on the way to a show that is still being read, that is half a step.
    void entered(Room room) {
        if (!leading) {
            arrived(room);
        }
    }

    private void arrived(Room room) {
        ShowViewModel.Detail detail = show.detailProperty().get();
        boolean open = room == Room.WATCHLIST && detail != null;
        navigation.arrived(new Navigation.Place(
                room, open ? detail.show().id() : null,
                open && detail.season() != null ? detail.season().season().id() : null));
    }

    private void go(Navigation.Place place) {
        if (place.show() == null) {
            main.get().enter(place.room());
        } else {
            lead(place.show(), place.season());
        }
    }
}
