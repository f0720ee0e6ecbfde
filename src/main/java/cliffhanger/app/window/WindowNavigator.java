package cliffhanger.app.window;

import cliffhanger.app.part.Navigator;
import cliffhanger.app.part.UpNextPart;
import cliffhanger.app.part.WatchlistPart;
import cliffhanger.app.part.WatchlistScreenController;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.show.NoteDraft;
import cliffhanger.show.ShowViewModel;
import cliffhanger.ui.Screen;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Leads the user to a screen, a show, a season or a note from wherever that is asked for, and keeps the way there. JavaFX thread.
final class WindowNavigator implements Navigator {
    private final ShowViewModel show;
    private final WatchlistViewModel watchlist;
    private final NoteDraft draft;
    private final Supplier<MainController> main;
    private final Supplier<WatchlistScreenController> columns;
    private final NavigationHistory navigation = new NavigationHistory(UpNextPart.SCREEN, this::go);
    private boolean leading;

    /// @param main    the window's frame, once there is one
    /// @param columns where the open show is
    WindowNavigator(
            ShowViewModel show, WatchlistViewModel watchlist, NoteDraft draft, Supplier<MainController> main,
            Supplier<WatchlistScreenController> columns) {
        this.show = show;
        this.watchlist = watchlist;
        this.draft = draft;
        this.main = main;
        this.columns = columns;
    }

    NavigationHistory navigation() {
        return navigation;
    }

    @Override
    public void show(String id) {
        main.get().enter(id);
    }

    @Override
    public void lead(ShowId of, @Nullable SeasonId season) {
        lead(of, () -> show.open(of, season));
    }

    @Override
    public void leadTo(ShowId of, EpisodeId episode) {
        lead(of, () -> show.open(of, episode));
    }

    private void lead(ShowId of, Runnable open) {
        leading = true;
        // In this order: the choice in the list then finds the show open, and does not open it at another season first.
        open.run();
        watchlist.selectedProperty().set(of);
        main.get().enter(WatchlistPart.SCREEN);
        columns.get().front(false);
        leading = false;
    }

    @Override
    public void lead(ShowId of, @Nullable SeasonId season, Subject note) {
        draft.turnTo(of, season, note);
        lead(of, season);
    }

    @Override
    public Window window() {
        return main.get().window();
    }

    /// Something else is open than before. It is shown on the watchlist alone; what changes behind another screen is no step.
    void opened() {
        if (main.get().screen().id().equals(WatchlistPart.SCREEN)) {
            arrived(WatchlistPart.SCREEN);
        }
    }

    /// The user entered a screen; on the way to a show that is still being read, that is half a step.
    void entered(Screen screen) {
        if (!leading) {
            arrived(screen.id());
        }
    }

    private void arrived(String screen) {
        ShowViewModel.Detail detail = show.detailProperty().get();
        boolean open = screen.equals(WatchlistPart.SCREEN) && detail != null;
        navigation.arrived(new NavigationHistory.Place(
                screen, open ? detail.show().id() : null,
                open && detail.season() != null ? detail.season().season().id() : null));
    }

    private void go(NavigationHistory.Place place) {
        if (place.show() == null) {
            show(place.screen());
        } else {
            lead(place.show(), place.season());
        }
    }
}
