package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Choice;
import cliffhanger.library.veil.Step;
import cliffhanger.library.veil.Veils;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `veil [STEP] [--show NAME] [--outlook|--no-outlook]`: how much is shown of what is not watched yet.
@Command(name = "veil", description = "${bundle:command.veil.help}")
final class VeilCommand extends LibraryCommand {
    private static final String USUAL = "usual";

    @Parameters(arity = "0..1", paramLabel = "${bundle:command.label.step}", description = "${bundle:command.veil.parameter.step}")
    private @Nullable String step;

    @Option(names = "--show", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.veil.option.show}")
    private @Nullable String name;

    @Option(names = "--outlook", negatable = true, description = "${bundle:command.veil.option.outlook}")
    private @Nullable Boolean outlook;

    VeilCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        Veils veils = open.veils();
        if (name == null) {
            if (outlook != null) {
                throw Refused.words(Sentence.of("command.veil.show"));
            }
            if (step != null) {
                veils.choose(step(step));
            }
            say(null, veils.step(), false);
            return 0;
        }
        ShowId show = show(open, name).id();
        Choice before = veils.choice(show);
        if (step != null || outlook != null) {
            Step own = step == null ? before.step() : step.equalsIgnoreCase(USUAL) ? null : step(step);
            veils.choose(show, new Choice(own, outlook == null ? before.outlook() : !outlook));
        }
        Choice chosen = veils.choice(show);
        say(show(open, name).label(), chosen.step() == null ? veils.step() : chosen.step(), chosen.outlook());
        return 0;
    }

    private static Step step(String word) {
        return word.equalsIgnoreCase("all") ? Step.SHOW_ALL : FilterOptions.choice(Step.class, word.replace('-', '_'));
    }

    private void say(@Nullable String of, Step chosen, boolean hides) {
        if (json()) {
            print(new Json().with("show", of).with("step", chosen).with("outlook", hides ? "VEILED" : "SHOWN").map());
            return;
        }
        String words = language().say("ui.veil.step." + chosen.name()) + " (" + chosen.name().toLowerCase(Locale.ROOT) + ")";
        print((of == null ? "" : of + ": ") + (hides ? language().say("command.veil.hides", words) : words));
    }
}
