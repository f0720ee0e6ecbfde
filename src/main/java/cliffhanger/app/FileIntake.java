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
import java.util.function.Consumer;
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
        List<Path> articles = files.stream().filter(ArticleFile::looksLikeOne).toList();
        articles.stream().findFirst().ifPresent(this::read);
        if (articles.size() > 1) {
            toasts.show(messages.say("app.read.one", articles.getFirst().getFileName()));
        }
        for (Path file : files.stream().filter(file -> !articles.contains(file)).toList()) {
            toasts.show(messages.say("app.add.reading", file.getFileName()));
            background.run(() -> answer(file), read -> {
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

    private void read(Path file) {
        background.run(() -> article(file), read -> {
            if (read.article() == null) {
                toasts.problem(String.valueOf(read.sentence()));
            } else {
                review.accept(read.article());
            }
        });
    }

    private static Opened article(Path file) {
        try {
            return new Opened(ArticleFile.read(file), null);
        } catch (UnreadableArticle e) {
            return new Opened(null, e.sentence());
        }
    }

    private record Opened(@Nullable Article article, @Nullable String sentence) {}

    private static Read answer(Path file) {
        try {
            return new Read(AnswerFile.read(file), null);
        } catch (UnreadableAnswer e) {
            return new Read(List.of(), e.sentence());
        }
    }

    private record Read(List<ShowFacts> shows, @Nullable String sentence) {}
}
