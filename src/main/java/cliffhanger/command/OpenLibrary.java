package cliffhanger.command;

import cliffhanger.backup.Backups;
import cliffhanger.backup.OtherCopies;
import cliffhanger.backup.Rescue;
import cliffhanger.calendar.CalendarPages;
import cliffhanger.calendar.Dates;
import cliffhanger.calendar.VeiledCalendar;
import cliffhanger.history.HistoryPages;
import cliffhanger.imports.ExistingShows;
import cliffhanger.imports.Suggestions;
import cliffhanger.insights.InsightsPages;
import cliffhanger.insights.VeiledInsights;
import cliffhanger.language.Language;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.Settings;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Library;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.library.veil.Veil;
import cliffhanger.library.veil.Veils;
import cliffhanger.notes.NoteList;
import cliffhanger.notes.VeiledNotes;
import cliffhanger.refresh.Online;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.Topic;
import cliffhanger.review.Holdings;
import cliffhanger.search.Names;
import cliffhanger.search.Search;
import cliffhanger.search.VeiledSearch;
import cliffhanger.show.ShowPages;
import cliffhanger.show.VeiledPages;
import cliffhanger.transfer.Exporter;
import cliffhanger.transfer.KeptCalendar;
import cliffhanger.transfer.LibraryExport;
import cliffhanger.transfer.LibraryRows;
import cliffhanger.watchlist.VeiledRows;
import cliffhanger.watchlist.WatchlistRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A library file, open for the length of one command.
///
/// @param clock        the time, with the user's zone
/// @param window       the program's window on this library
/// @param refusal      why it can only be read; null where it can be written
/// @param rescheduling tells the desktop what is due next, where it rings while the window is closed
public record OpenLibrary(
        Library library, Queries queries, Transfers transfers, Settings settings, Online online, Clock clock, Window window,
        @Nullable String refusal, Runnable rescheduling, Runnable closing)
        implements AutoCloseable {

    /// What is read of it, each for one kind of answer.
    public record Queries(
            WatchlistRows rows, ShowPages pages, Names names, NoteList notes, Search search, ReminderPages reminders, Ledger ledger,
            Holdings holdings, CalendarPages calendar, HistoryPages history, InsightsPages insights) {
        /// The calendar through a filter.
        Dates dates(Clock clock) {
            return new Dates(calendar, rows::all, clock);
        }

        /// The same without what is covered.
        Queries veiled(Function<ShowId, Veil> veils) {
            return new Queries(new VeiledRows(rows, veils), new VeiledPages(pages, veils), names, new VeiledNotes(notes, veils),
                    new VeiledSearch(search, veils), reminders, ledger, holdings, new VeiledCalendar(calendar, veils), history,
                    new VeiledInsights(insights, veils));
        }
    }

    /// What goes in and out of it as files.
    ///
    /// @param whole    writes all of it
    /// @param format   the newest format of an archive that can be read
    /// @param existing the shows that an import is set against
    public record Transfers(
            Backups backups, OtherCopies copies, Histories histories, ExistingShows existing, Suggestions suggestions, LibraryRows rows,
            LibraryExport whole, int format) {}

    /// Opens the library in a folder.
    @FunctionalInterface
    public interface Opener {
        OpenLibrary open(Opening opening);

        /// What can be done for a library that cannot be opened.
        default Rescue rescue(Opening opening) {
            throw new UnsupportedOperationException("this opener only opens");
        }
    }

    /// How to open it.
    ///
    /// @param folder null for the user's own
    /// @param now     what the clock says; null for the real time
    /// @param purpose what is wanted of it
    public record Opening(@Nullable Path folder, @Nullable Instant now, Purpose purpose) {}

    /// What a library is opened for.
    public enum Purpose {
        /// One that cannot be written will do.
        READ,
        CHANGE,
        /// A new one is made where a folder was named that has none.
        BEGIN
    }

    /// Opens what is to be imported.
    @FunctionalInterface
    public interface Histories {
        /// @param zone of the times in the files that say none
        /// @throws cliffhanger.library.history.UnreadableHistory with a sentence where there is nothing to read in them
        WatchHistory open(List<Path> files, ZoneId zone);
    }

    /// The window on the same library, in a process of its own.
    public interface Window {
        /// Whether it is open.
        boolean isOpen();

        /// Opens it on what a reminder is about.
        void open(Topic topic);
    }

    /// What is covered of what is not watched.
    Veils veils() {
        return Veils.read(settings, clock);
    }

    /// What is read of it to be said as text: anyone may look over a shoulder, so this is without what is covered.
    Queries said() {
        return queries.veiled(veils()::outside);
    }

    /// Writes what there is to take along.
    Exporter exporter(Language language) {
        return new Exporter(transfers.rows(), transfers.whole(), said().dates(clock), queries.reminders(), this::reminderPreferences, clock, language, veils()::outside);
    }

    /// The calendar file that follows the library.
    KeptCalendar calendar(Language language) {
        return new KeptCalendar(settings, exporter(language));
    }

    /// When the user wants to be told.
    ReminderPreferences reminderPreferences() {
        return ReminderPreferences.read(settings);
    }

    @Override
    public void close() {
        closing.run();
    }
}
