package cliffhanger.command;

import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.web.WebProblem;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `catalogue [update]`: what is in the catalogue, and the way to fill it.
@Command(name = "catalogue", description = "${bundle:command.catalogue.help}")
final class CatalogueCommand extends LibraryCommand {
    /// What the user may do with it.
    enum Deed {
        UPDATE
    }

    @Parameters(arity = "0..1", paramLabel = "update", description = "${bundle:command.catalogue.parameter.update}")
    private Deed[] deed = {};

    CatalogueCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) throws WebProblem {
        if (deed.length == 0) {
            say(open);
            return 0;
        }
        Thread self = Thread.currentThread();
        Thread stop = new Thread(() -> stop(self));
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            int pages = open.online().update().run(this::report);
            if (!json()) {
                print(language().say("command.catalogue.read", pages, open.online().catalogue().size()));
            } else {
                say(open);
            }
            return 0;
        } finally {
            leave(stop);
        }
    }

    /// Lets the page that is under way be kept, for a moment.
    private static void stop(Thread working) {
        working.interrupt();
        try {
            working.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void leave(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The program is being stopped, and that very thread waits for this one.
        }
    }

    private void report(CatalogueUpdate.Progress progress) {
        if (json()) {
            print(new Json().with("done", progress.done()).with("total", progress.total()).with("shows", progress.shows())
                    .with("secondsLeft", progress.left().toSeconds()).map());
        } else if (progress.done() % 10 == 0 || progress.done() == progress.total()) {
            Duration left = progress.left();
            complain(left.toMinutes() > 0
                    ? language().say("command.catalogue.minutes", progress.done(), progress.total(), progress.shows(), left.toMinutes() + 1)
                    : language().say("command.catalogue.seconds", progress.done(), progress.total(), progress.shows(), left.toSeconds()));
        }
    }

    private void say(OpenLibrary open) {
        Catalogue catalogue = open.online().catalogue();
        Catalogue.State state = catalogue.state();
        if (json()) {
            print(new Json().with("shows", catalogue.size()).with("complete", state.complete()).with("nextPage", state.nextPage()).map());
            return;
        }
        String whole = state.complete() == null
                ? language().say(state.isNew() ? "command.catalogue.empty" : "command.catalogue.partial")
                : language().say("command.catalogue.complete", language().formatter("yMMMd").format(state.complete().atZone(open.clock().getZone())));
        print(language().say("command.catalogue.shows", catalogue.size()) + " " + whole);
    }
}
