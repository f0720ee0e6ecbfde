package cliffhanger.transfer;

import cliffhanger.calendar.CalendarFilter;
import cliffhanger.library.Settings;
import cliffhanger.watchlist.BadFilter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A calendar file that follows the library, for calendars that watch one. Library's thread.
public final class KeptCalendar {
    private static final String FILE = "calendar.file";
    private static final String FILTER = "calendar.file.filter";

    private final Settings settings;
    private final Exporter exporter;

    public KeptCalendar(Settings settings, Exporter exporter) {
        this.settings = settings;
        this.exporter = exporter;
    }

    /// Where it is; empty where none is kept.
    public Optional<Path> file() {
        return settings.get(FILE).filter(path -> !path.isEmpty()).flatMap(KeptCalendar::path);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What of the calendar it has.
    public CalendarFilter filter() {
        try {
            return settings.get(FILTER).map(CalendarFilter::parse).orElse(CalendarFilter.ALL);
        } catch (BadFilter e) {
            // Written by a newer program, say: then all.
            return CalendarFilter.ALL;
        }
    }

    /// Keeps one there from now on, and writes it.
    ///
    /// @param filter what of the calendar goes into it
    public void keep(Path file, CalendarFilter filter) throws IOException {
        exporter.keep(file, filter);
        settings.put(FILTER, filter.print());
        settings.put(FILE, file.toAbsolutePath().toString());
    }

    /// Keeps none any more; the file stays as it is.
    public void stop() {
        settings.put(FILE, "");
    }

    /// Brings it up to date. A file that cannot be written now (its drive is out, say) is tried again at the next change.
    public void follow() {
        file().ifPresent(file -> {
            try {
                exporter.keep(file, filter());
            } catch (IOException e) {
                // Nobody asked for it just now.
            }
        });
    }
}
