package cliffhanger.command;

import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
import picocli.CommandLine.Command;

/// `unwatched NAME WHAT`: takes plays and skips away.
@Command(name = "unwatched", description = "${bundle:command.unwatched.help}")
final class UnwatchedCommand extends ScopeCommand {
    UnwatchedCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Change change(Scope scope, OpenLibrary open) {
        return new Change.Unmark(scope);
    }
}
