package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.News;
import cliffhanger.reminders.ReminderWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `changes`: what services and articles changed, newest first.
@Command(name = "changes", description = "${bundle:command.changes.help}")
final class ChangesCommand extends LibraryCommand {
    private static final int MOST_DAYS = 36_500;

    @Option(names = "--days", paramLabel = "N", defaultValue = "90", description = "${bundle:command.changes.option.days}")
    private int days;

    ChangesCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        if (days < 1 || days > MOST_DAYS) {
            throw Refused.words(Sentence.of("command.days", MOST_DAYS));
        }
        Instant now = open.clock().instant();
        ReminderWords said = new ReminderWords(language(), open.veils()::outside);
        ReminderWords words = json() ? new ReminderWords(language(), show -> Veil.NONE) : said;
        List<News> all = open.queries().reminders().news(now.minus(Duration.ofDays(days)), null);
        if (!json() && all.isEmpty()) {
            print(language().say("command.changes.none"));
        }
        for (News news : all) {
            String body = words.body(news, now, open.clock().getZone());
            if (json()) {
                print(new Json()
                        .with("show", news.show().title())
                        .with("season", news.seasonNumber())
                        .with("episode", news.number())
                        .with("kind", news.kind())
                        .with("before", news.before())
                        .with("after", news.after())
                        .with("who", news.who())
                        .with("happened", news.happened())
                        .with("title", words.title(news))
                        .with("body", body)
                        .with("veiled", !said.title(news).equals(words.title(news)))
                        .map());
            } else {
                print("%-12s %s".formatted(words.day(LocalDate.ofInstant(news.happened(), open.clock().getZone()), LocalDate.now(open.clock())),
                        Stream.of(words.title(news), body).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
            }
        }
        return 0;
    }
}
