package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.ImportJson;
import cliffhanger.command.print.Json;
import cliffhanger.imports.FoundShow;
import cliffhanger.imports.Match;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Present.PresentShow;
import cliffhanger.imports.Report;
import cliffhanger.imports.ReportWords;
import cliffhanger.imports.Workbench;
import cliffhanger.library.Change;
import cliffhanger.library.Show;
import cliffhanger.library.UnreadableHistory;
import cliffhanger.search.Names.Found;
import cliffhanger.transfer.ArchiveFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: takes over what another tracker exported, as one change. Nothing is done while a question is open.
@Command(name = "import", description = "Bring your history over from another tracker: its ZIP or files. Undo takes all of it back.")
final class ImportCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What it exported: a ZIP, files or a folder. They are known by what is in them.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
    private boolean dry;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Of the times that say none, such as Europe/Paris; UTC if not given.")
    private String zone = "UTC";

    @Option(names = "--same", description = "Where only the title is the same, it is the same show.")
    private boolean same;

    @Option(names = "--apart", description = "Where only the title is the same, it is another show.")
    private boolean apart;

    @Option(names = "--match", paramLabel = "TITLE=SHOW", description = "The show of that title in the file is this one of your watchlist.")
    private Map<String, String> matches = new LinkedHashMap<>();

    @Option(names = "--new", paramLabel = "TITLE", description = "The show of that title in the file is none of your watchlist.")
    private List<String> fresh = List.of();

    @Option(names = "--leave", paramLabel = "TITLE", description = "Leave the show of that title in the file out.")
    private List<String> left = List.of();

    @Option(names = "--only-unwatched", description = "Leave episodes alone that are watched here already.")
    private boolean alone;

    @Option(names = "--report", paramLabel = "FILE", description = "Write a full report there.")
    private @Nullable Path reportTo;

    ImportCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    private ReportWords words() {
        return new ReportWords(language());
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        if (same && apart) {
            throw new Refused("Say --same or --apart, not both.");
        }
        try {
            if (files.size() == 1 && ArchiveFile.isOne(files.getFirst()) && open.present().isEmpty()) {
                return takeIn(open, files.getFirst());
            }
            Workbench bench = answered(open, Workbench.open(open.histories().open(files, zone()), open.present(), open.suggestions(), part -> {}));
            if (!bench.questions().isEmpty() && !dry) {
                ask(bench);
                return 1;
            }
            // What is not answered yet is left out of a rehearsal, and asked for in its report.
            Workbench settled = bench.answered(match -> new Answer.Leave());
            Report report = settled.report();
            Change.ImportHistory change = settled.change(alone, report);
            if (dry) {
                open.present().rehearse(change);
            } else {
                open.backups().make();
                open.library().apply(change);
                files.forEach(open.copies()::settle);
            }
            say(bench, report);
            return 0;
        } catch (UnreadableHistory e) {
            throw new Refused(language().say(e.sentence()));
        }
    }

    /// A library that has nothing yet takes a whole one as it was.
    private int takeIn(OpenLibrary open, Path file) {
        Change.TakeIn take = new Change.TakeIn(new ArchiveFile(file, open.format()));
        if (dry) {
            print("%s would be taken in as it is. Nothing was changed.".formatted(file.getFileName()));
            return 0;
        }
        return report(open.library().apply(take));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Refused("“%s” is no time zone. Write one such as Europe/Paris or UTC.".formatted(zone));
        }
    }

    private Workbench answered(OpenLibrary open, Workbench seen) {
        Workbench bench = seen;
        for (Map.Entry<String, String> match : matches.entrySet()) {
            Found meant = show(open, match.getValue());
            PresentShow present = open.present().shows().stream().filter(show -> show.id().equals(meant.id())).findFirst().orElseThrow();
            bench = bench.with(key(bench, match.getKey()), new Answer.Same(present));
        }
        for (String title : fresh) {
            bench = bench.with(key(bench, title), new Answer.New(null));
        }
        for (String title : left) {
            bench = bench.with(key(bench, title), new Answer.Leave());
        }
        return same ? bench.answered(Match::likeliest) : apart ? bench.answered(Match::apart) : bench;
    }

    /// The one show of the file that has that title.
    private static int key(Workbench bench, String title) {
        List<FoundShow> named = bench.matches().stream().map(Match::found).filter(found -> Show.letters(found.label()).equals(Show.letters(title))).toList();
        if (named.size() != 1) {
            throw new Refused(named.isEmpty() ? "There is no show called “%s” in the file.".formatted(title)
                    : "There are %d shows called “%s” in the file. Import it in the window, where each is asked for.".formatted(named.size(), title));
        }
        return named.getFirst().key();
    }

    private void ask(Workbench bench) {
        if (json()) {
            print(json(bench, null).map());
            return;
        }
        print("%s: %s".formatted(bench.keeper(), words().found(bench)));
        bench.questions().forEach(match -> print("  %s: %s".formatted(match.found().label(), words().say(match))));
        complain("Nothing was imported. Say --same or --apart for all of these, or --match TITLE=SHOW, --new TITLE, --leave TITLE for one.");
    }

    private void say(Workbench bench, Report report) {
        if (json()) {
            print(json(bench, report).map());
        } else {
            words().summary(report, dry).forEach(this::print);
            bench.questions().forEach(match -> print("  To be answered: %s: %s".formatted(match.found().label(), words().say(match))));
        }
        if (reportTo != null) {
            try {
                Files.write(reportTo, words().whole(report, dry));
            } catch (IOException e) {
                complain("The report could not be written to %s. Check that its folder is there and has room.".formatted(reportTo));
            }
        }
    }

    private Json json(Workbench bench, @Nullable Report report) {
        return new ImportJson(bench, report).whole().with("imported", report != null && !dry);
    }
}
