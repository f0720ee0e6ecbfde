package cliffhanger.command;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Difference;
import cliffhanger.backup.Difference.Counts;
import cliffhanger.backup.Restored;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.web.WebProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore FILE`: goes back to a backup; the library as it is is backed up first.
@Command(name = "restore", description = "${bundle:command.restore.help}")
final class RestoreCommand extends LibraryCommand {
    private static final int NAMED = 5;
    private static final Set<Problem> RESCUED = EnumSet.of(Problem.DAMAGED, Problem.ALTERED, Problem.MISSING);

    @Parameters(paramLabel = "${bundle:command.label.file}", description = "${bundle:command.restore.parameter.file}")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "${bundle:command.restore.option.dryRun}")
    private boolean dry;

    private boolean opened;

    RestoreCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    /// A library that is damaged or gone is put aside, and the backup takes its place.
    @Override
    public Integer call() throws WebProblem {
        try {
            return super.call();
        } catch (LibraryException e) {
            // What is wrong with the backup is no reason to put the library aside.
            if (opened || !RESCUED.contains(e.problem()) || file == null || dry) {
                throw e;
            }
            Path kept = opener().rescue(opening()).restore(file);
            if (json()) {
                print(new Json().with("file", file.toString()).with("restored", true).with("before", kept.toString()).map());
            } else {
                complain(say(e));
                print(Files.exists(kept) ? language().say("command.restore.aside", kept) : language().say("command.restore.done"));
            }
            return 0;
        }
    }

    @Override
    int run(OpenLibrary open) {
        opened = true;
        if (file == null) {
            throw Refused.words(Sentence.of("command.restore.nameless"));
        }
        Difference difference = open.transfers().backups().compare(file);
        Restored restored = dry ? null : open.transfers().backups().restore(file);
        Backup before = restored == null ? null : restored.before();
        if (json()) {
            print(new Json()
                    .with("file", file.toString())
                    .with("now", counts(difference.now()))
                    .with("then", counts(difference.then()))
                    .with("gone", difference.gone())
                    .with("back", difference.back())
                    .with("restored", before != null)
                    .with("before", before == null ? null : before.file().toString())
                    .map());
            return 0;
        }
        say(difference);
        if (restored != null && before != null) {
            restored.leftOut().forEach(part -> complain(language().say("command.restore.left", part)));
            print(language().say("command.restore.kept", before.file()));
        }
        return 0;
    }

    private void say(Difference difference) {
        if (difference.isNone()) {
            print(language().say("command.restore.same"));
            return;
        }
        line("command.restore.shows", difference.now().shows(), difference.then().shows());
        line("command.restore.plays", difference.now().plays(), difference.then().plays());
        line("command.restore.notes", difference.now().notes(), difference.then().notes());
        line("command.restore.rules", difference.now().rules(), difference.then().rules());
        named("command.restore.gone", difference.gone());
        named("command.restore.back", difference.back());
    }

    private void line(String what, int now, int then) {
        print("%-19s %s".formatted(language().say(what), language().say("command.restore.count", now, then)));
    }

    private void named(String what, List<String> titles) {
        if (!titles.isEmpty()) {
            print(language().say(what, String.join(", ", titles.subList(0, Math.min(NAMED, titles.size()))), Math.max(0, titles.size() - NAMED)));
        }
    }

    private static Json counts(Counts counts) {
        return new Json().with("shows", counts.shows()).with("plays", counts.plays()).with("notes", counts.notes()).with("rules", counts.rules());
    }
}
