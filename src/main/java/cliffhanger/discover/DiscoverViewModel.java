package cliffhanger.discover;

import cliffhanger.catalogue.Finder;
import cliffhanger.catalogue.SharedCatalogue;
import cliffhanger.language.Language;
import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import cliffhanger.ui.Background;
import cliffhanger.web.WebProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Discover screen shows: shows by what is typed, else what begins soon. Answers for an older text never come after those
/// for a newer. JavaFX thread only.
public final class DiscoverViewModel {
    private static final int MOST = 60;
    private static final int ENOUGH = 2;

    private final SharedCatalogue catalogue;
    private final Supplier<Directory> directory;
    private final Premieres premieres;
    private final Background background;
    private final Supplier<Set<Long>> owned;
    private final Supplier<String> region;
    private final Clock clock;
    private final Language language;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Period> span = new SimpleObjectProperty<>(this, "span", Period.WEEK);
    private final ObjectProperty<DiscoverFilter> sieve = new SimpleObjectProperty<>(this, "sieve", DiscoverFilter.OPEN);
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ObservableList<DiscoverItem> items = FXCollections.observableArrayList();
    private final ObservableList<DiscoverItem> readOnly = FXCollections.unmodifiableObservableList(items);
    private final Set<Long> busy = new HashSet<>();
    private Set<Long> mine = Set.of();
    private List<Listing> found = List.of();
    private String foundFor = "";
    private List<Premiere> begins = List.of();
    private Runnable pending = () -> {};

    /// @param directory asked where the catalogue has nothing
    /// @param owned     the numbers of the shows in the library; blocks on the disk
    /// @param region    whose stations matter, as ISO 3166-1 alpha-2
    public DiscoverViewModel(
            SharedCatalogue catalogue, Supplier<Directory> directory, Premieres premieres, Background background, Supplier<Set<Long>> owned,
            Supplier<String> region, Clock clock, Language language) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.premieres = premieres;
        this.background = background;
        this.owned = owned;
        this.region = region;
        this.clock = clock;
        this.language = language;
        query.subscribe((old, now) -> look());
        span.subscribe((old, now) -> look());
        sieve.subscribe((old, now) -> show());
        waiting.subscribe((old, now) -> show());
        active.subscribe((old, now) -> {
            if (now) {
                look();
            }
        });
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Period> spanProperty() {
        return span;
    }

    public ObjectProperty<DiscoverFilter> sieveProperty() {
        return sieve;
    }

    /// Whether the screen is seen; nothing is asked for before.
    public BooleanProperty activeProperty() {
        return active;
    }

    /// Whether an answer from the internet is waited for.
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Why there is no answer, in a sentence; empty where there is one.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What is to be seen; unmodifiable.
    public ObservableList<DiscoverItem> items() {
        return readOnly;
    }

    public boolean isSearching() {
        return !query.get().isBlank();
    }

    /// Whether the service is not bothered with so little.
    public boolean isTooShort() {
        return query.get().strip().length() < ENOUGH;
    }

    /// Whether what is to be seen belongs to what is typed.
    public boolean isCurrent() {
        return !isSearching() || foundFor.equals(query.get());
    }

    /// The values of a trait among what is there, with how many shows have each.
    public Map<String, Long> values(DiscoverFilter.Trait trait) {
        return DiscoverFilter.values(trait, isSearching() ? found.stream() : begins.stream().map(Premiere::show).distinct());
    }

    /// Finds out anew which shows are in the library.
    public void refresh() {
        if (active.get()) {
            background.run(owned, ids -> {
                mine = ids;
                show();
            });
        }
    }

    /// Marks a show as being added, or no longer.
    public void setBusy(long show, boolean on) {
        if (on ? busy.add(show) : busy.remove(show)) {
            show();
        }
    }

    private void look() {
        if (!active.get()) {
            return;
        }
        pending.run();
        waiting.set(false);
        trouble.set("");
        refresh();
        if (isSearching()) {
            search(query.get());
        } else {
            premieres();
        }
    }

