package cliffhanger.command;

import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says which word of a command line was not understood. picocli says it in English alone.
final class NotUnderstood implements IParameterExceptionHandler {
    private static final int MOST_MEANT = 3;

    private final Language language;

    NotUnderstood(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException e, String[] words) {
        picocli.CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(language.say(sentence(e))));
        List<String> meant = meant(e);
        if (meant.isEmpty()) {
            command.usage(err, command.getColorScheme());
        } else {
            err.println(language.say("command.error.meant", String.join(", ", meant)));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Sentence sentence(ParameterException e) {
        return switch (e) {
            case Unfinished _ -> Sentence.of("command.error.command");
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> Sentence.of("command.error.twice", name(twice.getOverwritten()));
            default -> {
                ArgSpec meant = e.getArgSpec();
                String value = e.getValue();
                yield meant == null || value == null ? Sentence.of("command.error.other", String.valueOf(e.getMessage())) : misfit(meant, value);
            }
        };
    }

    private static Sentence missing(List<ArgSpec> missing) {
        return missing.size() == 1 && missing.getFirst() instanceof OptionSpec option
                ? Sentence.of("command.error.bare", name(option), option.paramLabel())
                : Sentence.of("command.error.missing", missing.stream().map(NotUnderstood::name).collect(Collectors.joining(", ")));
    }

    private static Sentence unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            return Sentence.of("command.error.option", word);
        }
        // Of the program itself a word is a command's name.
        return Sentence.of(e.getCommandLine().getParent() == null ? "command.error.command.unknown" : "command.error.word", word);
    }

    private static List<String> meant(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().limit(MOST_MEANT).toList()
                : List.of();
    }

    private static Sentence misfit(ArgSpec meant, String value) {
        Class<?> type = meant.auxiliaryTypes()[0];
        Object @Nullable [] choices = type.getEnumConstants();
        if (choices != null) {
            return Sentence.of("command.choice", value,
                    Arrays.stream(choices).map(each -> each.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
        if (Map.class.isAssignableFrom(meant.type())) {
            return Sentence.of("command.error.pair", value, name(meant), meant.paramLabel());
        }
        if (type == int.class || type == long.class) {
            return Sentence.of("command.error.number", value, name(meant));
        }
        return Sentence.of(type == LocalDate.class ? "command.error.date" : "command.error.value", value, name(meant));
    }

    private static String name(ArgSpec meant) {
        return meant instanceof OptionSpec option ? option.longestName() : meant.paramLabel();
    }

    /// No command was named.
    static final class Unfinished extends ParameterException {
        private static final long serialVersionUID = 1L;

        Unfinished(picocli.CommandLine program) {
            super(program, "no command");
        }
    }
}
