package cliffhanger.command;

import cliffhanger.language.Language;
import cliffhanger.language.Worded;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.web.WebProblem;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// The program as a command: reads the words, runs the command, says what went wrong.
public final class CommandLine {
    private static final String SUFFIX = "Command";

    private final OpenLibrary.Opener opener;
    private final Language language;
    private @Nullable PrintWriter out;
    private @Nullable PrintWriter err;

    /// @param language in which it speaks
    public CommandLine(OpenLibrary.Opener opener, Language language) {
        this.opener = opener;
        this.language = language;
    }

    /// Where the output goes, in place of the console.
    public CommandLine writingTo(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
        return this;
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0, 1 or 2
    public int run(String... words) {
        picocli.CommandLine line = described(named(words));
        line.setExecutionExceptionHandler(this::say)
                .setParameterExceptionHandler(new NotUnderstood(language))
                .setCaseInsensitiveEnumValuesAllowed(true);
        if (out != null && err != null) {
            line.setOut(out).setErr(err);
        }
        int code = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /// The program with all its commands, as help and completion tell of it.
    picocli.CommandLine described() {
        return described(Root.COMMANDS);
    }

    private picocli.CommandLine described(List<Class<?>> types) {
        picocli.CommandLine line = new picocli.CommandLine(new Root(language), new Commands(opener));
        Root.answered().forEach(line.getCommandSpec()::addOption);
        types.forEach(type -> line.addSubcommand(type));
        // Texts are looked up when they are shown.
        ResourceBundle texts = language.bundle();
        line.getCommandSpec().resourceBundle(texts);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().resourceBundle(texts));
        return line;
    }

    /// The command that is meant alone, where a word names one: to describe all takes picocli a third of a second.
    private static List<Class<?>> named(String... words) {
        List<Class<?>> named = Root.COMMANDS.stream()
                .filter(type -> Arrays.stream(words).filter(word -> !word.startsWith("-")).limit(2).anyMatch(name(type)::equals))
                .toList();
        return named.isEmpty() ? Root.COMMANDS : named;
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
    }

    /// What a window has buttons for.
    private String wayOut(Problem problem) {
        return switch (problem) {
            case ALTERED -> " " + language.say("command.way.altered");
            case MISSING -> " " + language.say("command.way.missing");
            default -> "";
        };
    }

    private int say(Exception problem, picocli.CommandLine command, ParseResult words) {
        // To where it was asked for, whatever the command that failed took for it.
        PrintWriter to = err == null ? command.getErr() : err;
        to.println(switch (problem) {
            case LibraryException library -> Printing.say(language, library) + wayOut(library.problem());
            case WebProblem _, UnreadableHistory _ -> Printing.say(language, problem);
            default -> problem instanceof Worded ? Printing.say(language, problem) : language.say("command.error.unexpected", problem);
        });
        return problem instanceof Refused refused ? refused.code() : picocli.CommandLine.ExitCode.SOFTWARE;
    }
}
