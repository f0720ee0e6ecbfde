package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.command.print.Version;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What every command shares: the options that all have, and how to print.
@Command(synopsisHeading = Root.SYNOPSIS, versionProvider = Version.class, addMethodSubcommands = false)
abstract class Printing {
    @ParentCommand
    private @Nullable Root root;

    @Spec
    private @Nullable CommandSpec spec;

    boolean json() {
        return root != null && root.json();
    }

    /// The folder that was named, or null for the user's own.
    @Nullable Path data() {
        Path data = root == null ? null : root.data();
        if (data != null && data.toString().isBlank()) {
            throw Refused.words(Sentence.of("command.data"));
        }
        return data;
    }

    Language language() {
        if (root == null) {
            throw new IllegalStateException("picocli sets it before the command runs");
        }
        return root.language();
    }

    /// What is wrong and what to do.
    String say(Throwable problem) {
        return say(language(), problem);
    }

    static String say(Language language, Throwable problem) {
        return problem instanceof Worded worded ? language.say(worded.sentence()) : String.valueOf(problem.getMessage());
    }

    /// The same as a part of another sentence.
    static Object part(Throwable problem) {
        return problem instanceof Worded worded ? worded.sentence() : String.valueOf(problem.getMessage());
    }

    void print(String line) {
        out().println(line);
    }

    /// A whole file as it stands, with the ends of lines that are its own.
    void write(String file) {
        out().print(file.isEmpty() || file.endsWith("\n") ? file : file + "\n");
        out().flush();
    }

    void print(Map<String, ?> object) {
        out().println(Json.write(object));
    }

    void complain(String sentence) {
        spec().commandLine().getErr().println(sentence);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before the command runs");
        }
        return spec;
    }
}
