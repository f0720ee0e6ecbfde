package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
import cliffhanger.transfer.Exporter;
import cliffhanger.transfer.Extent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FORMAT`: takes the library along in a form that others read. Samples stay out.
@Command(name = "export", description = "${bundle:command.export.help}")
final class ExportCommand extends LibraryCommand {
    private static final int MOST_DAYS = 3650;

    @Parameters(paramLabel = "${bundle:command.label.format}", description = "${bundle:command.export.parameter.format}")
    private Exporter.Format format = Exporter.Format.PLAYS;

    @Option(names = "--to", paramLabel = "${bundle:command.label.file}", description = "${bundle:command.export.option.to}")
    private @Nullable Path to;

    @Option(names = "--show", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.export.option.show}")
    private @Nullable String show;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", description = "${bundle:command.export.option.days}")
    private int days;

    @Option(names = "--filter", paramLabel = "${bundle:command.label.filter}", description = "${bundle:command.calendar.option.filter}")
    private @Nullable String filter;

    @Option(names = "--keep", description = "${bundle:command.export.option.keep}")
    private boolean keep;

    @Option(names = "--stop", description = "${bundle:command.export.option.stop}")
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
            throw Refused.words(Sentence.of("command.days", MOST_DAYS));
        }
        if ((keep || stop) && format != Exporter.Format.CALENDAR) {
            throw Refused.words(Sentence.of("command.export.calendar"));
        }
        boolean file = to == null && !stop;
        if (json() && file && format != Exporter.Format.LIBRARY && format != Exporter.Format.TRAKT) {
            throw Refused.words(Sentence.of("command.export.json"));
        }
        try {
            if (stop) {
                open.calendar(language()).stop();
                done(null, "command.export.stopped");
            } else if (keep) {
                keep(open);
            } else if (to == null) {
                StringWriter out = new StringWriter();
                left(open.exporter(language()).write(format, out, extent(open)));
                write(out.toString());
            } else {
                left(open.exporter(language()).toFile(format, to, extent(open)));
                done(to, "command.export.written");
            }
            return 0;
        } catch (IOException e) {
            throw new Refused(Sentence.of("command.export.failed", String.valueOf(to)));
        }
    }

    private void keep(OpenLibrary open) throws IOException {
        if (to == null) {
            throw Refused.words(Sentence.of("command.export.where"));
        }
        open.calendar(language()).keep(to, CalendarOptions.filter(filter));
        done(to, "command.export.follows");
    }

    private void done(@Nullable Path file, String key) {
        if (json()) {
            print(new Json().with("format", format).with("file", file == null ? null : file.toString()).with("kept", keep).map());
        } else {
            print(file == null ? language().say(key) : language().say(key, file));
        }
    }

    private void left(long plays) {
        if (plays > 0) {
            complain(language().say("command.export.left", plays));
        }
    }

    private Extent extent(OpenLibrary open) {
        return new Extent(show == null ? null : show(open, show).id(), days, CalendarOptions.filter(filter));
    }
}
