package cliffhanger.command;

import cliffhanger.backup.Backups;
import cliffhanger.imports.Present;
import cliffhanger.imports.Suggestions;
import cliffhanger.library.Library;
import cliffhanger.library.Settings;
import cliffhanger.notes.NoteList;
import cliffhanger.library.Habits;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.Topic;
import cliffhanger.review.Holdings;
import cliffhanger.search.Search;
import cliffhanger.season.ShowPages;
import cliffhanger.transfer.LibraryExport;
import cliffhanger.transfer.Shelf;
import cliffhanger.watchlist.WatchlistRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A library file, open for the length of one command.
///
/// @param whole        writes all of it
/// @param format       the newest format of an archive that can be read
/// @param clock        the time, with the user's zone
/// @param window       the program's window on this library
/// @param rescheduling tells the desktop what is due next, where it rings while the window is closed
public record OpenLibrary(
        Library library, WatchlistRows rows, ShowPages pages, Names names, NoteList notes, Search search,
        ReminderPages reminders, Ledger ledger, Settings settings, Holdings holdings, Online online, Backups backups, Shelf shelf, LibraryExport whole,
        int format, Present present, Suggestions suggestions, Clock clock, Window window, Runnable rescheduling, Runnable closing)
        implements AutoCloseable {

    /// Opens the library in a folder.
    @FunctionalInterface
    public interface Opener {
        OpenLibrary open(Opening opening);
    }

    /// How to open it.
    ///
    /// @param folder null for the user's own
    /// @param now    what the clock says; null for the real time
    public record Opening(@Nullable Path folder, @Nullable Instant now) {}

    /// The window on the same library, in a process of its own.
    public interface Window {
        /// Whether it is open.
        boolean isOpen();

        /// Opens it on what a reminder is about.
        void open(Topic topic);
    }

    /// Writes what there is to take along.
    Exporter exporter() {
        return new Exporter(shelf, whole, reminders, ledger, clock);
    }

    /// The calendar file that follows the library.
    KeptCalendar calendar() {
        return new KeptCalendar(settings, exporter());
    }

    /// When the user wants to be told.
    Habits habits() {
        return Habits.read(settings);
    }

    @Override
    public void close() {
        closing.run();
    }
}
