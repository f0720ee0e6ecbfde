package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.library.ShowId;
import cliffhanger.transfer.Exporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FORMAT`: takes the library along in a form that others read. Samples stay out.
@Command(name = "export", description = "Take your history along: tables, a calendar, or a file that other trackers read.")
final class ExportCommand extends LibraryCommand {
    private static final int MOST_DAYS = 3650;

    @Parameters(paramLabel = "FORMAT", description = "library (JSON, all of it), plays (CSV), shows (CSV), trakt (JSON as Trakt's watched-history.json), page (HTML to print), markdown, calendar (iCalendar).")
    private Exporter.Format format = Exporter.Format.PLAYS;

    @Option(names = "--to", paramLabel = "FILE", description = "Write it there; else to the standard output.")
    private @Nullable Path to;

    @Option(names = "--show", paramLabel = "NAME", description = "Of a calendar: this show alone.")
    private @Nullable String show;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", description = "Of a calendar: how many days ahead; 365 if not given.")
    private int days;

    @Option(names = "--keep", description = "Of a calendar: bring the file up to date with each change from now on, for calendars that watch one.")
    private boolean keep;

    @Option(names = "--stop", description = "Keep no calendar file up to date any more.")
    private boolean stop;

    ExportCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return !keep && !stop ? Purpose.READ : Purpose.CHANGE;
    }

    @Override
    int run(OpenLibrary open) {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused("--days is a number from 1 to %d.".formatted(MOST_DAYS));
        }
        if ((keep || stop) && format != Exporter.Format.CALENDAR) {
            throw new Refused("Only a calendar is kept up to date: export calendar --to FILE --keep");
        }
        try {
            if (stop) {
                open.calendar(language()).stop();
                print("No calendar file is kept up to date any more.");
            } else if (keep) {
                keep(open);
            } else if (to == null) {
                StringWriter out = new StringWriter();
                left(open.exporter(language()).write(format, out, shown(open), days));
                print(out.toString().stripTrailing());
            } else {
                left(open.exporter(language()).toFile(format, to, shown(open), days));
                print("Written to %s.".formatted(to));
            }
            return 0;
        } catch (IOException e) {
            throw new Refused("%s could not be written. Check that its folder is there, has room, and that you may write to it.".formatted(to));
        }
    }

    private void keep(OpenLibrary open) throws IOException {
        if (to == null) {
            throw new Refused("Say where the calendar file is to be: export calendar --to FILE --keep");
        }
        open.calendar(language()).keep(to);
        print("%s follows the library from now on.".formatted(to));
    }

    private void left(long plays) {
        if (plays > 0) {
            complain("%d plays of specials without a number were left out, for that form has no place for them.".formatted(plays));
        }
    }

    private @Nullable ShowId shown(OpenLibrary open) {
        return show == null ? null : show(open, show).id();
    }
}
