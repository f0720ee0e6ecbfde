package cliffhanger.command;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Difference;
import cliffhanger.backup.Difference.Counts;
import cliffhanger.backup.Restored;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
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
@Command(name = "restore", description = "Go back to a backup. The library as it is is backed up first, so this can be taken back too.")
final class RestoreCommand extends LibraryCommand {
    private static final int NAMED = 5;
    private static final Set<Problem> RESCUED = EnumSet.of(Problem.DAMAGED, Problem.ALTERED, Problem.MISSING);

    @Parameters(paramLabel = "FILE", description = "The backup; list them with: backup --list")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "Say what would be different, and change nothing.")
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
    public Integer call() {
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
                complain(String.valueOf(e.getMessage()));
                print(Files.exists(kept) ? "Restored. The library as it was is kept in %s".formatted(kept) : "Restored.");
            }
            return 0;
        }
    }

    @Override
    int run(OpenLibrary open) {
        opened = true;
        if (file == null) {
            throw new Refused("Name a backup. List them with: backup --list");
        }
        Difference difference = open.backups().compare(file);
        Restored restored = dry ? null : open.backups().restore(file);
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
            restored.leftOut().forEach(part -> complain("The file also has a %s in it that no Cliffhanger made. It was left out.".formatted(part)));
            print("Restored. How it was is kept in %s".formatted(before.file()));
        }
        return 0;
    }

    private void say(Difference difference) {
        if (difference.isNone()) {
            print("The backup holds the same.");
            return;
        }
        line("shows", difference.now().shows(), difference.then().shows());
        line("plays", difference.now().plays(), difference.then().plays());
        line("notes", difference.now().notes(), difference.then().notes());
        line("reminder rules", difference.now().rules(), difference.then().rules());
        named("Not in the backup: ", difference.gone());
        named("Only in the backup: ", difference.back());
    }

    private void line(String what, int now, int then) {
        print("%-15s %,d now, %,d in the backup".formatted(what, now, then));
    }

    private void named(String what, List<String> titles) {
        if (!titles.isEmpty()) {
            String more = titles.size() > NAMED ? " and %d more".formatted(titles.size() - NAMED) : "";
            print(what + String.join(", ", titles.subList(0, Math.min(NAMED, titles.size()))) + more);
        }
    }

    private static Json counts(Counts counts) {
        return new Json().with("shows", counts.shows()).with("plays", counts.plays()).with("notes", counts.notes()).with("rules", counts.rules());
    }
}
