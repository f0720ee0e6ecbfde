package cliffhanger.command;

import cliffhanger.library.Applied;
import cliffhanger.library.Change;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Words;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `add FILE…`: adds or updates shows from TVmaze answers; each file stands by itself.
@Command(name = "add", description = "Add shows, or update them, from TVmaze answers saved as JSON. Marks stay.")
final class AddCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files that hold a TVmaze answer.")
    private List<Path> files = List.of();

    AddCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        int code = 0;
        for (Path file : files) {
            try {
                List<ShowFacts> shows = AnswerFile.read(file);
                report(file, shows, open.library().apply(new Change.AddShows(shows, file.getFileName().toString())));
            } catch (UnreadableAnswer e) {
                complain(e.sentence());
                code = 1;
            }
        }
        return code;
    }

    private void report(Path file, List<ShowFacts> shows, Applied applied) {
        int seasons = shows.stream().mapToInt(show -> show.seasons().size()).sum();
        int episodes = shows.stream().mapToInt(show -> show.episodes().size()).sum();
        if (json()) {
            print(new Json()
                    .with("file", file.toString())
                    .with("done", applied.kind())
                    .with("shows", shows.stream().map(show -> show.show().title()).toList())
                    .with("seasons", seasons)
                    .with("episodes", episodes)
                    .map());
        } else {
            print("%s: %s, %s, %s.".formatted(new Words(Locale.getDefault()).say(applied),
                    count(shows.size(), "show"), count(seasons, "season"), count(episodes, "episode")));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
