package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.library.Applied;
import cliffhanger.library.Words;
import cliffhanger.refresh.Refresher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `refresh [NAME]`: asks services what is new. Each show is a change of its own that can be undone.
@Command(name = "refresh", description = "Ask TVmaze (and TMDB, where you have a key) what is new of your shows. Marks and notes stay.")
final class RefreshCommand extends LibraryCommand {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The title, or enough of it; all shows if not given.")
    private @Nullable String name;

    @Option(names = "--due", description = "Only what is due: shows that go on once a day, ended ones once a month.")
    private boolean due;

    RefreshCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        int failed = 0;
        int asked = 0;
        for (Refresher refresher : open.online().refreshers()) {
            List<Refresher.Due> shows = shows(open, refresher);
            asked += shows.size();
            for (Refresher.Due show : shows) {
                failed += refresh(refresher, show) ? 0 : 1;
            }
        }
        if (asked == 0 && !json()) {
            print(name == null ? "Nothing is to be brought up to date." : "%s has no number at TVmaze or IMDb to know it by.".formatted(show(open, name).title()));
        }
        return failed == 0 ? 0 : 1;
    }

    private List<Refresher.Due> shows(OpenLibrary open, Refresher refresher) {
        if (name != null) {
            return refresher.one(show(open, name).id()).stream().toList();
        }
        return new ArrayList<>(due ? refresher.due(Integer.MAX_VALUE) : refresher.all());
    }

    private boolean refresh(Refresher refresher, Refresher.Due show) {
        Refresher.Answer answer = refresher.ask(show, true);
        Optional<Applied> applied = refresher.apply(answer, true);
        String trouble = answer instanceof Refresher.Answer.Trouble(Refresher.Due _, var problem) ? language().say(problem.sentence()) : null;
        if (json()) {
            print(new Json()
                    .with("show", show.title())
                    .with("changed", applied.map(done -> done.count() > 0).orElse(false))
                    .with("trouble", trouble)
                    .map());
        } else if (trouble != null) {
            complain(show.title() + ": " + trouble);
        } else {
            applied.ifPresent(done -> print(new Words(language()).say(done) + "."));
        }
        return trouble == null;
    }
}
