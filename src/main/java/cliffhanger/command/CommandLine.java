package cliffhanger.command;

import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IExecutionExceptionHandler;
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
        Commands commands = new Commands(opener);
        picocli.CommandLine line = new picocli.CommandLine(new Root(language), commands);
        named(words).forEach(type -> line.addSubcommand(type));
        line.setExecutionExceptionHandler(sentences()).setCaseInsensitiveEnumValuesAllowed(true);
        if (out != null && err != null) {
            line.setOut(out).setErr(err);
        }
        int code = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return code;
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
    private static String wayOut(Problem problem) {
        return switch (problem) {
            case ALTERED -> " See what is wrong with: check. Go back to a backup with: restore FILE, or keep it as it is with: check --keep.";
            case MISSING -> " Go back to a backup with: restore FILE, or put the file back.";
            default -> "";
        };
    }

    private static IExecutionExceptionHandler sentences() {
        return (Exception e, picocli.CommandLine command, ParseResult words) -> {
            if (e instanceof Refused || e instanceof LibraryException) {
                command.getErr().println(e instanceof LibraryException problem ? e.getMessage() + wayOut(problem.problem()) : e.getMessage());
                return 1;
            }
            command.getErr().println("Something went wrong that should not have: " + e + ". Nothing was lost.");
            return 1;
        };
    }
}
