package cliffhanger.command;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
import cliffhanger.search.Names.Found;
import picocli.CommandLine.Parameters;

/// A command about some episodes of a show: `NAME S1E3`, `NAME S1`, `NAME all`.
abstract class ScopeCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Parameters(index = "1", paramLabel = "${bundle:command.label.what}", description = "${bundle:command.scope.parameter.what}")
    private String what = "";

    ScopeCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    /// The change to make.
    abstract Change change(Scope scope, OpenLibrary open);

    @Override
    int run(OpenLibrary open) {
        return report(open.library().apply(change(scope(open), open)));
    }

    Scope scope(OpenLibrary open) {
        Found show = show(open, name);
        Scope scope = Codes.read(open, show, what);
        return scope instanceof Scope.One(EpisodeId id) ? episode(id) : scope;
    }

    /// What an episode's code means to this command.
    Scope episode(EpisodeId id) {
        return new Scope.One(id);
    }
}
