package cliffhanger.command;

import cliffhanger.article.ArticleFile;
import cliffhanger.article.ArticleReader;
import cliffhanger.article.Found;
import cliffhanger.article.Reading;
import cliffhanger.article.UnreadableArticle;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.AppliedJson;
import cliffhanger.command.print.ArticleJson;
import cliffhanger.library.Applied;
import cliffhanger.library.Source;
import cliffhanger.library.Words;
import cliffhanger.review.Acceptance;
import cliffhanger.review.Claim;
import cliffhanger.review.ClaimWords;
import cliffhanger.review.Claims;
import cliffhanger.review.Holdings;
import cliffhanger.review.Proposals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `article FILE…`: reads articles into facts, and with `--accept` writes what is new of them.
@Command(name = "article", description = "Read articles about a season into facts: status, dates, cast, where to watch.")
final class ArticleCommand extends Printing implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles, as text or HTML.")
    private List<Path> files = List.of();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day to count “last year” from where an article does not say when it was written, such as 2026-11-25.")
    private @Nullable LocalDate today;

    @Option(names = "--accept", description = "Write what is new into the library; what differs stays as it is. Undo takes it back.")
    private boolean accept;

    private final OpenLibrary.Opener opener;

    ArticleCommand(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        if (!accept) {
            return each(null);
        }
        try (OpenLibrary open = opener.open(new OpenLibrary.Opening(data(), null, Purpose.CHANGE))) {
            return each(open);
        }
    }

    /// @param open where to write what was read; null to print it only
    private int each(@Nullable OpenLibrary open) {
        ArticleReader reader = new ArticleReader(today);
        int code = 0;
        for (Path file : files) {
            try {
                Reading reading = reader.read(ArticleFile.read(file));
                code = Math.max(code, open == null ? show(file, reading) : accept(file, reading, open));
            } catch (UnreadableArticle e) {
                complain(language().say(e.sentence()));
                code = 1;
            }
        }
        return code;
    }

    private int show(Path file, Reading reading) {
        if (json()) {
            print(ArticleJson.of(file.toString(), reading).map());
            return 0;
        }
        ClaimWords words = new ClaimWords(language());
        print(reading.show() == null ? "%s: no show was recognised.".formatted(file.getFileName())
                : "%s: %s".formatted(file.getFileName(), title(reading)));
        Claim.Group group = null;
        for (Found<Claim> found : Claims.of(reading)) {
            if (found.value().group() != group) {
                group = found.value().group();
                print("  " + words.say(group));
            }
            print("    " + words.say(found.value()));
        }
        return 0;
    }

    private static String title(Reading reading) {
        String show = reading.show() == null ? "" : reading.show().value();
        return (reading.season() == null ? show : show + ", season " + reading.season().value())
                + " – " + reading.outlook().value().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private int accept(Path file, Reading reading, OpenLibrary open) {
        if (reading.show() == null) {
            complain("“%s”: no show was recognised in it. Read it in the window, where you can name the show.".formatted(file.getFileName()));
            return 1;
        }
        String title = reading.show().value();
        Holdings.Match match = open.holdings().find(title);
        if (match instanceof Holdings.Match.Several) {
            complain("“%s”: you have several shows called %s. Read it in the window, and give one of them another title first.".formatted(
                    file.getFileName(), title));
            return 1;
        }
        Holdings.Held held = match instanceof Holdings.Held known ? known : null;
        List<Claim> fresh = Proposals.fresh(Claims.of(reading), held);
        Source source = Proposals.source(reading.article(), String.valueOf(file.getFileName()), Proposals.readOn(reading, open.clock()));
        Applied applied = open.library().apply(Acceptance.into(held, title, fresh, source));
        if (json()) {
            print(AppliedJson.of(applied).with("file", file.toString()).map());
        } else {
            print(new Words(language()).say(applied) + ".");
        }
        return 0;
    }
}
