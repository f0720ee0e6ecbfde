package cliffhanger.command;

import cliffhanger.library.Applied;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `redo`: makes the change again that was taken back last.
@Command(name = "redo", description = "Make the change again that was undone last.")
final class RedoCommand extends TurnCommand {
    RedoCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Optional<Applied> turn(OpenLibrary open) {
        return open.library().redo();
    }

    @Override
    String none() {
        return "There is nothing to redo.";
    }
}
