package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.ImportJson;
import cliffhanger.command.print.Json;
import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.FoundShow;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Match;
import cliffhanger.imports.Report;
import cliffhanger.imports.ReportWords;
import cliffhanger.imports.Workbench;
import cliffhanger.language.Sentence;
import cliffhanger.library.change.Change;
import cliffhanger.search.Names.Found;
import cliffhanger.titles.FoldedTitle;
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
@Command(name = "import", description = "${bundle:command.import.help}")
final class ImportCommand extends LibraryCommand {
    @Parameters(paramLabel = "${bundle:command.label.file}", arity = "1..*", description = "${bundle:command.import.parameter.file}")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "${bundle:command.import.option.dryRun}")
    private boolean dry;

    @Option(names = "--zone", paramLabel = "${bundle:command.label.zone}", description = "${bundle:command.import.option.zone}")
    private String zone = "UTC";

    @Option(names = "--same", description = "${bundle:command.import.option.same}")
    private boolean same;

    @Option(names = "--apart", description = "${bundle:command.import.option.apart}")
    private boolean asNewShow;

    @Option(names = "--match", paramLabel = "${bundle:command.label.pair}", description = "${bundle:command.import.option.match}")
    private Map<String, String> matches = new LinkedHashMap<>();

    @Option(names = "--new", paramLabel = "${bundle:command.label.title}", description = "${bundle:command.import.option.new}")
    private List<String> fresh = List.of();

    @Option(names = "--leave", paramLabel = "${bundle:command.label.title}", description = "${bundle:command.import.option.leave}")
    private List<String> left = List.of();

    @Option(names = "--only-unwatched", description = "${bundle:command.import.option.onlyUnwatched}")
    private boolean onlyUnwatched;

    @Option(names = "--report", paramLabel = "${bundle:command.label.file}", description = "${bundle:command.import.option.report}")
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
        if (same && asNewShow) {
            throw Refused.words(Sentence.of("command.import.both"));
        }
        if (files.size() == 1 && ArchiveFile.isOne(files.getFirst()) && open.transfers().existing().isEmpty()) {
            return takeIn(open, files.getFirst());
        }
        Workbench bench = answered(open, Workbench.open(open.transfers().histories().open(files, zone()), open.transfers().existing(), open.transfers().suggestions(), part -> {}));
        if (!bench.questions().isEmpty() && !dry) {
            ask(bench);
            return 1;
        }
        // What is not answered yet is left out of a rehearsal, and asked for in its report.
        Workbench settled = bench.answered(match -> new Answer.Leave());
        Report report = settled.report();
        Change.ImportHistory change = settled.change(onlyUnwatched, report);
        if (dry) {
            open.transfers().existing().rehearse(change);
        } else {
            open.transfers().backups().make();
            open.library().apply(change);
            files.forEach(open.transfers().copies()::settle);
        }
        say(bench, report);
        return 0;
    }

    /// A library that has nothing yet takes a whole one as it was.
    private int takeIn(OpenLibrary open, Path file) {
        Change.TakeIn take = new Change.TakeIn(new ArchiveFile(file, open.transfers().format()));
        if (dry) {
            print(language().say("command.import.whole", file.getFileName()));
            return 0;
        }
        return report(open.library().apply(take));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw Refused.words(Sentence.of("command.import.zone", zone));
        }
    }

    private Workbench answered(OpenLibrary open, Workbench seen) {
        Workbench bench = seen;
        for (Map.Entry<String, String> match : matches.entrySet()) {
            Found meant = show(open, match.getValue());
            PresentShow present = open.transfers().existing().shows().stream().filter(show -> show.id().equals(meant.id())).findFirst().orElseThrow();
            bench = bench.with(key(bench, match.getKey()), new Answer.Same(present));
        }
        for (String title : fresh) {
            bench = bench.with(key(bench, title), new Answer.New(null));
        }
        for (String title : left) {
            bench = bench.with(key(bench, title), new Answer.Leave());
        }
        return same ? bench.answered(Match::likeliest) : asNewShow ? bench.answered(Match::apart) : bench;
    }

    /// The one show of the file that has that title.
    private static int key(Workbench bench, String title) {
        List<FoundShow> named = bench.matches().stream().map(Match::found).filter(found -> FoldedTitle.of(found.label()).letters().equals(FoldedTitle.of(title).letters())).toList();
        if (named.size() != 1) {
            throw new Refused(named.isEmpty() ? Sentence.of("command.import.none", title) : Sentence.of("command.import.several", named.size(), title));
        }
        return named.getFirst().key();
    }

    private void ask(Workbench bench) {
        if (json()) {
            print(json(bench, null).map());
            return;
        }
        print(bench.keeper() + ": " + words().found(bench));
        bench.questions().forEach(match -> print("  %s: %s".formatted(match.found().label(), words().say(match))));
        complain(language().say("command.import.ask"));
    }

    private void say(Workbench bench, Report report) {
        if (json()) {
            print(json(bench, report).map());
        } else {
            words().summary(report, dry).forEach(this::print);
            bench.questions().forEach(match -> print("  " + language().say("command.import.open", match.found().label(), words().say(match))));
        }
        if (reportTo != null) {
            try {
                Files.write(reportTo, words().whole(report, dry));
            } catch (IOException e) {
                complain(language().say("command.import.report", reportTo));
            }
        }
    }

    private Json json(Workbench bench, @Nullable Report report) {
        return new ImportJson(bench, report).whole().with("imported", report != null && !dry);
    }
}
