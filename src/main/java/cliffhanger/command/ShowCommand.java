package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.ShowJson;
import cliffhanger.command.print.ShowText;
import cliffhanger.language.Sentence;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
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
        ShowPage page = open.queries().pages().show(show(open, name).id()).orElseThrow(() -> new Refused(Sentence.of("command.gone")));
        List<SeasonPage> seasons =
                page.tabs().stream().flatMap(tab -> open.queries().pages().season(tab.id()).stream()).toList();
        if (json()) {
            print(ShowJson.of(page, seasons).map());
        } else {
            new ShowText(language(), open.clock()).lines(page, seasons).forEach(this::print);
        }
        return 0;
    }
}
