package cliffhanger.command;

import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
import picocli.CommandLine.Command;

/// `skip NAME WHAT`: not watched, and not waiting either.
@Command(name = "skip", description = "${bundle:command.skip.help}")
final class SkipCommand extends ScopeCommand {
    SkipCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Change change(Scope scope, OpenLibrary open) {
        return new Change.SkipEpisodes(scope);
    }
}
