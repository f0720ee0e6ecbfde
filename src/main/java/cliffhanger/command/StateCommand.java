package cliffhanger.command;

import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `state NAME STATE`: what a show is to the user.
@Command(name = "state", description = "${bundle:command.state.help}")
final class StateCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Parameters(index = "1", paramLabel = "${bundle:command.label.state}", description = "${bundle:command.state.parameter.state}")
    private String state = "";

    StateCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        ShowState wanted = FilterOptions.choice(ShowState.class, state);
        return report(open.library().apply(new Change.SetState(show(open, name).id(), wanted)));
    }
}
