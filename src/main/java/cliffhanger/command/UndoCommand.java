package cliffhanger.command;

import cliffhanger.library.Applied;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `undo`: takes the last change back.
@Command(name = "undo", description = "Take the last change back, also one made in the window.")
final class UndoCommand extends TurnCommand {
    UndoCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Optional<Applied> turn(OpenLibrary open) {
        return open.library().undo();
    }

    @Override
    String none() {
        return "There is nothing to undo.";
    }
}
