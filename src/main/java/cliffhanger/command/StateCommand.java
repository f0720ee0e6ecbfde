package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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
        ShowState wanted = Arrays.stream(ShowState.values())
                .filter(each -> each.name().equals(state.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused(Sentence.of("command.choice", state, Arrays.stream(ShowState.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
        return report(open.library().apply(new Change.SetState(show(open, name).id(), wanted)));
    }
}
