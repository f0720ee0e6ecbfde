package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowState;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.WatchlistRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// Which shows a command is about, by the same choices as in the window.
final class FilterOptions {
    @Option(names = "--state", paramLabel = "${bundle:command.label.state}", description = "${bundle:command.filter.state}")
    private List<String> states = List.of();

    @Option(names = "--network", paramLabel = "${bundle:command.label.network}", description = "${bundle:command.filter.network}")
    private List<String> networks = List.of();

    @Option(names = "--genre", paramLabel = "${bundle:command.label.genre}", description = "${bundle:command.filter.genre}")
    private List<String> genres = List.of();

    @Option(names = "--favourites", description = "${bundle:command.filter.favourites}")
    private boolean favourites;

    /// @param rows all that there are: names are taken whatever the case of their letters
    Filter filter(List<WatchlistRow> rows) {
        return new Filter(states.stream().map(state -> choice(ShowState.class, state)).collect(Collectors.toSet()), Set.of(),
                Set.copyOf(networks), Set.copyOf(genres), false, favourites).spelled(rows);
    }

    /// @throws Refused with what there is to choose from
    static <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.words(Sentence.of("command.choice", name, Arrays.stream(type.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
    }
}
