package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.AppliedJson;
import cliffhanger.language.Sentence;
import cliffhanger.library.Applied;
import cliffhanger.library.Words;
import cliffhanger.search.Names.Found;
import cliffhanger.web.WebProblem;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// What every command over the library shares: the library open around its work.
abstract class LibraryCommand extends Printing implements Callable<Integer> {
    /// How many titles are named where several may be meant.
    private static final int OFFERED = 5;

    private final OpenLibrary.Opener opener;

    LibraryCommand(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    /// Does the work.
    ///
    /// @return the exit code
    abstract int run(OpenLibrary open) throws WebProblem;

    /// How the library is to be opened.
    OpenLibrary.Opening opening() {
        return new OpenLibrary.Opening(data(), null, purpose());
    }

    /// What it is opened for.
    Purpose purpose() {
        return Purpose.CHANGE;
    }

    OpenLibrary.Opener opener() {
        return opener;
    }

    @Override
    public Integer call() throws WebProblem {
        try (OpenLibrary open = opener.open(opening())) {
            open.transfers().copies().remarks().forEach(remark -> complain(language().say(remark)));
            if (open.refusal() != null) {
                complain(open.refusal());
                return run(open);
            }
            int code = run(open);
            open.transfers().copies().found().forEach(copy -> complain(
                    language().say("command.copy", copy)));
            open.rescheduling().run();
            open.calendar(language()).follow();
            return code;
        }
    }

    /// Says what a change came to.
    int report(Applied applied) {
        if (json()) {
            print(AppliedJson.of(applied).map());
        } else {
            print(new Words(language()).say(applied) + ".");
        }
        return 0;
    }

    /// The one show that is meant.
    static Found show(OpenLibrary open, String name) {
        if (name.isBlank()) {
            throw Refused.words(Sentence.of("command.show.nameless"));
        }
        List<Found> found = open.queries().names().shows(name);
        if (found.isEmpty()) {
            throw new Refused(Sentence.of("command.show.none", name));
        }
        if (found.size() > 1) {
            String titles = found.stream().limit(OFFERED).map(Found::label).collect(Collectors.joining(", "));
            throw new Refused(found.size() > OFFERED
                    ? Sentence.of("command.show.many", name, titles, found.size() - OFFERED)
                    : Sentence.of("command.show.several", name, titles));
        }
        return found.getFirst();
    }
}
