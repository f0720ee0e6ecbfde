package cliffhanger.command;

import cliffhanger.library.Change;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Scope;
import cliffhanger.library.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `watched NAME WHAT`: marks episodes watched.
@Command(name = "watched", description = "Mark an episode, a season or a show watched.")
final class WatchedCommand extends ScopeCommand {
    @Option(names = "--at", paramLabel = "TIME", defaultValue = "now",
            description = "now, aired (each on its air date), 2024-03-28 or 2024-03-28T21:00.")
    private String at = "now";

    @Option(names = "--up-to", description = "Everything up to that episode too.")
    private boolean upTo;

    @Option(names = "--again", description = "One more play of an episode that is watched already.")
    private boolean again;

    WatchedCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Change change(Scope scope, OpenLibrary open) {
        When when = Times.read(at, open.clock());
        if (upTo && !(scope instanceof Scope.UpTo)) {
            throw new Refused("--up-to is for one episode, such as S1E3.");
        }
        if (upTo && again) {
            throw new Refused("--up-to and --again do not go together.");
        }
        if (!again) {
            return new Change.MarkWatched(scope, when);
        }
        if (scope instanceof Scope.One(EpisodeId episode)) {
            return new Change.WatchAgain(episode, when);
        }
        throw new Refused("--again is for one episode, such as S1E3.");
    }

    @Override
    Scope episode(EpisodeId id) {
        return upTo ? new Scope.UpTo(id) : new Scope.One(id);
    }
}
