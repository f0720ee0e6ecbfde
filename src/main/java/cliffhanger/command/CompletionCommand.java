package cliffhanger.command;

import cliffhanger.language.Sentence;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `completion SHELL`: what a shell needs to complete commands and options.
@Command(name = "completion", description = "${bundle:command.completion.help}")
final class CompletionCommand extends Printing implements Callable<Integer> {
    private static final String PROGRAM = "cliffhanger";

    /// The shells for which there is one.
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(index = "0", paramLabel = "${bundle:command.label.shell}", description = "${bundle:command.completion.parameter.shell}")
    private Shell shell = Shell.BASH;

    private final OpenLibrary.Opener opener;

    CompletionCommand(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        if (json()) {
            throw Refused.words(Sentence.of("command.json"));
        }
        picocli.CommandLine all = new CommandLine(opener, language()).described();
        write(switch (shell) {
            case BASH -> AutoComplete.bash(PROGRAM, all);
            // Bash's own words, as zsh reads them.
            case ZSH -> "#compdef cliffhanger\nautoload -U +X bashcompinit && bashcompinit\n" + AutoComplete.bash(PROGRAM, all)
                    + "\n_bash_complete -o default -F _complete_cliffhanger\n";
            case FISH -> new FishCompletion(PROGRAM, all).script();
        });
        return 0;
    }
}
