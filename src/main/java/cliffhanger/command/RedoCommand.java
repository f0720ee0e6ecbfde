package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `redo`: makes the change again that was taken back last.
@Command(name = "redo", description = "${bundle:command.redo.help}")
final class RedoCommand extends TurnCommand {
    RedoCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Optional<Applied> turn(OpenLibrary open) {
        return open.library().redo();
    }

    @Override
    Sentence none() {
        return Sentence.of("command.redo.none");
    }
}
