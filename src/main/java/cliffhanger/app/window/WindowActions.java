package cliffhanger.app.window;

import cliffhanger.app.part.DiscoverPart;
import cliffhanger.app.part.VeilPart;
import cliffhanger.app.part.WatchlistPart;
import cliffhanger.app.part.WatchlistScreenController;
import cliffhanger.app.work.Changes;
import cliffhanger.app.work.FileChoosers;
import java.util.function.Supplier;

/// What the window can be asked to do, done by its parts.
final class WindowActions implements Actions {
    private final Changes changes;
    private final WindowNavigator guide;
    private final FileChoosers choosers;
    private final DiscoverPart discover;
    private final VeilPart veil;
    private final Supplier<WatchlistScreenController> watchlist;

    WindowActions(
            Changes changes, WindowNavigator guide, FileChoosers choosers, DiscoverPart discover, VeilPart veil,
            Supplier<WatchlistScreenController> watchlist) {
        this.changes = changes;
        this.guide = guide;
        this.choosers = choosers;
        this.discover = discover;
        this.veil = veil;
        this.watchlist = watchlist;
    }

    @Override
    public void show(String id) {
        guide.show(id);
    }

    @Override
    public void search() {
        show(WatchlistPart.SCREEN);
        watchlist.get().search();
    }

    @Override
    public void find() {
        discover.find("");
    }

    @Override
    public void addByHand() {
        show(WatchlistPart.SCREEN);
        watchlist.get().addByHand();
    }

    @Override
    public void addFromFile() {
        choosers.addShows();
    }

    @Override
    public void showHidden() {
        veil.showAll();
    }

    @Override
    public void undo() {
        changes.undo();
    }

    @Override
    public void redo() {
        changes.redo();
    }

    @Override
    public void back() {
        guide.navigation().back();
    }

    @Override
    public void forward() {
        guide.navigation().forward();
    }
}
