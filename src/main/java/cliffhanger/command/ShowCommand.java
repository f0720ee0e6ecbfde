package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.ShowJson;
import cliffhanger.command.print.ShowText;
import cliffhanger.language.Sentence;
import cliffhanger.library.ShowId;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import cliffhanger.show.ShowPages;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `show NAME`: all that is known of one show.
@Command(name = "show", description = "${bundle:command.show.help}")
final class ShowCommand extends LibraryCommand {
    @Parameters(paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    ShowCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        ShowId show = show(open, name).id();
        Pages said = Pages.of(open.said().pages(), show);
        if (json()) {
            Pages whole = Pages.of(open.queries().pages(), show);
            print(ShowJson.of(whole.show(), whole.seasons(), said.show(), said.seasons()).map());
        } else {
            new ShowText(language(), open.clock()).lines(said.show(), said.seasons()).forEach(this::print);
        }
        return 0;
    }

    private record Pages(ShowPage show, List<SeasonPage> seasons) {
        static Pages of(ShowPages pages, ShowId id) {
            ShowPage page = pages.show(id).orElseThrow(() -> new Refused(Sentence.of("command.gone")));
            return new Pages(page, page.tabs().stream().flatMap(tab -> pages.season(tab.id()).stream()).toList());
        }
    }
}
