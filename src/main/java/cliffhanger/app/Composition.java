package cliffhanger.app;

import cliffhanger.library.Applied;
import cliffhanger.library.Change;
import cliffhanger.library.Words;
import cliffhanger.season.NoteDraft;
import cliffhanger.season.SeasonViews;
import cliffhanger.season.ShowViewModel;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.ui.Background;
import cliffhanger.ui.Messages;
import cliffhanger.ui.ToastController;
import cliffhanger.ui.Toasts;
import cliffhanger.ui.Views;
import cliffhanger.watchlist.RowWords;
import cliffhanger.watchlist.WatchlistController;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The composition root of the window: makes every part once and introduces them to each other.
final class Composition {
    private final SqliteLibrary library;
    private final Background background;
    private final SqliteWatchlist rows;
    private final WatchlistViewModel watchlist;
    private final ShowViewModel show;
    private final ChangeDesk desk;
    private final NoteDraft draft;
    private final FileIntake intake;
    private final Views views;

    /// @param library open, and used from `background` alone from here on
    /// @param toasts  where to say things
    /// @param browser opens an address
    Composition(SqliteLibrary library, Background background, Toasts toasts, Locale locale, Consumer<String> browser) {
        this.library = library;
        this.background = background;
        Messages messages = new Messages(locale);
        Words words = new Words(locale);
        rows = new SqliteWatchlist(library);
        watchlist = new WatchlistViewModel(rows, background, library.clock());
        desk = new ChangeDesk(library, background, toasts, messages, words, this::refresh);
        show = new ShowViewModel(new SqliteShowPages(library), background, desk);
        draft = new NoteDraft(desk::quietly);
        intake = new FileIntake(background, desk, toasts, messages, words);
        MainController main = new MainController(desk, intake, messages);
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>(
                SeasonViews.controllers(show, draft, desk, messages, library.clock(), locale, browser));
        controllers.put(MainController.class, () -> main);
        controllers.put(ToastController.class, () -> new ToastController(toasts));
        controllers.put(WatchlistController.class, () -> new WatchlistController(
                watchlist, new RowWords(library.clock(), locale), desk, main::addFromFile));
        views = new Views(messages, controllers);
        watchlist.selectedProperty().subscribe(show::open);
    }

    /// The window's content, filled as soon as the library has answered.
    Parent mainView() {
        Parent view = views.load(MainController.class, "MainView.fxml");
        background.run(this::placeSamples);
        watchlist.load();
        return view;
    }

    /// Saves what is being typed; before the window closes.
    void saveDrafts() {
        draft.save(done -> {});
    }

    void undo() {
        desk.undo();
    }

    void redo() {
        desk.redo();
    }

    FileIntake intake() {
        return intake;
    }

    Views views() {
        return views;
    }

    /// Looks whether a command changed the library meanwhile, or time moved on, and shows what is there now.
    void lookAround() {
        background.run(() -> library.changedElsewhere() || rows.isOvertaken(), changed -> {
            if (changed) {
                watchlist.load();
                show.reload();
            }
        });
    }

    private void refresh(Applied applied) {
        watchlist.refresh(applied.shows());
        show.refresh(applied.shows());
    }

    /// A library in which nothing was ever done begins with samples.
    private void placeSamples() {
        if (library.isUntouched()) {
            library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        }
    }
}
