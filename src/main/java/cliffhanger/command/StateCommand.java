package cliffhanger.command;

import cliffhanger.library.Change;
import cliffhanger.library.ShowState;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `state NAME STATE`: what a show is to the user.
@Command(name = "state", description = "Say what a show is to you: planned, watching, paused, dropped or finished.")
final class StateCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The title, or enough of it.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "planned, watching, paused, dropped or finished.")
    private String state = "";

    StateCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        ShowState wanted = Arrays.stream(ShowState.values())
                .filter(each -> each.name().equals(state.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused("“%s” is none of planned, watching, paused, dropped, finished.".formatted(state)));
        return report(open.library().apply(new Change.SetState(show(open, name).id(), wanted)));
    }
}
