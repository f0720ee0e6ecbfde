package cliffhanger.watchlist;

import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowState;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which rows stay. Within one kind any of the choices will do, and every kind must be met; a kind with no choice says
/// nothing.
public record Filter(
        Set<ShowState> states,
        Set<RenewalStatus> standings,
        Set<String> networks,
        Set<String> genres,
        boolean unwatched,
        boolean favourites) {

    /// Lets every row through.
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), false, false);

    public Filter {
        states = Set.copyOf(states);
        standings = Set.copyOf(standings);
        networks = Set.copyOf(networks);
        genres = Set.copyOf(genres);
    }

    public boolean lets(WatchlistRow row) {
        return (states.isEmpty() || states.contains(row.opinion().state()))
                && (standings.isEmpty() || standings.contains(row.standing()))
                && (networks.isEmpty() || (row.about().network() != null && networks.contains(row.about().network())))
                && (genres.isEmpty() || row.about().genres().stream().anyMatch(genres::contains))
                && (!unwatched || row.waiting() > 0)
                && (!favourites || row.opinion().favourite());
    }

    /// How many choices are made.
    public int count() {
        return states.size() + standings.size() + networks.size() + genres.size() + (unwatched ? 1 : 0) + (favourites ? 1 : 0);
    }

    /// The same with networks and genres written as the rows have them, whatever the case of their letters.
    public Filter spelled(Collection<WatchlistRow> rows) {
        return new Filter(states, standings, spelled(networks, rows.stream().map(row -> row.about().network())),
                spelled(genres, rows.stream().flatMap(row -> row.about().genres().stream())), unwatched, favourites);
    }

    private static Set<String> spelled(Set<String> wanted, Stream<@Nullable String> there) {
        Set<String> names = there.filter(name -> name != null && wanted.stream().anyMatch(name::equalsIgnoreCase)).collect(Collectors.toCollection(TreeSet::new));
        names.addAll(wanted);
        return names;
    }

    /// As one line of text, for the settings.
    public String print() {
        return String.join("\t", names(states), names(standings), String.join("\u001f", new TreeSet<>(networks)),
                String.join("\u001f", new TreeSet<>(genres)), String.valueOf(unwatched), String.valueOf(favourites));
    }

    /// Reads what [#print()] wrote; what cannot be read lets every row through.
    public static Filter parse(String text) {
        String[] parts = text.split("\t", -1);
        if (parts.length != 6) {
            return ALL;
        }
        return new Filter(
                choices(ShowState.class, parts[0]), choices(RenewalStatus.class, parts[1]), words(parts[2]), words(parts[3]),
                Boolean.parseBoolean(parts[4]), Boolean.parseBoolean(parts[5]));
    }

    private static String names(Set<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().collect(Collectors.joining("\u001f"));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split("\u001f")));
    }

    private static <E extends Enum<E>> Set<E> choices(Class<E> type, String text) {
        return words(text).stream()
                .map(name -> Arrays.stream(type.getEnumConstants()).filter(choice -> choice.name().equals(name)).findFirst())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
