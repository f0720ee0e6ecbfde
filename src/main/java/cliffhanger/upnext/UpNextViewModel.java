package cliffhanger.upnext;

import cliffhanger.library.Details;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.upnext.UpNext.Placed;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem.Heading;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistViewModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Up next as the window shows it. JavaFX thread only.
public final class UpNextViewModel {
    /// Where the next episode can be marked.
    private static final Set<Section> MARKED = EnumSet.of(Section.WATCH, Section.RESTING, Section.NOT_STARTED);
    private static final Set<Section> FOLDED = EnumSet.of(Section.RESTING, Section.NOT_STARTED, Section.HIDDEN);

    private final WatchlistViewModel watchlist;
    private final Clock clock;
    private final ObservableList<UpNextItem> items = FXCollections.observableArrayList();
    /// Kept, for such a list hears of changes only while somebody holds it.
    private final ObservableList<UpNextItem> readOnly = FXCollections.unmodifiableObservableList(items);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ObjectProperty<UpNextOrder> order = new SimpleObjectProperty<>(this, "order", UpNextOrder.LATELY);
    private final ObjectProperty<List<ShowId>> byHand = new SimpleObjectProperty<>(this, "byHand", List.of());
    private final ObjectProperty<Set<Section>> folded = new SimpleObjectProperty<>(this, "folded", Set.copyOf(FOLDED));
    private final ReadOnlyObjectWrapper<UpNext.Total> total = new ReadOnlyObjectWrapper<>(this, "total", new UpNext.Total(0, 0, 0, true));
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(this, "standing", Standing.WAITING);
    private final Map<ShowId, Ended> ended = new HashMap<>();
    private Map<ShowId, Instant> rings = Map.of();
    private List<Placed> placed = List.of();
    private Instant minute = Instant.EPOCH;

    public UpNextViewModel(WatchlistViewModel watchlist, Clock clock) {
        this.watchlist = watchlist;
        this.clock = clock;
        watchlist.revisionProperty().subscribe(revision -> arrange());
        filter.subscribe(wanted -> arrange());
        order.subscribe(wanted -> arrange());
        byHand.subscribe(wanted -> arrange());
        folded.subscribe(wanted -> arrange());
    }

    /// What there is to do.
    public enum Standing {
        /// Something waits, or airs tonight.
        WAITING,
        CAUGHT_UP,
        /// What waits was left alone for a while.
        RESTING,
        /// All that waits is put off.
        ALL_HIDDEN,
        /// Nothing waits that the filter lets through.
        FILTERED,
        /// What waits is known once details have come.
        DETAILS_TO_COME,
        /// There are no shows.
        EMPTY
    }

    /// A season that ended with a mark.
    ///
    /// @param episode its last, which was marked
    private record Ended(EpisodeId episode, int season) {}

