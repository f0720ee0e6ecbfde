package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new TITLE`: adds a show by hand.
@Command(name = "new", description = "${bundle:command.new.help}")
final class NewCommand extends LibraryCommand {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "${bundle:command.label.title}", description = "${bundle:command.new.parameter.title}")
    private List<String> words = List.of();

    @Option(names = "--apart", description = "${bundle:command.new.option.apart}")
    private boolean apart;

    NewCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        try {
            return report(open.library().apply(new Change.MakeShow(String.join(" ", words), apart)));
        } catch (LibraryException e) {
            if (e.problem() == LibraryException.Problem.NAMESAKE) {
                throw new Refused(Sentence.of("command.new.namesake", e.sentence()));
            }
            throw e;
        }
    }
}
