package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.AppliedJson;
import cliffhanger.library.Applied;
import cliffhanger.library.Words;
import cliffhanger.search.Names.Found;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// What every command over the library shares: the library open around its work.
abstract class LibraryCommand extends Printing implements Callable<Integer> {
    private final OpenLibrary.Opener opener;

    LibraryCommand(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    /// Does the work.
    ///
    /// @return the exit code
    abstract int run(OpenLibrary open);

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
    public Integer call() {
        try (OpenLibrary open = opener.open(opening())) {
            open.copies().remarks().forEach(remark -> complain(remark.toString()));
            if (open.refusal() != null) {
                complain(open.refusal());
                return run(open);
            }
            int code = run(open);
            open.copies().found().forEach(copy -> complain(
                    "%s lies beside your library, as programs leave it that keep folders in step. Take in what it has with: import \"%1$s\"".formatted(copy)));
            open.rescheduling().run();
            open.calendar().follow();
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
            throw new Refused("Name a show.");
        }
        List<Found> found = open.names().shows(name);
        if (found.isEmpty()) {
            throw new Refused("There is no show like “%s” in your watchlist.".formatted(name));
        }
        if (found.size() > 1) {
            String titles = found.stream().limit(5).map(Found::label).collect(Collectors.joining("”, “", "“", "”"));
            throw new Refused("“%s” may be %s%s. Write more of the title, its year, or its number as in tvmaze:143.".formatted(
                    name, titles, found.size() > 5 ? " or %d more".formatted(found.size() - 5) : ""));
        }
        return found.getFirst();
    }
}
