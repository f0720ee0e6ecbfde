package cliffhanger.library.veil;

import cliffhanger.library.Settings;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The gate: which veil lies over which show, as the user chose, and what was lifted of it for the moment. Safe on any thread; what is said
/// to block does so on the disk.
public final class Veils {
    /// The setting of the step of all shows.
    public static final String STEP = "veil";

    private static final String SHOWS = "veil.shows";
    private static final String OUTLOOK = "OUTLOOK";
    private static final Comparator<ShowId> BY_NUMBER = Comparator.comparingLong(ShowId::value);

    private final Settings settings;
    private final Clock clock;
    private final Set<Lifted> lifted = ConcurrentHashMap.newKeySet();
    private volatile Chosen chosen = new Chosen(Step.CAREFUL, here(Step.CAREFUL, false), Map.of());
    private volatile Instant bareUntil = Instant.MIN;

    /// Goes by the usual step until it has read.
    public Veils(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Those that are chosen. Blocks.
    public static Veils read(Settings settings, Clock clock) {
        Veils veils = new Veils(settings, clock);
        veils.read();
        return veils;
    }

    private record Chosen(Step step, Veil usual, Map<ShowId, Choice> shows) {}

    private record Lifted(Subject of, Secret what) {}

    /// Reads what is chosen, for another program may have changed it. Blocks.
    public void read() {
        Step step = settings.get(STEP).flatMap(Veils::step).orElse(Step.CAREFUL);
        chosen = new Chosen(step, here(step, false), shows(settings.get(SHOWS).orElse("")));
    }

    /// Over the user's own screen.
    public Veil of(ShowId show) {
        Chosen now = chosen;
        Choice own = now.shows.get(show);
        // Nearly every show has none of its own; a long watchlist asks for each of them.
        return own == null ? now.usual : here(own.step() == null ? now.step : own.step(), own.outlook());
    }

    private Veil here(Step step, boolean outlook) {
        return Veil.here(step, outlook, this::isLifted);
    }

    private boolean isLifted(Subject of, Secret what) {
        return (!lifted.isEmpty() && lifted.contains(new Lifted(of, what))) || isBare();
    }

    /// Over what others may see or hear, and what is sent elsewhere.
    public Veil outside(ShowId show) {
        Choice choice = choice(show);
        return Veil.outside(step(choice), choice.outlook());
    }

    /// The step of all shows that have none of their own.
    public Step step() {
        return chosen.step;
    }

    /// What is chosen for one show.
    public Choice choice(ShowId show) {
        return chosen.shows.getOrDefault(show, Choice.USUAL);
    }

    private Step step(Choice choice) {
        return choice.step() == null ? chosen.step : choice.step();
    }

    /// Chooses for all shows that have no step of their own. Blocks.
    public void choose(Step step) {
        settings.put(STEP, step.name());
        read();
    }

    /// Chooses for one show. Blocks.
    public void choose(ShowId show, Choice choice) {
        read();
        Map<ShowId, Choice> shows = new TreeMap<>(BY_NUMBER);
        shows.putAll(chosen.shows);
        if (choice.equals(Choice.USUAL)) {
            shows.remove(show);
        } else {
            shows.put(show, choice);
        }
        settings.put(SHOWS, shows.isEmpty() ? null : shows.entrySet().stream()
                .map(each -> each.getKey().value() + "=" + word(each.getValue().step()) + (each.getValue().outlook() ? "+" + OUTLOOK : ""))
                .collect(Collectors.joining(",")));
        read();
    }

    /// Shows one thing all the same, until [#drop].
    public void lift(Subject of, Secret what) {
        lifted.add(new Lifted(of, what));
    }

    /// Shows all for a while.
    public void liftAll(Duration lasting) {
        bareUntil = clock.instant().plus(lasting);
    }

    /// Whether all is shown for a while.
    public boolean isBare() {
        return clock.instant().isBefore(bareUntil);
    }

    /// Draws the veil again over each thing that was lifted by itself.
    ///
    /// @return whether anything was
    public boolean dropSingle() {
        boolean any = !lifted.isEmpty();
        lifted.clear();
        return any;
    }

    /// Draws the veil again over all that was lifted.
    ///
    /// @return whether anything was
    public boolean drop() {
        boolean any = !lifted.isEmpty() || isBare();
        lifted.clear();
        bareUntil = Instant.MIN;
        return any;
    }

    /// "12=STRICT,15=+OUTLOOK"; what is none of these is passed over.
    private static Map<ShowId, Choice> shows(String written) {
        Map<ShowId, Choice> shows = new TreeMap<>(BY_NUMBER);
        for (String each : written.split(",", -1)) {
            String[] halves = each.split("=", 2);
            if (halves.length == 2 && halves[0].matches("\\d{1,18}")) {
                String[] words = halves[1].split("\\+", 2);
                shows.put(new ShowId(Long.parseLong(halves[0])), new Choice(step(words[0]).orElse(null), words.length == 2 && words[1].equals(OUTLOOK)));
            }
        }
        return shows;
    }

    private static Optional<Step> step(String word) {
        return Arrays.stream(Step.values()).filter(step -> step.name().equals(word)).findFirst();
    }

    private static String word(@Nullable Step step) {
        return step == null ? "" : step.name();
    }
}
