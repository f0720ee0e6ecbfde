package cliffhanger.command;

import cliffhanger.library.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `favourite NAME [--off]`.
@Command(name = "favourite", description = "${bundle:command.favourite.help}")
final class FavouriteCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Option(names = "--off", description = "${bundle:command.favourite.option.off}")
    private boolean off;

    FavouriteCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        return report(open.library().apply(new Change.SetFavourite(show(open, name).id(), !off)));
    }
}
