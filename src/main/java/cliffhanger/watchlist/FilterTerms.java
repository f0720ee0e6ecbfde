package cliffhanger.watchlist;

import cliffhanger.language.Sentence;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A [Filter] as people type and keep it: `state:watching,planned network:"BBC One" favourites`. The words are the same in every
/// language, so that what was kept in one is read in another.
public final class FilterTerms {
    private static final String STATE = "state";
    private static final String STATUS = "status";
    private static final String NETWORK = "network";
    private static final String GENRE = "genre";
    private static final String UNWATCHED = "unwatched";
    private static final String FAVOURITES = "favourites";
    private static final String NAMES = String.join(", ", STATE + ":", STATUS + ":", NETWORK + ":", GENRE + ":", UNWATCHED, FAVOURITES);
    private static final Pattern TERM = Pattern.compile("\\s*(?:(?<name>[\\p{L}]+):)?(?<value>(?:\"[^\"]*\"|[^\\s\"])+)");
    private static final Pattern CHOICE = Pattern.compile("\\s*(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,\"]+))\\s*(?:,|$)");

    private FilterTerms() {}

    /// As text, the same for the same filter.
    public static String print(Filter filter) {
        List<String> terms = new ArrayList<>();
        terms.add(term(STATE, names(filter.states())));
        terms.add(term(STATUS, names(filter.standings())));
        terms.add(term(NETWORK, filter.networks()));
        terms.add(term(GENRE, filter.genres()));
        terms.add(filter.unwatched() ? UNWATCHED : "");
        terms.add(filter.favourites() ? FAVOURITES : "");
        return terms.stream().filter(term -> !term.isEmpty()).collect(Collectors.joining(" "));
    }

    /// Reads what [#print] wrote, or somebody typed.
    ///
    /// @param other takes words that are none of a filter of shows; false where it does not know them
    /// @param more  the words that `other` knows, for the sentence
    /// @throws BadFilter with a sentence that says what can be written
    public static Filter parse(String text, Predicate<String> other, String more) {
        Set<ShowState> states = EnumSet.noneOf(ShowState.class);
        Set<RenewalStatus> standings = EnumSet.noneOf(RenewalStatus.class);
        Set<String> networks = new TreeSet<>();
        Set<String> genres = new TreeSet<>();
        boolean unwatched = false;
        boolean favourites = false;
        String said = text.strip();
        Matcher term = TERM.matcher(said);
        int end = 0;
        while (term.lookingAt()) {
            String name = term.group("name") == null ? "" : term.group("name").toLowerCase(Locale.ROOT);
            String value = term.group("value");
            switch (name) {
                case STATE -> states.addAll(choices(ShowState.class, value));
                case STATUS -> standings.addAll(choices(RenewalStatus.class, value));
                case NETWORK -> networks.addAll(values(value));
                case GENRE -> genres.addAll(values(value));
                case "" -> {
                    String word = value.toLowerCase(Locale.ROOT);
                    unwatched |= word.equals(UNWATCHED);
                    favourites |= word.equals(FAVOURITES);
                    if (!word.equals(UNWATCHED) && !word.equals(FAVOURITES) && !other.test(word)) {
                        throw new BadFilter(Sentence.of("watchlist.filter.bad", value, NAMES + more));
                    }
                }
                default -> throw new BadFilter(Sentence.of("watchlist.filter.bad", name + ":", NAMES + more));
            }
            end = term.end();
            term.region(end, said.length());
        }
        if (end < said.length()) {
            throw new BadFilter(Sentence.of("watchlist.filter.bad", said.substring(end).strip(), NAMES + more));
        }
        return new Filter(states, standings, networks, genres, unwatched, favourites);
    }

    private static Set<String> names(Set<? extends Enum<?>> choices) {
        return choices.stream().map(choice -> choice.name().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String term(String name, Set<String> values) {
        return values.isEmpty() ? "" : name + ":" + new TreeSet<>(values).stream()
                .map(value -> value.matches("[^\\s,\"]+") ? value : "\"" + value.replace("\"", "") + "\"")
                .collect(Collectors.joining(","));
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher choice = CHOICE.matcher(text);
        while (choice.lookingAt() && choice.start() < text.length()) {
            values.add((choice.group("quoted") == null ? choice.group("plain") : choice.group("quoted")).strip());
            choice.region(choice.end(), text.length());
        }
        if (values.isEmpty() || choice.regionStart() < text.length()) {
            throw new BadFilter(Sentence.of("watchlist.filter.bad", text, NAMES));
        }
        return values;
    }

    private static <E extends Enum<E>> List<E> choices(Class<E> type, String text) {
        return values(text).stream().map(name -> Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(name.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new BadFilter(Sentence.of("watchlist.filter.choice", name, Arrays.stream(type.getEnumConstants())
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))))).toList();
    }
}
