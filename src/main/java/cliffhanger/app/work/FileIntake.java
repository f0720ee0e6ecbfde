package cliffhanger.app.work;

import cliffhanger.article.Article;
import cliffhanger.article.ArticleFile;
import cliffhanger.article.UnreadableArticle;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.trackers.TrackerExport;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads files that the user names: adds the shows in them, or brings an article to its review. JavaFX thread.
public final class FileIntake {
    private final Background background;
    private final Changes changes;
    private final Toasts toasts;
    private final Language language;
    private final Words words;
    private final Consumer<Article> review;
    private final Consumer<List<Path>> histories;

    /// @param review    shows an article
    /// @param histories shows what trackers exported
    public FileIntake(
            Background background, Changes changes, Toasts toasts, Language language, Words words, Consumer<Article> review,
            Consumer<List<Path>> histories) {
        this.review = review;
        this.histories = histories;
        this.background = background;
        this.changes = changes;
        this.toasts = toasts;
        this.language = language;
        this.words = words;
    }

    private enum Kind {
        ARTICLE,
        ANSWER,
        EXPORT,
        /// A pipe, a device and the like: to read it may never end.
        NOTHING
    }

    /// Takes files in: what a tracker exported to the import, of articles the first to its review, and answers of TVmaze each as a
    /// change of its own.
    public void add(List<Path> files) {
        background.aside(() -> files.stream().collect(Collectors.groupingBy(FileIntake::kind)), known -> {
            List<Path> articles = known.getOrDefault(Kind.ARTICLE, List.of());
            articles.stream().findFirst().ifPresent(this::read);
            if (articles.size() > 1) {
                toasts.show(language.say("app.read.one", articles.getFirst().getFileName()));
            }
            addAnswers(known.getOrDefault(Kind.ANSWER, List.of()));
            List<Path> exports = known.getOrDefault(Kind.EXPORT, List.of());
            if (!exports.isEmpty()) {
                histories.accept(exports);
            }
            known.getOrDefault(Kind.NOTHING, List.of()).forEach(file -> toasts.problem(language.say("app.add.nothing", file)));
        });
    }

    /// Only JSON may be an answer of TVmaze; all else that is no article is read as an export, which says what is wrong with it.
    private static Kind kind(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return Kind.NOTHING;
        }
        if (ArticleFile.looksLikeOne(file)) {
            return Kind.ARTICLE;
        }
        boolean json = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
        return json && !isExport(file) ? Kind.ANSWER : Kind.EXPORT;
    }

    private static boolean isExport(Path file) {
        try {
            TrackerExport.of(List.of(file), ZoneOffset.UTC);
            return true;
        } catch (UnreadableHistory e) {
            return false;
        }
    }

    private void addAnswers(List<Path> files) {
        for (Path file : files) {
            toasts.show(language.say("app.add.reading", file.getFileName()));
            background.aside(() -> answer(file), read -> take(read, shows -> add(file, shows)));
        }
    }

    private void add(Path file, List<ShowFacts> shows) {
        int seasons = shows.stream().mapToInt(show -> show.seasons().size()).sum();
        int episodes = shows.stream().mapToInt(show -> show.episodes().size()).sum();
        changes.accept(
                new Change.AddShows(shows, String.valueOf(file.getFileName())),
                applied -> language.say("app.add.done", words.say(applied), shows.size(), seasons, episodes));
    }

    private void read(Path file) {
        background.aside(() -> article(file), read -> take(read, review));
    }

    private <T> void take(Read<T> read, Consumer<T> then) {
        if (read.content() == null) {
            toasts.problem(read.sentence() == null ? "" : language.say(read.sentence()));
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
    private record Read<T>(@Nullable T content, @Nullable Sentence sentence) {}
}
