package cliffhanger.command;

import cliffhanger.library.Change;
import cliffhanger.library.Scope;
import cliffhanger.search.Names.Found;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `note NAME [S1[E3]] TEXT`: writes the note on a show, a season or an episode.
@Command(name = "note", description = "Write the note on a show, a season or an episode. An empty text takes it away.")
final class NoteCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The title, or enough of it.")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "[S1[E3]] TEXT", description = "Of which season or episode, and the note.")
    private List<String> rest = List.of();

    NoteCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        if (rest.size() > 2) {
            throw new Refused("Write the note in quotes, as one word.");
        }
        Found show = show(open, name);
        Scope scope = rest.size() == 1 ? new Scope.WholeShow(show.id()) : Codes.read(open, show, rest.getFirst());
        return report(open.library().apply(new Change.WriteNote(Codes.subject(scope), rest.getLast())));
    }
}
