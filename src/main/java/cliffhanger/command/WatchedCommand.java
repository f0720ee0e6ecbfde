package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `watched NAME WHAT`: marks episodes watched.
@Command(name = "watched", description = "${bundle:command.watched.help}")
final class WatchedCommand extends ScopeCommand {
    @Option(names = "--at", paramLabel = "${bundle:command.label.time}", defaultValue = "now",
            description = "${bundle:command.watched.option.at}")
    private String at = "now";

    @Option(names = "--up-to", description = "${bundle:command.watched.option.upTo}")
    private boolean upTo;

    @Option(names = "--again", description = "${bundle:command.watched.option.again}")
    private boolean again;

    WatchedCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Change change(Scope scope, OpenLibrary open) {
        PlayTime when = Times.read(at, open.clock());
        if (upTo && !(scope instanceof Scope.UpTo)) {
            throw Refused.words(Sentence.of("command.one", "--up-to"));
        }
        if (upTo && again) {
            throw Refused.words(Sentence.of("command.watched.both"));
        }
        if (!again) {
            return new Change.MarkWatched(scope, when);
        }
        if (scope instanceof Scope.One(EpisodeId episode)) {
            return new Change.WatchAgain(episode, when);
        }
        throw Refused.words(Sentence.of("command.one", "--again"));
    }

    @Override
    Scope episode(EpisodeId id) {
        return upTo ? new Scope.UpTo(id) : new Scope.One(id);
    }
}
