package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.RowJson;
import cliffhanger.command.print.Table;
import cliffhanger.library.Details;
import cliffhanger.library.ShowId;
import cliffhanger.watchlist.Group;
import cliffhanger.watchlist.Grouping;
import cliffhanger.watchlist.Grouping.Placed;
import cliffhanger.watchlist.RowWords;
import cliffhanger.watchlist.WatchlistRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `list`: the watchlist, as the window groups it.
@Command(name = "list", description = "${bundle:command.list.help}")
final class ListCommand extends LibraryCommand {
    ListCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        Grouping grouping = new Grouping(open.clock());
        if (json()) {
            Map<ShowId, WatchlistRow> said = RowJson.byShow(open.said().rows().all());
            grouping.arrange(open.queries().rows().all()).forEach(placed -> print(RowJson.of(placed, said).map()));
            return 0;
        }
        List<Placed> rows = grouping.arrange(open.said().rows().all());
        if (rows.isEmpty()) {
            print(language().say("command.list.empty"));
        }
        RowWords words = new RowWords(open.clock(), language());
        Table table = new Table(34, 44, 20, 12);
        @Nullable Group heading = null;
        List<String> lines = new ArrayList<>();
        for (Placed placed : rows) {
            WatchlistRow row = placed.row();
            Group group = placed.group();
            if (group != heading) {
                lines.add((heading == null ? "" : "\n") + words.group(group));
                heading = group;
            }
            lines.add("  " + table.line(row.label(), words.status(row), words.when(row), progress(row)));
        }
        lines.forEach(this::print);
        return 0;
    }

    private static String progress(WatchlistRow row) {
        if (row.isUncounted()) {
            return "";
        }
        boolean known = row.about().details() == Details.KNOWN;
        return row.seen().watched() + "/" + (known ? String.valueOf(row.seen().aired()) : "?");
    }
}
