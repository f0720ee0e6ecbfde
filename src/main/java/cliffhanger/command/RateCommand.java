package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
import cliffhanger.search.Names.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rate NAME [S1[E3]] VALUE`: the user's own rating, 0 to 10; `none` takes it away.
@Command(name = "rate", description = "${bundle:command.rate.help}")
final class RateCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "${bundle:command.label.rated}", description = "${bundle:command.rate.parameter.value}")
    private List<String> rest = List.of();

    RateCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        if (rest.size() > 2) {
            throw Refused.words(Sentence.of("command.rate.form"));
        }
        Found show = show(open, name);
        Scope scope = rest.size() == 1 ? new Scope.WholeShow(show.id()) : Codes.read(open, show, rest.getFirst());
        return report(open.library().apply(new Change.Rate(Codes.subject(scope), value(rest.getLast()))));
    }

    private static @Nullable Double value(String text) {
        if (text.equalsIgnoreCase("none")) {
            return null;
        }
        if (!text.matches("\\d{1,2}([.,]\\d{1,2})?")) {
            throw Refused.words(Sentence.of("command.rate.range", text));
        }
        return Double.valueOf(text.replace(',', '.'));
    }
}
