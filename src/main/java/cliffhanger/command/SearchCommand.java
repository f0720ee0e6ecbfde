package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Listings;
import cliffhanger.provider.Listing;
import cliffhanger.web.WebProblem;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search TEXT`: any show, in the catalogue or at TVmaze.
@Command(name = "search", description = "Find any show: in the catalogue on your disk, else at TVmaze (tvmaze.com, CC BY-SA 4.0).")
final class SearchCommand extends LibraryCommand {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TEXT", description = "Its name, or the beginnings of the words of it.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "How many at most; 20 if not given.")
    private int most;

    SearchCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        String text = String.join(" ", words);
        if (most < 1) {
            throw new Refused("--most is a number from 1.");
        }
        try {
            List<Listing> found = open.online().finder().find(text, most);
            if (!json() && found.isEmpty()) {
                print("No show is called anything like “%s”.".formatted(text));
            }
            for (Listing show : found) {
                if (json()) {
                    print(Listings.json(show).map());
                } else {
                    print(Listings.line(show));
                }
            }
            return 0;
        } catch (WebProblem e) {
            throw new Refused(language().say(e.sentence()));
        }
    }
}
