package cliffhanger.command;

import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.web.WebProblem;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `catalogue [update]`: what is in the catalogue, and the way to fill it.
@Command(name = "catalogue", description = "Say what is in the catalogue of all shows, or fill it from TVmaze (tvmaze.com, CC BY-SA 4.0).")
final class CatalogueCommand extends LibraryCommand {
    /// What the user may do with it.
    enum Deed {
        UPDATE
    }

    @Parameters(arity = "0..1", paramLabel = "update", description = "Fetch it, or what changed since. Stopped with Ctrl+C, it goes on where it was.")
    private Deed[] deed = {};

    CatalogueCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
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
                print("%s read. %,d shows are in the catalogue.".formatted(pages == 1 ? "1 page" : pages + " pages", open.online().catalogue().size()));
            } else {
                say(open);
            }
            return 0;
        } catch (WebProblem e) {
            throw new Refused(language().say(e.sentence()));
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
            complain("%d of %d pages, %,d shows, %s left".formatted(progress.done(), progress.total(), progress.shows(), left(progress.left())));
        }
    }

    private static String left(Duration left) {
        return left.toMinutes() > 0 ? "about " + (left.toMinutes() + 1) + " minutes" : left.toSeconds() + " s";
    }

    private void say(OpenLibrary open) {
        Catalogue catalogue = open.online().catalogue();
        Catalogue.State state = catalogue.state();
        if (json()) {
            print(new Json().with("shows", catalogue.size()).with("complete", state.complete()).with("nextPage", state.nextPage()).map());
            return;
        }
        String whole = state.complete() == null
                ? state.isNew() ? "Fill it with: catalogue update" : "It is not complete. Go on with: catalogue update"
                : "It was complete on %s.".formatted(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(state.complete().atZone(open.clock().getZone())));
        print("%,d shows are in the catalogue. %s".formatted(catalogue.size(), whole));
    }
}
