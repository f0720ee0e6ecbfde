package cliffhanger.command;

import cliffhanger.library.Library;
import cliffhanger.notes.NoteList;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.review.Holdings;
import cliffhanger.search.Search;
import cliffhanger.season.ShowPages;
import cliffhanger.watchlist.WatchlistRows;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// A library file, open for the length of one command.
///
/// @param clock the time, with the user's zone
public record OpenLibrary(
        Library library, WatchlistRows rows, ShowPages pages, Names names, NoteList notes, Search search,
        ReminderPages reminders, Holdings holdings, Clock clock, Runnable closing)
        implements AutoCloseable {

    /// Opens the library in a folder.
    @FunctionalInterface
    public interface Opener {
        /// @param folder null for the user's own
        OpenLibrary open(@Nullable Path folder);
    }

    @Override
    public void close() {
        closing.run();
    }
}
