package cliffhanger.command;

import cliffhanger.airdate.AirDate;
import cliffhanger.calendar.CalendarEntry;
import cliffhanger.calendar.CalendarFilter;
import cliffhanger.calendar.CalendarItem;
import cliffhanger.calendar.CalendarLayout;
import cliffhanger.calendar.Dates;
import cliffhanger.calendar.ItemWords;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.command.print.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `calendar`: what airs in a month, as the window's calendar shows it.
@Command(name = "calendar", description = "${bundle:command.calendar.help}")
final class CalendarCommand extends LibraryCommand {
    @Option(names = "--month", paramLabel = "${bundle:command.label.date}", description = "${bundle:command.calendar.option.month}")
    private @Nullable String month;

    @Option(names = "--filter", paramLabel = "${bundle:command.label.filter}", description = "${bundle:command.calendar.option.filter}")
    private @Nullable String filter;

    CalendarCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        LocalDate today = LocalDate.now(open.clock());
        CalendarFilter chosen = CalendarOptions.filter(filter);
        YearMonth shown = YearMonth.from(month == null ? today : begin(CalendarOptions.date(month, today, language())));
        Dates dates = (json() ? open.queries() : open.said()).dates(open.clock());
        CalendarLayout layout = dates.layout(shown.atDay(1), shown.atEndOfMonth(), chosen, dates.outlooks());
        if (json()) {
            ZoneId zone = open.clock().getZone();
            shown.atDay(1).datesUntil(shown.plusMonths(1).atDay(1)).forEach(day -> print(layout.on(day), "day", zone));
            print(layout.bars(), "window", zone);
            print(layout.without(), "without", zone);
        } else {
            print(layout, shown, new ItemWords(open.clock(), language()));
        }
        return 0;
    }

    private static LocalDate begin(AirDate date) {
        return date.earliest();
    }

    private void print(CalendarLayout layout, YearMonth shown, ItemWords words) {
        print(words.month(shown));
        Table table = new Table(8, 60, 20);
        shown.atDay(1).datesUntil(shown.plusMonths(1).atDay(1)).filter(day -> !layout.on(day).isEmpty()).forEach(day -> {
            print(words.day(day));
            layout.on(day).forEach(item -> print("  " + table.line(words.time(item), words.titled(item),
                    item.show().network() == null ? "" : item.show().network()) + (words.signs(item).isEmpty() ? "" : "  " + words.signs(item))));
        });
        if (layout.days().isEmpty() && layout.bars().isEmpty()) {
            print(language().say("command.calendar.none"));
        }
        layout.bars().forEach(item -> print(words.bar(item)));
        if (!layout.without().isEmpty()) {
            print(language().say("calendar.without.title"));
            Table vague = new Table(28, 60);
            layout.without().forEach(item -> print("  " + vague.line(words.window(item), words.name(item))
                    + (item.likely() == null ? "" : "  " + words.sureness(item))));
        }
    }

    private void print(List<CalendarItem> items, String place, ZoneId zone) {
        for (CalendarItem item : items) {
            if (item.entries().isEmpty()) {
                print(json(item, place).with("episode", null).with("title", null).with("first", item.first()).with("last", item.last())
                        .with("at", null).with("minutes", null).with("mark", null).with("premiere", true).with("finale", false)
                        .with("percent", item.likely() == null ? null : item.likely().percent()).map());
            }
            for (CalendarEntry entry : item.entries()) {
                boolean open = !entry.airing().date().isAnnounced() && entry.at() == null;
                print(json(item, place).with("episode", entry.airing().number()).with("title", entry.title())
                        .with("first", open ? null : entry.first(zone)).with("last", open ? null : entry.last(zone)).with("at", entry.at())
                        .with("minutes", entry.airing().slot().minutes()).with("mark", entry.mark()).with("premiere", entry.isPremiere())
                        .with("finale", entry.airing().last()).with("percent", null).map());
            }
        }
    }

    private static Json json(CalendarItem item, String place) {
        return new Json()
                .with("place", place)
                .with("kind", item.entries().isEmpty() ? "forecast" : item.entries().getFirst().episode() == null ? "season" : "episode")
                .with("show", item.show().title())
                .with("network", item.show().network())
                .with("season", item.season());
    }
}
