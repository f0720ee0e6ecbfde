package cliffhanger.command;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Rescue;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check`: looks whether the library is as it was written, and says the way back where it is not.
@Command(name = "check", description = "${bundle:command.check.help}")
final class CheckCommand extends Printing implements Callable<Integer> {
    private static final int NAMED = 10;

    private final OpenLibrary.Opener opener;

    @Option(names = "--keep", description = "${bundle:command.check.option.keep}")
    private boolean keep;

    CheckCommand(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Rescue rescue = opener.rescue(new OpenLibrary.Opening(data(), null, Purpose.READ));
        Optional<LibraryException> problem = rescue.check();
        if (problem.isEmpty()) {
            say(null, Optional.empty(), List.of(), language().say("command.check.whole"));
            return 0;
        }
        if (keep && problem.get().problem() == Problem.ALTERED) {
            String kept = rescue.keep().toString();
            say(null, Optional.empty(), List.of(), language().say("command.check.kept", kept));
            return 0;
        }
        Optional<Backup> newest = rescue.newest();
        say(problem.get(), newest, newest.map(rescue::since).orElse(List.of()), "");
        return 1;
    }

    private void say(@Nullable LibraryException problem, Optional<Backup> newest, List<Applied> since, String good) {
        Words words = new Words(language());
        if (json()) {
            print(new Json().with("whole", problem == null).with("problem", problem == null ? null : say(problem))
                    .with("backup", newest.map(backup -> backup.file().toString()).orElse(null)).with("since", since.stream().map(words::say).toList()).map());
            return;
        }
        if (problem == null) {
            print(good);
            return;
        }
        complain(say(problem));
        if (problem.problem() == Problem.ALTERED) {
            print(language().say("command.check.keep"));
        }
        print(newest.map(backup -> language().say("command.check.newest", backup.file()))
                .orElse(language().say("command.check.none")));
        if (!since.isEmpty()) {
            print(language().say("command.check.since"));
            since.stream().skip(Math.max(0, since.size() - NAMED)).forEach(applied -> print("  " + words.say(applied)));
        }
    }
}
