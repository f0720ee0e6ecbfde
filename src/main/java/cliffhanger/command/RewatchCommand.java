package cliffhanger.command;

import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rewatch NAME [--stop]`: watches a show again from the start.
@Command(name = "rewatch", description = "${bundle:command.rewatch.help}")
final class RewatchCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Option(names = "--stop", description = "${bundle:command.rewatch.option.stop}")
    private boolean stop;

    RewatchCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        ShowId show = show(open, name).id();
        return report(open.library().apply(stop ? new Change.EndPass(show) : new Change.BeginPass(show)));
    }
}
