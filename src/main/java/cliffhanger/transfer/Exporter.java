package cliffhanger.transfer;

import cliffhanger.calendar.CalendarFilter;
import cliffhanger.calendar.Dates;
import cliffhanger.desktop.WholeFile;
import cliffhanger.language.Language;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.ReminderPages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes what there is to take along, for the command line and the window alike. Calls block on the disk; library's thread.
public final class Exporter {
    private final LibraryRows shelf;
    private final LibraryExport whole;
    private final Dates dates;
    private final ReminderPages reminders;
    private final Supplier<ReminderPreferences> habits;
    private final Clock clock;
    private final Language language;
    private final Function<ShowId, Veil> veils;

    /// @param dates  what is coming, without what others may not read
    /// @param habits when the user wants to be told
    /// @param veils  what is not to be read of each show where others may read it: on a page and in a calendar
    public Exporter(
            LibraryRows shelf, LibraryExport whole, Dates dates, ReminderPages reminders, Supplier<ReminderPreferences> habits, Clock clock, Language language,
            Function<ShowId, Veil> veils) {
        this.dates = dates;
        this.veils = veils;
        this.shelf = shelf;
        this.whole = whole;
        this.reminders = reminders;
        this.habits = habits;
        this.clock = clock;
        this.language = language;
    }

    /// What can be written.
    public enum Format {
        LIBRARY("library.cliffhanger.json"),
        PLAYS("plays.csv"),
        SHOWS("shows.csv"),
        TRAKT("watched-history.json"),
        PAGE("watchlist.html"),
        MARKDOWN("watchlist.md"),
        CALENDAR("cliffhanger.ics");

        private final String file;

        Format(String file) {
            this.file = file;
        }

        /// What the file is usually called.
        public String file() {
            return file;
        }
    }

    /// @param extent of a calendar
    /// @return how many plays had no place in that form
    public long write(Format format, Writer out, Extent extent) throws IOException {
        switch (format) {
            case LIBRARY -> whole.write(out);
            case PLAYS -> CsvExport.plays(shelf, out);
            case SHOWS -> CsvExport.shows(shelf, out);
            case TRAKT -> {
                return TraktExport.history(shelf, out);
            }
            case PAGE -> new PageExport(shelf, LocalDate.now(clock), language, veils).html(out);
            case MARKDOWN -> new PageExport(shelf, LocalDate.now(clock), language, veils).markdown(out);
            case CALENDAR -> out.write(calendar(extent));
        }
        return 0;
    }

    private String calendar(Extent extent) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(extent.days());
        CalendarEvents events = new CalendarEvents(reminders, new Planner(clock.getZone(), habits.get()));
        return CalendarExport.print(events.of(dates.between(today, last, extent.filter()), clock.instant(),
                last.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), extent.of()), clock.instant());
    }

    /// Writes to a file, beside and then over what is there, so that half a file is never seen.
    ///
    /// @return as [#write]
    public long toFile(Format format, Path file, Extent extent) throws IOException {
        long[] left = new long[1];
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // Such as /dev/stdout, which nothing can be put in the place of.
            try (Writer out = Files.newBufferedWriter(file)) {
                return write(format, out, extent);
            }
        }
        WholeFile.write(file, bytes -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                left[0] = write(format, out, extent);
            }
        });
        return left[0];
    }

    /// Writes the calendar to a file where it says something else than the file does; the time of writing is nothing else.
    ///
    /// @return whether it was written
    public boolean keep(Path file, CalendarFilter filter) throws IOException {
        StringWriter now = new StringWriter();
        write(Format.CALENDAR, now, Extent.of(filter));
        if (Files.isRegularFile(file) && timeless(Files.readString(file)).equals(timeless(now.toString()))) {
            return false;
        }
        toFile(Format.CALENDAR, file, Extent.of(filter));
        return true;
    }

    private static String timeless(String calendar) {
        return calendar.replaceAll("DTSTAMP:[^\\r\\n]*\\r?\\n", "");
    }
}
