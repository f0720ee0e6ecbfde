package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.library.Specials;
import cliffhanger.library.change.Change;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `specials NAME|all [CHOICE] [--off]`: what becomes of the specials that belong to the story of a show, or of all.
@Command(name = "specials", description = "${bundle:command.specials.help}")
final class SpecialsCommand extends LibraryCommand {
    private static final String ALL = "all";

    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.specials.parameter.name}")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:command.label.choice}", description = "${bundle:command.specials.parameter.choice}")
    private @Nullable String choice;

    @Option(names = "--off", description = "${bundle:command.specials.option.off}")
    private boolean off;

    SpecialsCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        @Nullable Specials wanted = off || "usual".equalsIgnoreCase(choice) ? null
                : choice == null ? Specials.NEXT : FilterOptions.choice(Specials.class, choice);
        if (!name.equalsIgnoreCase(ALL)) {
            return report(open.library().apply(new Change.WantSpecials(show(open, name).id(), wanted)));
        }
        if (choice != null || off) {
            open.settings().put(Specials.SETTING, wanted == null ? null : wanted.name());
        }
        Optional<String> chosen = open.settings().get(Specials.SETTING);
        if (json()) {
            print(new Json().with("specials", chosen.orElse(Specials.USUAL.name())).map());
        } else {
            print(language().say("ui.specials." + chosen.orElse(Specials.USUAL.name())));
        }
        return 0;
    }
}