    private void search(String text) {
        pending = background.aside(() -> atHand(text), at -> {
            found = at.shows();
            foundFor = text;
            show();
            if ((at.shows().isEmpty() || !at.whole()) && !isTooShort()) {
                askOutside(text, at.shows());
            }
        });
    }

    /// @param whole whether all shows are at hand
    private record AtHand(List<Listing> shows, boolean whole) {}

    private AtHand atHand(String text) {
        return new AtHand(catalogue.find(text, MOST), catalogue.with(ready -> ready.state().complete() != null));
    }

    private record Outcome<T>(List<T> list, @Nullable WebProblem problem) {}

    private void askOutside(String text, List<Listing> atHand) {
        waiting.set(true);
        pending = background.aside(() -> outside(text), outcome -> {
            waiting.set(false);
            found = Finder.merged(atHand, outcome.list(), MOST);
            trouble.set(outcome.problem() == null ? "" : language.say(outcome.problem().sentence()));
            show();
        });
    }

    /// After a moment, for whoever types goes on typing.
    private Outcome<Listing> outside(String text) {
        try {
            Thread.sleep(250);
            return new Outcome<>(directory.get().search(text), null);
        } catch (WebProblem e) {
            return new Outcome<>(List.of(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome<>(List.of(), null);
        }
    }

    private void premieres() {
        LocalDate today = LocalDate.now(clock);
        LocalDate to = span.get().to(today);
        String country = country();
        pending = background.aside(() -> premieres.kept(today, to, country), kept -> {
            begins = kept;
            show();
            pending = background.aside(() -> premieres.missing(today, to, country), missing -> readOn(missing, today, to, country));
        });
    }

    /// Reads one day after the other, and shows each as it comes.
    private void readOn(List<LocalDate> days, LocalDate from, LocalDate to, String country) {
        waiting.set(!days.isEmpty());
        if (days.isEmpty()) {
            return;
        }
        pending = background.aside(() -> read(days.getFirst(), from, to, country), outcome -> {
            if (outcome.problem() == null) {
                begins = outcome.list();
                show();
                readOn(days.subList(1, days.size()), from, to, country);
            } else {
                waiting.set(false);
                trouble.set(language.say(outcome.problem().sentence()));
            }
        });
    }

    private Outcome<Premiere> read(LocalDate day, LocalDate from, LocalDate to, String country) {
        try {
            premieres.read(day, country);
            return new Outcome<>(premieres.kept(from, to, country), null);
        } catch (WebProblem e) {
            return new Outcome<>(List.of(), e);
        }
    }

    private String country() {
        String own = region.get();
        return own.isEmpty() ? "US" : own;
    }

    private void show() {
        List<DiscoverItem> lines = isSearching() ? searched() : begun();
        if (!lines.equals(items)) {
            items.setAll(lines);
        }
    }

    private List<DiscoverItem> searched() {
        List<DiscoverItem> lines = new ArrayList<>(found.stream().filter(sieve.get()::passes).map(show -> line(show, null)).toList());
        if (!isTooShort() && !waiting.get() && isCurrent()) {
            lines.add(new DiscoverItem.ByHand(query.get().strip(), lines.isEmpty()));
        }
        return lines;
    }

    private List<DiscoverItem> begun() {
        List<DiscoverItem> lines = new ArrayList<>();
        LocalDate day = null;
        for (Premiere premiere : begins) {
            if (!span.get().has(premiere) || !sieve.get().passes(premiere.show())) {
                continue;
            }
            if (!premiere.day().equals(day)) {
                day = premiere.day();
                lines.add(new DiscoverItem.Day(day));
            }
            lines.add(line(premiere.show(), premiere));
        }
        return lines;
    }

    private DiscoverItem.Line line(Listing show, @Nullable Premiere premiere) {
        return new DiscoverItem.Line(show, premiere == null ? null : premiere.season(), premiere == null ? null : premiere.at(),
                mine.contains(show.id()), busy.contains(show.id()));
    }

    /// The lines that are shows.
    Stream<DiscoverItem.Line> shows() {
        return items.stream().filter(DiscoverItem.Line.class::isInstance).map(DiscoverItem.Line.class::cast);
    }
}
