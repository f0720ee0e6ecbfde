package cliffhanger.command;

import cliffhanger.airdate.AirDate;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.command.print.Table;
import cliffhanger.history.HistoryDay;
import cliffhanger.history.HistoryPages;
import cliffhanger.history.HistoryQuery;
import cliffhanger.history.HistoryWords;
import cliffhanger.history.PlayLine;
import cliffhanger.language.Sentence;
import cliffhanger.transfer.CsvExport;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `history`: what was watched, newest first, as the window's history shows it.
@Command(name = "history", description = "${bundle:command.history.help}")
final class HistoryCommand extends LibraryCommand {
    private static final List<String> HEADER = List.of("watched_at", "show", "season", "episode", "title", "minutes", "about", "origin", "id");

    @Option(names = "--from", paramLabel = "${bundle:command.label.date}", description = "${bundle:command.history.option.from}")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "${bundle:command.label.date}", description = "${bundle:command.history.option.to}")
    private @Nullable String to;

    @Option(names = "--show", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.history.option.show}")
    private @Nullable String show;

    @Option(names = "--csv", description = "${bundle:command.history.option.csv}")
    private boolean csv;

    HistoryCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        if (csv && json()) {
            throw Refused.words(Sentence.of("command.history.both"));
        }
        List<PlayLine> plays = plays(open);
        if (csv) {
            csv(plays);
        } else if (json()) {
            plays.forEach(play -> print(new Json().with("watchedAt", play.at()).with("show", play.show().title()).with("season", play.season())
                    .with("episode", play.number()).with("title", play.title()).with("minutes", play.length().minutes())
                    .with("about", play.length().about()).with("origin", play.origin()).with("id", play.play().toString()).map()));
        } else if (plays.isEmpty()) {
            print(language().say("command.history.none"));
        } else {
            print(HistoryDay.of(plays, open.clock().getZone()), new HistoryWords(open.clock(), language()));
        }
        return 0;
    }

    /// Those without a time stand at the end, where no days were named.
    private List<PlayLine> plays(OpenLibrary open) {
        LocalDate today = LocalDate.now(open.clock());
        ZoneId zone = open.clock().getZone();
        LocalDate first = from == null ? LocalDate.of(1000, 1, 1) : CalendarOptions.date(from, today, language()).earliest();
        LocalDate last = to == null ? LocalDate.of(9999, 12, 30) : last(CalendarOptions.date(to, today, language()));
        if (last.isBefore(first)) {
            throw Refused.words(Sentence.of("command.history.order"));
        }
        HistoryPages pages = open.queries().history();
        HistoryQuery query = show == null ? HistoryQuery.ALL : HistoryQuery.of(show(open, show).id());
        List<PlayLine> plays = new ArrayList<>(pages.between(first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant(), query));
        if (from == null && to == null) {
            plays.addAll(pages.untimed(query));
        }
        return plays;
    }

    private static LocalDate last(AirDate date) {
        return date.latest();
    }

    private void print(List<HistoryDay> days, HistoryWords words) {
        Table table = new Table(8, 34, 50, 24);
        days.forEach(day -> {
            print(words.head(day));
            day.folds().stream().flatMap(fold -> fold.plays().stream())
                    .forEach(play -> print("  " + table.line(words.time(play), play.show().title(), words.episode(play), words.detail(play))));
        });
    }

    private void csv(List<PlayLine> plays) {
        StringWriter out = new StringWriter();
        try {
            CsvExport.table(out, HEADER, plays.stream().map(play -> Arrays.<@Nullable Object>asList(play.at(), play.show().title(), play.season(), play.number(),
                    play.title(), play.length().minutes() == 0 ? null : play.length().minutes(), play.length().about(),
                    play.origin().name().toLowerCase(Locale.ROOT), play.play())).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        write(out.toString());
    }
}
