package cliffhanger.app;

import cliffhanger.library.LibraryException;
import cliffhanger.library.Settings;
import cliffhanger.settings.UserZone;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The library being opened, and its first rows read, on a thread of its own while JavaFX starts. Safe on any thread.
final class Opening {
    private final CompletableFuture<Opened> opened = new CompletableFuture<>();

    private Opening() {}

    /// @param rows of the watchlist; none where samples are to come first
    /// @param kept what the last window left
    record Opened(SqliteLibrary library, List<WatchlistRow> rows, Memory.Kept kept) {}

    /// Begins.
    static Opening of(Path folder, UserClock clock) {
        Opening opening = new Opening();
        Thread.ofPlatform().name("opening").daemon().start(() -> opening.open(folder, clock));
        return opening;
    }

    private void open(Path folder, UserClock clock) {
        try {
            SqliteLibrary library = SqliteLibrary.openOften(folder, clock);
            Settings settings = new SqliteSettings(library);
            clock.setZone(UserZone.of(settings, clock.getZone()));
            opened.complete(new Opened(library, library.isUntouched() ? List.of() : new SqliteWatchlist(library).all(), Memory.Kept.in(settings)));
        } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e);
        }
    }

    /// Waits for it.
    ///
    /// @throws LibraryException as [SqliteLibrary#openOften] does
    Opened await() {
        try {
            return opened.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LibraryException problem ? problem : e;
        }
    }
}
