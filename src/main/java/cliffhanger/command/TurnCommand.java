package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied;
import java.util.Optional;

/// `undo` and `redo`: the last change, also one made in the window.
abstract class TurnCommand extends LibraryCommand {
    TurnCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    /// Takes the step.
    abstract Optional<Applied> turn(OpenLibrary open);

    /// What to say when there is none to take.
    abstract Sentence none();

    @Override
    int run(OpenLibrary open) {
        return report(turn(open).orElseThrow(() -> new Refused(none())));
    }
}
