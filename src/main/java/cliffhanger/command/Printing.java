package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.language.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What every command shares: the options that all have, and how to print.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, addMethodSubcommands = false)
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
            throw new Refused("--data needs a folder.");
        }
        return data;
    }

    Language language() {
        if (root == null) {
            throw new IllegalStateException("picocli sets it before the command runs");
        }
        return root.language();
    }

    void print(String line) {
        out().println(line);
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
