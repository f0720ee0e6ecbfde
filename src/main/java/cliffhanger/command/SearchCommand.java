package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Listings;
import cliffhanger.language.Sentence;
import cliffhanger.provider.Listing;
import cliffhanger.web.WebProblem;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search TEXT`: any show, in the catalogue or at TVmaze.
@Command(name = "search", description = "${bundle:command.search.help}")
final class SearchCommand extends LibraryCommand {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "${bundle:command.label.text}", description = "${bundle:command.search.parameter.text}")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "${bundle:command.search.option.most}")
    private int limit;

    SearchCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) throws WebProblem {
        String text = String.join(" ", words);
        if (limit < 1) {
            throw Refused.words(Sentence.of("command.search.most"));
        }
        List<Listing> found = open.online().finder().find(text, limit);
        if (!json() && found.isEmpty()) {
            print(language().say("command.search.nothing", text));
        }
        for (Listing show : found) {
            if (json()) {
                print(Listings.json(show).map());
            } else {
                print(Listings.line(show));
            }
        }
        return 0;
    }
}
