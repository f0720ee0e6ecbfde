package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
import cliffhanger.search.Names.Found;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `note NAME [S1[E3]] TEXT`: writes the note on a show, a season or an episode.
@Command(name = "note", description = "${bundle:command.note.help}")
final class NoteCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "${bundle:command.label.noted}", description = "${bundle:command.note.parameter.text}")
    private List<String> rest = List.of();

    NoteCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        if (rest.size() > 2) {
            throw Refused.words(Sentence.of("command.note.quotes"));
        }
        Found show = show(open, name);
        Scope scope = rest.size() == 1 ? new Scope.WholeShow(show.id()) : Codes.read(open, show, rest.getFirst());
        return report(open.library().apply(new Change.WriteNote(Codes.subject(scope), rest.getLast())));
    }
}
