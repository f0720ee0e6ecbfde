package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.library.change.Change;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `new TITLE`: adds a show by hand.
@Command(name = "new", description = "${bundle:command.new.help}")
final class NewCommand extends LibraryCommand {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "${bundle:command.label.title}", description = "${bundle:command.new.parameter.title}")
    private List<String> words = List.of();

    NewCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        return report(open.library().apply(new Change.MakeShow(String.join(" ", words))));
    }
}