    /// Headings and shows in order; unmodifiable.
    public ObservableList<UpNextItem> items() {
        return readOnly;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public ObjectProperty<UpNextOrder> orderProperty() {
        return order;
    }

    /// The shows that the user put in order.
    public ObjectProperty<List<ShowId>> byHandProperty() {
        return byHand;
    }

    /// The headings whose shows are put away.
    public ObjectProperty<Set<Section>> foldedProperty() {
        return folded;
    }

    /// How much waits to be watched.
    public ReadOnlyObjectProperty<UpNext.Total> totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Says when the user is told of what airs tonight.
    public void ring(Map<ShowId, Instant> planned) {
        if (!planned.equals(rings)) {
            rings = Map.copyOf(planned);
            arrange();
        }
    }

    /// Whether no show is the user's own.
    public ReadOnlyBooleanProperty beginnerProperty() {
        return watchlist.beginnerProperty();
    }

    /// The rows of all shows, for the filter's choices; unmodifiable.
    public Collection<WatchlistRow> rows() {
        return watchlist.rows();
    }

    /// Puts the shows under a heading away, or brings them back.
    public void fold(Section section) {
        Set<Section> now = new HashSet<>(folded.get());
        if (!now.remove(section)) {
            now.add(section);
        }
        folded.set(Set.copyOf(now));
    }

    /// Moves a show in front of another, or behind the last, in the order by hand; the order that is seen becomes that first.
    public void move(ShowId show, @Nullable ShowId before) {
        List<ShowId> seen = new ArrayList<>(placed.stream().map(each -> each.row().show()).distinct().toList());
        if (!show.equals(before)) {
            seen.remove(show);
            int at = before == null ? seen.size() : seen.indexOf(before);
            seen.add(at < 0 ? seen.size() : at, show);
        }
        byHand.set(merged(byHand.get(), seen));
        order.set(UpNextOrder.BY_HAND);
    }

    /// Those that are seen take the places of theirs in the order that was kept; one that is not seen now keeps its own.
    private static List<ShowId> merged(List<ShowId> kept, List<ShowId> seen) {
        Set<ShowId> there = Set.copyOf(seen);
        Iterator<ShowId> next = seen.iterator();
        List<ShowId> merged = new ArrayList<>();
        kept.forEach(show -> merged.add(there.contains(show) ? next.next() : show));
        next.forEachRemaining(merged::add);
        return List.copyOf(merged);
    }

    /// Brings the shows under a heading back, where they were put away.
    void unfold(Section section) {
        if (folded.get().contains(section)) {
            fold(section);
        }
    }

    /// A season is over with the mark of an episode, and its line says so for a while.
    void ends(ShowId show, EpisodeId last, int season) {
        ended.put(show, new Ended(last, season));
        arrange();
    }

    /// The last episode of the season that a show's line tells of as ended.
    Optional<EpisodeId> lastOfEnded(ShowId show) {
        return Optional.ofNullable(ended.get(show)).map(Ended::episode);
    }

    /// What a line says whose show stands under its heading no longer, but has not been taken away yet; null where the show is gone.
    @Nullable UpNextItem left(UpNextItem item) {
        return switch (item) {
            case Heading heading -> new Heading(
                    heading.section(), (int) placed.stream().filter(each -> each.section() == heading.section()).count(), heading.folded());
            case Entry entry -> watchlist.row(entry.row().show()).<UpNextItem>map(row -> new Entry(
                    row, entry.section(), ended(row), !waitsAs(entry), rings.get(row.show()))).orElse(null);
        };
    }

    /// Whether it goes on where it stands: with the next episode, also where that would stand under another heading.
    private boolean waitsAs(Entry entry) {
        boolean waits = MARKED.contains(entry.section());
        return placed.stream().anyMatch(each -> each.row().show().equals(entry.row().show())
                && (each.section() == entry.section() || (waits && MARKED.contains(each.section()))));
    }

    /// The list has come to rest: what was said of seasons is over.
    void settled() {
        if (!ended.isEmpty()) {
            ended.clear();
            arrange();
        }
    }

    /// How many shows rest.
    int resting() {
        return (int) placed.stream().filter(each -> each.section() == Section.RESTING).count();
    }

    /// What comes next of all, where nothing waits.
    Optional<WatchlistRow> nextToAir() {
        return watchlist.rows().stream()
                .filter(row -> row.opinion().state().isActive() && row.hidden() == null && row.coming() != null && !row.coming().estimate())
                .min(Comparator.comparing(row -> row.coming() == null ? LocalDate.MAX : row.coming().date().latest()));
    }

    /// Shows that are planned and not begun, the first of them.
    List<WatchlistRow> planned(int most) {
        return placed.stream().filter(each -> each.section() == Section.NOT_STARTED).map(Placed::row).limit(most).toList();
    }

    /// Says again how long it is until something airs; each minute.
    public void tick() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            if (placed.stream().anyMatch(each -> each.section() == Section.TONIGHT)) {
                arrange();
            }
        }
    }

    private void arrange() {
        List<WatchlistRow> wanted = watchlist.rows().stream().filter(filter.get()::lets).toList();
        placed = arranged(wanted);
        Map<Section, List<Placed>> sections = new EnumMap<>(Section.class);
        placed.forEach(each -> sections.computeIfAbsent(each.section(), any -> new ArrayList<>()).add(each));
        List<UpNextItem> arranged = new ArrayList<>();
        sections.forEach((section, under) -> {
            boolean away = folded.get().contains(section);
            arranged.add(new Heading(section, under.size(), away));
            if (!away) {
                under.forEach(each -> arranged.add(new Entry(each.row(), section, ended(each.row()), false, rings.get(each.row().show()))));
            }
        });
        total.set(UpNext.total(placed));
        standing.set(standing(sections.keySet()));
        items.setAll(arranged);
    }

    private Standing standing(Set<Section> there) {
        if (isWaiting(there)) {
            return Standing.WAITING;
        }
        if (watchlist.rows().isEmpty()) {
            return Standing.EMPTY;
        }
        if (filter.get().count() > 0 && isWaiting(arranged(watchlist.rows()).stream().map(Placed::section).toList())) {
            return Standing.FILTERED;
        }
        if (there.contains(Section.RESTING)) {
            return Standing.RESTING;
        }
        if (placed.stream().anyMatch(each -> each.section() == Section.HIDDEN && each.row().next() != null)) {
            return Standing.ALL_HIDDEN;
        }
        boolean toCome = watchlist.rows().stream().anyMatch(row -> row.about().details() == Details.TO_COME);
        return toCome ? Standing.DETAILS_TO_COME : Standing.CAUGHT_UP;
    }

    private static boolean isWaiting(Collection<Section> there) {
        return there.contains(Section.WATCH) || there.contains(Section.TONIGHT);
    }

    private List<Placed> arranged(Collection<WatchlistRow> rows) {
        return new UpNext(clock, order.get(), byHand.get()).arrange(rows);
    }

    private @Nullable Integer ended(WatchlistRow row) {
        Ended last = ended.get(row.show());
        return last == null ? null : Integer.valueOf(last.season());
    }
}
