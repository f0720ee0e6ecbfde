package cliffhanger.command;

import cliffhanger.library.Applied;
import cliffhanger.library.Words;
import java.util.Locale;
import java.util.Optional;

/// `undo` and `redo`: the last change, also one made in the window.
abstract class TurnCommand extends LibraryCommand {
    TurnCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    /// Takes the step.
    abstract Optional<Applied> turn(OpenLibrary open);

    /// What to say when there is none to take.
    abstract String none();

    @Override
    int run(OpenLibrary open) {
        Applied applied = turn(open).orElseThrow(() -> new Refused(none()));
        if (json()) {
            print(AppliedJson.of(applied).map());
        } else {
            print(new Words(Locale.getDefault()).say(applied) + ".");
        }
        return 0;
    }
}
