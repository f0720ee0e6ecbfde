package cliffhanger.command;

import cliffhanger.library.LibraryException;
import java.io.PrintWriter;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// The program as a command: reads the words, runs the command, says what went wrong.
public final class CommandLine {
    private final picocli.CommandLine line;

    public CommandLine(OpenLibrary.Opener opener) {
        line = new picocli.CommandLine(new Root(), new Commands(opener))
                .setExecutionExceptionHandler(sentences())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /// Where the output goes, for tests.
    public CommandLine writingTo(PrintWriter out, PrintWriter err) {
        line.setOut(out).setErr(err);
        return this;
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0, 1 or 2
    public int run(String... words) {
        int code = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    private static IExecutionExceptionHandler sentences() {
        return (Exception e, picocli.CommandLine command, ParseResult words) -> {
            if (e instanceof Refused || e instanceof LibraryException) {
                command.getErr().println(e.getMessage());
                return 1;
            }
            command.getErr().println("Something went wrong that should not have: " + e + ". Nothing was lost.");
            return 1;
        };
    }
}
