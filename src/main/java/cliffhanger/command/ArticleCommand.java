package cliffhanger.command;

import cliffhanger.article.ArticleFile;
import cliffhanger.article.ArticleReader;
import cliffhanger.article.Found;
import cliffhanger.article.Outlook;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `article FILE…`: reads articles into facts, and with `--accept` writes what is new of them.
@Command(name = "article", description = "${bundle:command.article.help}")
final class ArticleCommand extends Printing implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:command.label.file}", arity = "1..*", description = "${bundle:command.article.parameter.file}")
    private List<Path> files = List.of();

    @Option(
            names = "--today",
            paramLabel = "${bundle:command.label.date}",
            description = "${bundle:command.article.option.today}")
    private @Nullable LocalDate today;

    @Option(names = "--accept", description = "${bundle:command.article.option.accept}")
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
                complain(say(e));
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
        print(reading.show() == null ? language().say("command.article.unknown", file.getFileName())
                : file.getFileName() + ": " + title(reading));
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

    private String title(Reading reading) {
        String show = reading.show() == null ? "" : reading.show().value();
        return (reading.season() == null ? show : language().say("command.article.season", show, reading.season().value()))
                + " – " + language().say(outlook(reading.outlook().value()));
    }

    private static String outlook(Outlook outlook) {
        return switch (outlook) {
            case RENEWED -> "command.article.renewed";
            case RETURNING -> "command.article.returning";
            case CANCELLED -> "command.article.cancelled";
            case ENDED -> "command.article.ended";
            case IN_DEVELOPMENT -> "command.article.development";
            case UNKNOWN -> "command.article.unclear";
        };
    }

    private int accept(Path file, Reading reading, OpenLibrary open) {
        if (reading.show() == null) {
            complain(language().say("command.article.nameless", file.getFileName()));
            return 1;
        }
        String title = reading.show().value();
        Holdings.Match match = open.queries().holdings().find(title);
        if (match instanceof Holdings.Match.Several) {
            complain(language().say("command.article.several", file.getFileName(), title));
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
