package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.RowJson;
import cliffhanger.command.print.Table;
import cliffhanger.library.ShowId;
import cliffhanger.upnext.KeptUpNext;
import cliffhanger.upnext.Section;
import cliffhanger.upnext.UpNext;
import cliffhanger.upnext.UpNext.Placed;
import cliffhanger.upnext.UpNextOrder;
import cliffhanger.upnext.UpNextWords;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.WatchlistRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `next`: what waits to be watched, as the window's Up next has it.
@Command(name = "next", description = "${bundle:command.next.help}")
final class NextCommand extends LibraryCommand {
    private static final Set<Section> OPEN = EnumSet.of(Section.TONIGHT, Section.WATCH);

    @Option(names = "--order", paramLabel = "${bundle:command.label.order}", description = "${bundle:command.next.option.order}")
    private @Nullable String order;

    @Option(names = "--all", description = "${bundle:command.next.option.all}")
    private boolean all;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    NextCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        KeptUpNext kept = KeptUpNext.in(open.settings());
        UpNextOrder wanted = order == null ? kept.lastOrder() : FilterOptions.choice(UpNextOrder.class, order);
        List<WatchlistRow> rows = json() ? open.queries().rows().all() : open.said().rows().all();
        Filter filter = filters.filter(rows);
        List<Placed> waiting = new UpNext(open.clock(), wanted, kept.lastByHand()).arrange(rows.stream().filter(filter::lets).toList());
        if (json()) {
            Map<ShowId, WatchlistRow> said = RowJson.byShow(open.said().rows().all());
            waiting.forEach(placed -> print(RowJson.of(placed, said).map()));
            return 0;
        }
        UpNextWords words = new UpNextWords(open.clock(), language());
        if (waiting.stream().noneMatch(placed -> OPEN.contains(placed.section()))) {
            print(language().say("command.next.nothing"));
        }
        waiting.stream().collect(Collectors.groupingBy(Placed::section, TreeMap::new, Collectors.toList()))
                .forEach((section, under) -> print(section, under, words));
        return 0;
    }

    private void print(Section section, List<Placed> under, UpNextWords words) {
        print(words.heading(section, under.size()));
        if (!all && !OPEN.contains(section)) {
            return;
        }
        Table table = new Table(34, 44, 40);
        for (Placed placed : under) {
            WatchlistRow row = placed.row();
            String told = Stream.of(words.detail(row, section), words.earlier(row), words.where(row, section))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
            print("  " + table.line(row.label(), words.episode(row, section), told));
        }
    }
}
