package cliffhanger.command;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateInput;
import cliffhanger.language.Sentence;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.change.Change;
import cliffhanger.search.Names.Found;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRow.Coming;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hide NAME [UNTIL] [--off]`: puts a show off, as *Not now* does in the window.
@Command(name = "hide", description = "${bundle:command.hide.help}")
final class HideCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "${bundle:command.label.until}", description = "${bundle:command.hide.parameter.until}")
    private List<String> until = List.of();

    @Option(names = "--off", description = "${bundle:command.hide.option.off}")
    private boolean off;

    HideCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        Found show = show(open, name);
        return report(open.library().apply(off ? new Change.Unhide(show.id()) : new Change.Hide(show.id(), until(open, show))));
    }

    private HiddenUntil until(OpenLibrary open, Found show) {
        LocalDate today = LocalDate.now(open.clock());
        String said = String.join(" ", until);
        return switch (said) {
            case "" -> new HiddenUntil.Wanted();
            case "week" -> new HiddenUntil.Day(today.plusWeeks(1));
            case "month" -> new HiddenUntil.Day(today.plusMonths(1));
            case "season" -> new HiddenUntil.SeasonOut(open.queries().rows().one(show.id()).map(WatchlistRow::coming).map(Coming::season)
                    .orElseThrow(() -> new Refused(Sentence.of("command.hide.season", show.title()))));
            default -> new HiddenUntil.Day(day(said, today));
        };
    }

    private LocalDate day(String said, LocalDate today) {
        try {
            AirDate date = new DateInput(today, language()).read(said);
            return date.latest();
        } catch (BadDate e) {
            throw Refused.words(Sentence.of("command.hide.day", said));
        }
    }
}
