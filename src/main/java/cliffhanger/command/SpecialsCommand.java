package cliffhanger.command;

import cliffhanger.library.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `specials NAME [--off]`: has the specials that belong to a show's story wait among its episodes.
@Command(name = "specials", description = "${bundle:command.specials.help}")
final class SpecialsCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Option(names = "--off", description = "${bundle:command.specials.option.off}")
    private boolean off;

    SpecialsCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        return report(open.library().apply(new Change.WantSpecials(show(open, name).id(), !off)));
    }
}
