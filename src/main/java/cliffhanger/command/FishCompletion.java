package cliffhanger.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Completion for fish, which picocli has none for.
final class FishCompletion {
    private final String program;
    private final picocli.CommandLine line;
    private final StringBuilder script = new StringBuilder();

    FishCompletion(String program, picocli.CommandLine line) {
        this.program = program;
        this.line = line;
    }

    String script() {
        script.append("complete -c ").append(program).append(" -f\n");
        line.getSubcommands().forEach((name, command) -> {
            add("__fish_use_subcommand", "-a " + name, describe(command.getCommandSpec().usageMessage().description()));
            options(name, command.getCommandSpec());
        });
        line.getCommandSpec().options().forEach(option -> option("__fish_use_subcommand", option));
        return script.toString();
    }

    private void options(String name, CommandSpec command) {
        String within = "__fish_seen_subcommand_from " + name;
        command.options().forEach(option -> option(within, option));
        for (ArgSpec parameter : command.positionalParameters()) {
            String choices = choices(parameter);
            if (!choices.isEmpty()) {
                add(within, "-a '" + choices + "'", describe(parameter.description()));
            } else if (isFile(parameter)) {
                add(within, "-F", "");
            }
        }
    }

    private void option(String within, OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        String choices = choices(option);
        String value = option.arity().max() == 0 ? "" : choices.isEmpty() ? isFile(option) ? " -rF" : " -x" : " -xa '" + choices + "'";
        add(within, names + value, describe(option.description()));
    }

    private static boolean isFile(ArgSpec argument) {
        return argument.auxiliaryTypes()[0] == Path.class;
    }

    private static String choices(ArgSpec argument) {
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        return constants == null ? "" : Arrays.stream(constants).map(each -> each.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    /// Up to its first sentence's end.
    private static String describe(String... description) {
        String text = String.join(" ", description);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void add(String within, String what, String description) {
        script.append("complete -c ").append(program).append(" -n '").append(within).append("' ").append(what);
        if (!description.isEmpty()) {
            script.append(" -d '").append(description.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
        }
        script.append('\n');
    }
}
