package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `undo`: takes the last change back.
@Command(name = "undo", description = "${bundle:command.undo.help}")
final class UndoCommand extends TurnCommand {
    UndoCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Optional<Applied> turn(OpenLibrary open) {
        return open.library().undo();
    }

    @Override
    Sentence none() {
        return Sentence.of("command.undo.none");
    }
}
