package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.command.print.Listings;
import cliffhanger.language.Sentence;
import cliffhanger.library.Applied;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.provider.Listing;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import cliffhanger.web.WebProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `add --tvmaze ID | --search TEXT | FILE…`: adds or updates shows, from TVmaze or from answers saved before; each file stands
/// by itself.
@Command(name = "add", description = "${bundle:command.add.help}")
final class AddCommand extends LibraryCommand {
    private static final int OFFERED = 8;

    @Parameters(paramLabel = "${bundle:command.label.file}", arity = "0..*", description = "${bundle:command.add.parameter.file}")
    private List<Path> files = List.of();

    @Option(names = "--tvmaze", paramLabel = "ID", description = "${bundle:command.add.option.tvmaze}")
    private @Nullable String number;

    @Option(names = "--search", paramLabel = "${bundle:command.label.text}", description = "${bundle:command.add.option.search}")
    private @Nullable String text;

    @Option(names = "--same", description = "${bundle:command.add.option.same}")
    private boolean same;

    @Option(names = "--apart", description = "${bundle:command.add.option.apart}")
    private boolean asNewShow;

    AddCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) throws WebProblem {
        if ((number == null ? 0 : 1) + (text == null ? 0 : 1) + (files.isEmpty() ? 0 : 1) != 1) {
            throw Refused.words(Sentence.of("command.add.nothing"));
        }
        return number != null ? add(open, number) : text != null ? add(open, meant(open, text)) : files(open);
    }

    private int add(OpenLibrary open, String id) throws WebProblem {
        if (!id.matches("\\d{1,9}")) {
            throw Refused.words(Sentence.of("command.add.number", id));
        }
        try {
            ShowFacts facts = open.online().provider().facts(id, false);
            Optional<ShowId> namesake = asNewShow ? Optional.empty() : open.online().adding().namesake(facts);
            if (!same && namesake.isPresent()) {
                throw new Refused(Sentence.of("command.add.namesake", facts.show().title()));
            }
            report("tvmaze:" + id, List.of(facts), namesake.map(show -> open.online().adding().join(show, facts))
                    .orElseGet(() -> open.online().adding().add(facts, asNewShow)));
            return 0;
        } catch (WebProblem e) {
            if (e.kind() == WebProblem.Kind.NOT_FOUND) {
                throw new Refused(Sentence.of("command.add.missing", id));
            }
            throw e;
        }
    }

    /// The one show of that name, or the only one that is found.
    private static String meant(OpenLibrary open, String text) throws WebProblem {
        List<Listing> found = open.online().finder().find(text, OFFERED);
        List<Listing> named = found.stream().filter(show -> FoldedTitle.of(show.title()).isLike(FoldedTitle.of(text))).toList();
        List<Listing> meant = named.isEmpty() ? found : named;
        if (meant.isEmpty()) {
            throw new Refused(Sentence.of("command.search.nothing", text));
        }
        if (meant.size() > 1) {
            throw new Refused(Sentence.of("command.add.several",
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
                complain(say(e));
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
            print(language().say("command.add.done", new Words(language()).say(applied), shows.size(), seasons, episodes));
        }
    }
}
