package cliffhanger.command;

import cliffhanger.command.print.Version;
import cliffhanger.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program itself; with no command it opens the window, which is not this package's business.
@Command(
        name = "cliffhanger",
        description = "${bundle:command.help}",
        synopsisHeading = Root.SYNOPSIS,
        commandListHeading = "${bundle:command.help.commands}%n",
        versionProvider = Version.class,
        addMethodSubcommands = false,
        synopsisSubcommandLabel = "${bundle:command.label.command}")
final class Root implements Callable<Integer> {
    /// What stands before the words of a call.
    static final String SYNOPSIS = "${bundle:command.help.usage}";

    /// In the order in which help lists them.
    static final List<Class<?>> COMMANDS = List.of(
            ListCommand.class,
            ShowCommand.class,
            NextCommand.class,
            CalendarCommand.class,
            HistoryCommand.class,
            InsightsCommand.class,
            SearchCommand.class,
            AddCommand.class,
            WatchedCommand.class,
            UnwatchedCommand.class,
            SkipCommand.class,
            NewCommand.class,
            EditCommand.class,
            StateCommand.class,
            HideCommand.class,
            VeilCommand.class,
            RewatchCommand.class,
            SpecialsCommand.class,
            OrderCommand.class,
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
            CompletionCommand.class,
            UndoCommand.class,
            RedoCommand.class);

    @Option(
            names = "--data",
            paramLabel = "${bundle:command.label.dir}",
            scope = ScopeType.INHERIT,
            description = "${bundle:command.option.data}")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "${bundle:command.option.json}")
    private boolean json;

    private final Language language;

    Root(Language language) {
        this.language = language;
    }

    @Spec
    private @Nullable CommandSpec spec;

    /// What picocli answers itself, of every command. Its own options of these names are described in English.
    static List<OptionSpec> answered() {
        return List.of(
                answered("-h", "--help", "${bundle:command.option.help}").usageHelp(true).build(),
                answered("-V", "--version", "${bundle:command.option.version}").versionHelp(true).build());
    }

    private static OptionSpec.Builder answered(String letter, String name, String description) {
        return OptionSpec.builder(letter, name).type(boolean.class).scopeType(ScopeType.INHERIT).description(description);
    }

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
        throw new NotUnderstood.Unfinished(spec.commandLine());
    }
}
