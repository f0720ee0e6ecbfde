package cliffhanger.command;

import cliffhanger.library.ShowId;
import cliffhanger.reminders.Airing;
import cliffhanger.transfer.CalendarExport;
import cliffhanger.transfer.CsvExport;
import cliffhanger.transfer.TraktExport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FORMAT`: takes the library along in a form that others read. Samples stay out.
@Command(name = "export", description = "Take your history along: tables, a calendar, or a file that other trackers read.")
final class ExportCommand extends LibraryCommand {
    private static final int MOST_DAYS = 3650;

    /// What can be written.
    enum Format {
        PLAYS,
        SHOWS,
        TRAKT,
        LIBRARY,
        CALENDAR
    }

    @Parameters(paramLabel = "FORMAT", description = "library (JSON, all of it), plays (CSV), shows (CSV), trakt (JSON as Trakt's watched-history.json), calendar (iCalendar).")
    private Format format = Format.PLAYS;

    @Option(names = "--to", paramLabel = "FILE", description = "Write it there; else to the standard output.")
    private @Nullable Path to;

    @Option(names = "--show", paramLabel = "NAME", description = "Of a calendar: this show alone.")
    private @Nullable String show;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", description = "Of a calendar: how many days ahead; 365 if not given.")
    private int days;

    ExportCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused("--days is a number from 1 to %d.".formatted(MOST_DAYS));
        }
        try {
            if (to == null) {
                StringWriter out = new StringWriter();
                write(open, out);
                print(out.toString().stripTrailing());
            } else {
                toFile(open, to);
            }
            return 0;
        } catch (IOException e) {
            throw new Refused("%s could not be written. Check that its folder is there, has room, and that you may write to it.".formatted(to));
        }
    }

    /// Beside and then over what is there, so that half a file is never seen.
    private void toFile(OpenLibrary open, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                write(open, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        print("Written to %s.".formatted(file));
    }

    private void write(OpenLibrary open, Writer out) throws IOException {
        switch (format) {
            case PLAYS -> CsvExport.plays(open.shelf(), out);
            case SHOWS -> CsvExport.shows(open.shelf(), out);
            case TRAKT -> {
                long left = TraktExport.history(open.shelf(), out);
                if (left > 0) {
                    complain("%d plays of specials without a number were left out, for that form has no place for them.".formatted(left));
                }
            }
            case LIBRARY -> open.whole().write(out);
            case CALENDAR -> out.write(CalendarExport.print(CalendarEvents.of(open, airings(open)), open.clock().instant()));
        }
    }

    private List<Airing> airings(OpenLibrary open) {
        LocalDate today = LocalDate.now(open.clock());
        ShowId of = show == null ? null : show(open, show).id();
        return open.reminders().airings(today, today.plusDays(days), of, false);
    }
}
