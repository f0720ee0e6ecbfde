package cliffhanger.app.window;

import cliffhanger.app.part.Shell;
import cliffhanger.app.part.WatchlistPart;
import cliffhanger.app.part.WatchlistScreenController;
import cliffhanger.app.work.UserClock;
import cliffhanger.library.change.Change;
import cliffhanger.settings.Preferences;
import cliffhanger.show.ShowViewModel;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.ui.Screen;
import cliffhanger.upnext.UpNextViewModel;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRows;
import cliffhanger.watchlist.WatchlistViewModel;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Parent;

/// The window from its first picture on: what it begins with, is called and remembers, and how it follows the user's choices and what
/// others do to the library. JavaFX thread.
final class Session {
    private final Shell shell;
    private final WatchlistRows rows;
    private final WatchlistViewModel watchlist;
    private final ShowViewModel show;
    private final WindowTitle title;
    private final WindowState memory;

    /// @param columns where the list is
    /// @param here    the id of the screen where the user is
    Session(
            Shell shell, WatchlistRows rows, WatchlistViewModel watchlist, UpNextViewModel upNext, ShowViewModel show,
            Supplier<WatchlistScreenController> columns, Supplier<String> here) {
        this.shell = shell;
        this.rows = rows;
        this.watchlist = watchlist;
        this.show = show;
        title = new WindowTitle(shell.language());
        memory = new WindowState(shell.settings(), shell.background(), watchlist, upNext, show, columns, here);
    }

    /// Makes the window's content. The watchlist is read while that is made, so that its first picture is whole.
    ///
    /// @param read before there was a window
    /// @param view makes it
    Parent begin(LibraryOpening.Opened read, Supplier<Parent> view) {
        CompletableFuture<List<WatchlistRow>> first = CompletableFuture.supplyAsync(
                this::firstRows, shell.background()::run);
        shell.preferences().take(read.chosen());
        Parent made = view.get();
        memory.recall(read.kept());
        // Where that failed, it is said when it fails again.
        List<WatchlistRow> there = first.exceptionally(problem -> List.of()).join();
        if (there.isEmpty()) {
            shell.background().run(this::placeSamples);
            watchlist.load();
        } else {
            watchlist.show(there);
        }
        return made;
    }

    private List<WatchlistRow> firstRows() {
        shell.veils().read();
        return library().isUntouched() ? List.of() : rows.all();
    }

    /// A library in which nothing was ever done begins with samples.
    private void placeSamples() {
        if (library().isUntouched()) {
            library().apply(new Change.PlaceSamples(StarterLibrary.around(shell.clock()), true));
        }
    }

    /// Told once the watchlist has its rows.
    void whenFilled(Runnable then) {
        watchlist.whenLoaded(then);
    }

    /// Goes by what the user chooses from here on.
    ///
    /// @param reload shows all anew
    void followChoices(Runnable reload) {
        preferences().zoneProperty().subscribe((old, zone) -> moveTo(zone, reload));
        preferences().firstDayProperty().subscribe(this::beginWeeks);
    }

    private void moveTo(ZoneId zone, Runnable reload) {
        if (shell.clock() instanceof UserClock mine && !mine.getZone().equals(zone)) {
            mine.setZone(zone);
            shell.background().run(() -> {
                library().forgetSummaries();
                return zone;
            }, done -> reload.run());
        }
    }

    /// Calendars go by the locale for formats (Unicode's `fw` keyword).
    private void beginWeeks(DayOfWeek day) {
        Locale.setDefault(Locale.Category.FORMAT, new Locale.Builder()
                .setLocale(shell.language().formats())
                .setUnicodeLocaleKeyword("fw", day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .build());
    }

    /// Writes down how the window stands.
    void remember() {
        if (library().refusal().isEmpty()) {
            memory.keep();
        }
    }

    /// Shows all anew where a command changed the library meanwhile, or time moved on.
    void lookAround(Runnable reload) {
        shell.background().run(() -> library().changedElsewhere() || rows.isOvertaken(), changed -> {
            if (changed) {
                reload.run();
            }
        });
    }

    /// Has the window be called after what is seen.
    void entitle(Screen screen) {
        if (screen.id().equals(WatchlistPart.SCREEN)) {
            title.show(openTitle());
        } else {
            title.show(screen);
        }
    }

    /// The title of the open show; empty for none.
    String openTitle() {
        ShowViewModel.Detail detail = show.detailProperty().get();
        return detail == null ? "" : detail.show().show().title();
    }

    /// The number of the open season; -1 for none.
    int openSeason() {
        ShowViewModel.Detail detail = show.detailProperty().get();
        return detail == null || detail.season() == null ? -1 : detail.season().season().number();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.textProperty();
    }

    Preferences preferences() {
        return shell.preferences();
    }

    WindowState memory() {
        return memory;
    }

    private SqliteLibrary library() {
        return shell.library();
    }
}
