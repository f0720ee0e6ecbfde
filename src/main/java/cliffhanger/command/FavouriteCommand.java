package cliffhanger.command;

import cliffhanger.library.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `favourite NAME [--off]`.
@Command(name = "favourite", description = "Make a show a favourite, or with --off no longer one.")
final class FavouriteCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The title, or enough of it.")
    private String name = "";

    @Option(names = "--off", description = "No longer.")
    private boolean off;

    FavouriteCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        return report(open.library().apply(new Change.SetFavourite(show(open, name).id(), !off)));
    }
}
