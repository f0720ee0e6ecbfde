package cliffhanger.command;

import cliffhanger.command.Names.Found;
import cliffhanger.library.Applied;
import cliffhanger.library.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What every command shares: the library open around its work, and how to print.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class LibraryCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Root root;

    @Spec
    private @Nullable CommandSpec spec;

    private final OpenLibrary.Opener opener;

    LibraryCommand(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    /// Does the work.
    ///
    /// @return the exit code
    abstract int run(OpenLibrary open);

    @Override
    public Integer call() {
        Path data = root == null ? null : root.data();
        if (data != null && data.toString().isBlank()) {
            throw new Refused("--data needs a folder.");
        }
        try (OpenLibrary open = opener.open(data)) {
            return run(open);
        }
    }

    boolean json() {
        return root != null && root.json();
    }

    void print(String line) {
        out().println(line);
    }

    void print(Map<String, ?> object) {
        out().println(Json.write(object));
    }

    /// Says what a change came to.
    int report(Applied applied) {
        if (json()) {
            print(AppliedJson.of(applied).map());
        } else {
            print(new Words(Locale.getDefault()).say(applied) + ".");
        }
        return 0;
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

    /// The one show that is meant.
    static Found show(OpenLibrary open, String name) {
        if (name.isBlank()) {
            throw new Refused("Name a show.");
        }
        List<Found> found = open.names().shows(name);
        if (found.isEmpty()) {
            throw new Refused("There is no show like “%s” in your watchlist.".formatted(name));
        }
        if (found.size() > 1) {
            String titles = found.stream().limit(5).map(Found::label).collect(Collectors.joining("”, “", "“", "”"));
            throw new Refused("“%s” may be %s%s. Write more of the title, its year, or its number as in tvmaze:143.".formatted(
                    name, titles, found.size() > 5 ? " or %d more".formatted(found.size() - 5) : ""));
        }
        return found.getFirst();
    }
}
