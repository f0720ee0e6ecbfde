package cliffhanger.app;

import cliffhanger.library.Change;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Words;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import cliffhanger.ui.Background;
import cliffhanger.ui.Messages;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads files that the user names and adds the shows in them. JavaFX thread.
final class FileIntake {
    private final Background background;
    private final ChangeDesk desk;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;

    FileIntake(Background background, ChangeDesk desk, Toasts toasts, Messages messages, Words words) {
        this.background = background;
        this.desk = desk;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
    }

    /// Adds what is in these files, each as a change of its own.
    void add(List<Path> files) {
        for (Path file : files) {
            toasts.show(messages.say("app.add.reading", file.getFileName()));
            background.run(() -> read(file), read -> {
                if (read.sentence() != null) {
                    toasts.problem(read.sentence());
                } else {
                    add(file, read.shows());
                }
            });
        }
    }

    private void add(Path file, List<ShowFacts> shows) {
        int seasons = shows.stream().mapToInt(show -> show.seasons().size()).sum();
        int episodes = shows.stream().mapToInt(show -> show.episodes().size()).sum();
        desk.accept(
                new Change.AddShows(shows, String.valueOf(file.getFileName())),
                applied -> messages.say("app.add.done", words.say(applied), shows.size(), seasons, episodes));
    }

    private static Read read(Path file) {
        try {
            return new Read(AnswerFile.read(file), null);
        } catch (UnreadableAnswer e) {
            return new Read(List.of(), e.sentence());
        }
    }

    private record Read(List<ShowFacts> shows, @Nullable String sentence) {}
}
