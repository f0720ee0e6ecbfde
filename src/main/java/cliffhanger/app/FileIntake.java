package cliffhanger.app;

import cliffhanger.article.Article;
import cliffhanger.article.ArticleFile;
import cliffhanger.article.UnreadableArticle;
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
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads files that the user names: adds the shows in them, or brings an article to its review. JavaFX thread.
final class FileIntake {
    private final Background background;
    private final ChangeDesk desk;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;
    private final Consumer<Article> review;

    /// @param review shows an article
    FileIntake(
            Background background, ChangeDesk desk, Toasts toasts, Messages messages, Words words, Consumer<Article> review) {
        this.review = review;
        this.background = background;
        this.desk = desk;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
    }

    /// Adds what is in these files, each as a change of its own; of articles the first is brought to its review.
    void add(List<Path> files) {
        Map<Boolean, List<Path>> byKind = files.stream().collect(Collectors.partitioningBy(ArticleFile::looksLikeOne));
        List<Path> articles = byKind.getOrDefault(true, List.of());
        articles.stream().findFirst().ifPresent(this::read);
        if (articles.size() > 1) {
            toasts.show(messages.say("app.read.one", articles.getFirst().getFileName()));
        }
        for (Path file : byKind.getOrDefault(false, List.of())) {
            toasts.show(messages.say("app.add.reading", file.getFileName()));
            background.run(() -> answer(file), read -> take(read, shows -> add(file, shows)));
        }
    }

    private void add(Path file, List<ShowFacts> shows) {
        int seasons = shows.stream().mapToInt(show -> show.seasons().size()).sum();
        int episodes = shows.stream().mapToInt(show -> show.episodes().size()).sum();
        desk.accept(
                new Change.AddShows(shows, String.valueOf(file.getFileName())),
                applied -> messages.say("app.add.done", words.say(applied), shows.size(), seasons, episodes));
    }

    private void read(Path file) {
        background.run(() -> article(file), read -> take(read, review));
    }

    private <T> void take(Read<T> read, Consumer<T> then) {
        if (read.content() == null) {
            toasts.problem(String.valueOf(read.sentence()));
        } else {
            then.accept(read.content());
        }
    }

    private static Read<Article> article(Path file) {
        try {
            return new Read<>(ArticleFile.read(file), null);
        } catch (UnreadableArticle e) {
            return new Read<>(null, e.sentence());
        }
    }

    private static Read<List<ShowFacts>> answer(Path file) {
        try {
            return new Read<>(AnswerFile.read(file), null);
        } catch (UnreadableAnswer e) {
            return new Read<>(null, e.sentence());
        }
    }

    /// What is in a file, or the sentence that says why nothing is.
    private record Read<T>(@Nullable T content, @Nullable String sentence) {}
}
