package cliffhanger.app.part;

import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.show.ShowController;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Views;
import cliffhanger.watchlist.DetailsController;
import cliffhanger.watchlist.DetailsProgress;
import cliffhanger.watchlist.RowWords;
import cliffhanger.watchlist.WatchlistActions;
import cliffhanger.watchlist.WatchlistController;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The watchlist, with the open show beside it.
public final class WatchlistPart implements Part {
    /// The screen's id.
    public static final String SCREEN = "watchlist";

    private final WatchlistViewModel viewModel;
    private final WatchlistScreenController screen;
    private final Map<Class<?>, Supplier<?>> controllers;

    /// @param find   looks for a text among all shows that there are
    /// @param remind sets a reminder of the open show's premiere
    public WatchlistPart(
            Shell shell, WatchlistViewModel viewModel, DetailsProgress details, Words words, Pictures pictures, Consumer<String> find,
            Runnable remind) {
        this.viewModel = viewModel;
        screen = new WatchlistScreenController(viewModel, remind);
        controllers = Map.of(
                WatchlistScreenController.class, () -> screen,
                DetailsController.class, () -> new DetailsController(details, shell.language()),
                WatchlistController.class, () -> new WatchlistController(viewModel, new RowWords(shell.clock(), shell.language()), words,
                        shell.changes(), shell.language(), pictures, actions(find, shell.navigator())));
    }

    private static WatchlistActions actions(Consumer<String> find, Navigator navigator) {
        return new WatchlistActions() {
            @Override
            public void find(String text) {
                find.accept(text);
            }

            @Override
            public void begin() {
                navigator.show(UpNextPart.SCREEN);
            }
        };
    }

    /// What controls its screen.
    public WatchlistScreenController screen() {
        return screen;
    }

    /// What is on the list, by which filter and order.
    public WatchlistViewModel viewModel() {
        return viewModel;
    }

    /// The open show, and what is to be seen of the list.
    public List<ShowId> inSight() {
        return Stream.concat(Stream.ofNullable(viewModel.selectedProperty().get()), screen.inSight().stream()).distinct().toList();
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "watchlist.screen", Screen.Way.RAIL, Glyph.LIST, null, WatchlistScreenController.class)
                .whenShown(shown -> {
                    if (shown) {
                        screen.front(true);
                    }
                }));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }

    /// Adds the open show, which the first picture does without.
    @Override
    public void complete(Views views) {
        screen.complete(views.load(ShowController.class, "ShowView.fxml"));
    }

    @Override
    public void changed(Applied applied) {
        viewModel.refresh(applied.shows());
    }

    @Override
    public void reload() {
        viewModel.load();
    }
}
