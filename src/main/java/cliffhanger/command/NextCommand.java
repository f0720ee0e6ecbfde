package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.RowJson;
import cliffhanger.command.print.Table;
import cliffhanger.watchlist.Grouping;
import cliffhanger.watchlist.Grouping.Placed;
import cliffhanger.watchlist.RowWords;
import java.util.List;
import picocli.CommandLine.Command;

/// `next`: what to watch now, and what comes.
@Command(name = "next", description = "${bundle:command.next.help}")
final class NextCommand extends LibraryCommand {
    NextCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        Grouping grouping = new Grouping(open.clock());
        List<Placed> rows = grouping.arrange(open.queries().rows().all().stream()
                .filter(row -> row.next() != null || row.coming() != null)
                .toList());
        if (json()) {
            rows.forEach(placed -> print(RowJson.of(placed).map()));
            return 0;
        }
        if (rows.isEmpty()) {
            print(language().say("command.next.nothing"));
        }
        RowWords words = new RowWords(open.clock(), language());
        Table table = new Table(34, 50, 20);
        rows.forEach(placed -> print(
                table.line(placed.row().label(), words.status(placed.row()), words.when(placed.row()))));
        return 0;
    }
}
