package cliffhanger.command;

import cliffhanger.command.Names.Found;
import cliffhanger.library.Applied;
import cliffhanger.library.Change;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Scope;
import cliffhanger.library.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Parameters;

/// A command about some episodes of a show: `NAME S1E3`, `NAME S1`, `NAME all`.
abstract class ScopeCommand extends LibraryCommand {
    private static final Pattern CODE = Pattern.compile("(?i)s(\\d{1,6})(?:e(\\d{1,6}))?");

    @Parameters(index = "0", paramLabel = "NAME", description = "The title, or enough of it.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "WHAT", description = "S1E3 for an episode, S1 for a season, all for the show.")
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

    int report(Applied applied) {
        if (json()) {
            print(AppliedJson.of(applied).map());
        } else {
            print(new Words(Locale.getDefault()).say(applied) + ".");
        }
        return 0;
    }

    Scope scope(OpenLibrary open) {
        Found show = show(open, name);
        if (what.equalsIgnoreCase("all")) {
            return new Scope.WholeShow(show.id());
        }
        Matcher code = CODE.matcher(what);
        if (!code.matches()) {
            throw new Refused("“%s” is not S1E3, S1 or all.".formatted(what));
        }
        int season = Integer.parseInt(code.group(1));
        if (code.group(2) == null) {
            return open.names().season(show.id(), season).<Scope>map(Scope.WholeSeason::new)
                    .orElseThrow(() -> new Refused("%s has no season %d.".formatted(show.title(), season)));
        }
        int number = Integer.parseInt(code.group(2));
        return open.names().episode(show.id(), season, number).map(this::episode)
                .orElseThrow(() -> new Refused("%s has no episode S%dE%d.".formatted(show.title(), season, number)));
    }

    /// What an episode's code means to this command.
    Scope episode(EpisodeId id) {
        return new Scope.One(id);
    }
}
