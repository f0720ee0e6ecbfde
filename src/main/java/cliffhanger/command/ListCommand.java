package cliffhanger.command;

import cliffhanger.watchlist.Group;
import cliffhanger.watchlist.Grouping;
import cliffhanger.watchlist.RowWords;
import cliffhanger.watchlist.WatchlistRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `list`: the watchlist, as the window groups it.
@Command(name = "list", description = "The watchlist: where each show stands and what is next.")
final class ListCommand extends LibraryCommand {
    ListCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        Grouping grouping = new Grouping(open.clock());
        List<WatchlistRow> rows = open.rows().all().stream().sorted(grouping.order()).toList();
        if (json()) {
            rows.forEach(row -> print(RowJson.of(row, grouping).map()));
            return 0;
        }
        if (rows.isEmpty()) {
            print("Your watchlist is empty. Add a show with: add FILE");
        }
        RowWords words = new RowWords(open.clock(), Locale.getDefault());
        Table table = new Table(34, 44, 20, 12);
        @Nullable Group heading = null;
        List<String> lines = new ArrayList<>();
        for (WatchlistRow row : rows) {
            Group group = grouping.of(row);
            if (group != heading) {
                lines.add((heading == null ? "" : "\n") + words.group(group));
                heading = group;
            }
            lines.add("  " + table.line(row.title(), words.status(row), words.when(row), row.watched() + "/" + row.aired()));
        }
        lines.forEach(this::print);
        return 0;
    }
}
