package cliffhanger.command;

import cliffhanger.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program itself; with no command it opens the window, which is not this package's business.
@Command(
        name = "cliffhanger",
        description = "The desktop watchlist that knows when your shows come back. With no command it opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        addMethodSubcommands = false,
        synopsisSubcommandLabel = "[COMMAND]")
final class Root implements Callable<Integer> {
    /// In the order in which help lists them.
    static final List<Class<?>> COMMANDS = List.of(
            ListCommand.class,
            ShowCommand.class,
            NextCommand.class,
            SearchCommand.class,
            AddCommand.class,
            WatchedCommand.class,
            UnwatchedCommand.class,
            SkipCommand.class,
            NewCommand.class,
            EditCommand.class,
            StateCommand.class,
            RateCommand.class,
            FavouriteCommand.class,
            NoteCommand.class,
            NotesCommand.class,
            FindCommand.class,
            ArticleCommand.class,
            ForecastCommand.class,
            RuleCommand.class,
            RemindCommand.class,
            RemindersCommand.class,
            RefreshCommand.class,
            ChangesCommand.class,
            CatalogueCommand.class,
            ProviderCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            UndoCommand.class,
            RedoCommand.class);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of the library, in place of your own.")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON: one object, or one on each line.")
    private boolean json;

    private final Language language;

    Root(Language language) {
        this.language = language;
    }

    @Spec
    private @Nullable CommandSpec spec;

    /// The folder that was named, or null.
    @Nullable Path data() {
        return data;
    }

    Language language() {
        return language;
    }

    boolean json() {
        return json;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before the command runs");
        }
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
