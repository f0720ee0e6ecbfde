package cliffhanger.command;

import cliffhanger.catalogue.Spelling;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.command.print.Listings;
import cliffhanger.library.Applied;
import cliffhanger.library.Change;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Words;
import cliffhanger.provider.Listing;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import cliffhanger.web.WebProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `add --tvmaze ID | --search TEXT | FILE…`: adds or updates shows, from TVmaze or from answers saved before; each file stands
/// by itself.
@Command(name = "add", description = "Add shows, or update them, from TVmaze or from its answers saved as JSON. Marks stay.")
final class AddCommand extends LibraryCommand {
    private static final int OFFERED = 8;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files that hold a TVmaze answer.")
    private List<Path> files = List.of();

    @Option(names = "--tvmaze", paramLabel = "ID", description = "The show of that number at TVmaze.")
    private @Nullable String number;

    @Option(names = "--search", paramLabel = "TEXT", description = "The show of that name.")
    private @Nullable String text;

    @Option(names = "--same", description = "It is the show of that title that you made by hand.")
    private boolean same;

    @Option(names = "--apart", description = "It is another show than the one of that title that you made by hand.")
    private boolean apart;

    AddCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        if ((number == null ? 0 : 1) + (text == null ? 0 : 1) + (files.isEmpty() ? 0 : 1) != 1) {
            throw new Refused("Name a show with --tvmaze ID or --search TEXT, or files.");
        }
        try {
            return number != null ? add(open, number) : text != null ? add(open, meant(open, text)) : files(open);
        } catch (WebProblem e) {
            throw new Refused(language().say(e.sentence()));
        }
    }

    private int add(OpenLibrary open, String id) throws WebProblem {
        if (!id.matches("\\d{1,9}")) {
            throw new Refused("“%s” is no number of a show. Find it with: search TEXT".formatted(id));
        }
        try {
            ShowFacts facts = open.online().provider().facts(id, false);
            if (!same && !apart && open.online().adding().namesake(facts).isPresent()) {
                throw new Refused("You have a show called “%s” that no service knows. Say --same if it is that one, --apart if it is another."
                        .formatted(facts.show().title()));
            }
            report("tvmaze:" + id, List.of(facts), open.online().adding().add(facts, apart));
            return 0;
        } catch (WebProblem e) {
            if (e.kind() == WebProblem.Kind.NOT_FOUND) {
                throw new Refused("TVmaze has no show of the number %s. Find it with: search TEXT".formatted(id));
            }
            throw e;
        }
    }

    /// The one show of that name, or the only one that is found.
    private static String meant(OpenLibrary open, String text) throws WebProblem {
        List<Listing> found = open.online().finder().find(text, OFFERED);
        List<Listing> named = found.stream().filter(show -> Spelling.fold(show.title()).equals(Spelling.fold(text))).toList();
        List<Listing> meant = named.isEmpty() ? found : named;
        if (meant.isEmpty()) {
            throw new Refused("No show is called anything like “%s”.".formatted(text));
        }
        if (meant.size() > 1) {
            throw new Refused("“%s” may be:\n%s\nAdd the one that you mean by its number: add --tvmaze %d".formatted(
                    text, meant.stream().map(show -> "  " + Listings.line(show)).collect(Collectors.joining("\n")), meant.getFirst().id()));
        }
        return String.valueOf(meant.getFirst().id());
    }

    private int files(OpenLibrary open) {
        int code = 0;
        for (Path file : files) {
            try {
                List<ShowFacts> shows = AnswerFile.read(file);
                report(file.toString(), shows, open.library().apply(new Change.AddShows(shows, file.getFileName().toString())));
            } catch (UnreadableAnswer e) {
                complain(language().say(e.sentence()));
                code = 1;
            }
        }
        return code;
    }

    private void report(String from, List<ShowFacts> shows, Applied applied) {
        int seasons = shows.stream().mapToInt(show -> show.seasons().size()).sum();
        int episodes = shows.stream().mapToInt(show -> show.episodes().size()).sum();
        if (json()) {
            print(new Json()
                    .with("file", from)
                    .with("done", applied.kind())
                    .with("shows", shows.stream().map(show -> show.show().title()).toList())
                    .with("seasons", seasons)
                    .with("episodes", episodes)
                    .map());
        } else {
            print("%s: %s, %s, %s.".formatted(new Words(language()).say(applied),
                    count(shows.size(), "show"), count(seasons, "season"), count(episodes, "episode")));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
