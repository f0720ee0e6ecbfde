package cliffhanger.watchlist;

import cliffhanger.library.ShowId;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery;
import cliffhanger.ui.Background;
import cliffhanger.watchlist.Grouping.Placed;
import cliffhanger.watchlist.WatchlistItem.Entry;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The watchlist as the window shows it: headings and rows, filtered by what is typed. JavaFX thread only.
public final class WatchlistViewModel {
    /// Above this many changed shows, reading all is quicker than reading each.
    private static final int MANY = 50;

    private final WatchlistRows source;
    private final Background background;
    private final Clock clock;
    private final Map<ShowId, WatchlistRow> rows = new LinkedHashMap<>();
    private final ObservableList<WatchlistItem> items = FXCollections.observableArrayList();
    /// Kept, for such a list hears of changes only while somebody holds it.
    private final ObservableList<WatchlistItem> readOnly = FXCollections.unmodifiableObservableList(items);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ObjectProperty<Set<Group>> folded = new SimpleObjectProperty<>(this, "folded", Set.of());
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(this, "sort", Sort.NEXT);
    private final ObjectProperty<@Nullable ShowId> selected = new SimpleObjectProperty<>(this, "selected");
    private @Nullable ShowId preferred;
    private final List<Runnable> loaded = new ArrayList<>();
    private boolean isLoaded;
    private boolean askedFor;
    private final ReadOnlyBooleanWrapper beginner = new ReadOnlyBooleanWrapper(this, "beginner");
    private final ReadOnlyBooleanWrapper samples = new ReadOnlyBooleanWrapper(this, "samples");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty");

    public WatchlistViewModel(WatchlistRows source, Background background, Clock clock) {
        this.source = source;
        this.background = background;
        this.clock = clock;
        query.subscribe(text -> askFor());
        filter.subscribe(wanted -> askFor());
        sort.subscribe(wanted -> askFor());
        folded.subscribe(wanted -> askFor());
    }

    /// Whether the user asked for the order in which the lines stand now, by a filter or by adding a show, and does not only come upon it.
    public boolean isAskedFor() {
        return askedFor;
    }

    private void askFor() {
        askedFor = true;
        arrange();
        askedFor = false;
    }

    /// Headings and rows in order; unmodifiable.
    public ObservableList<WatchlistItem> items() {
        return readOnly;
    }

    /// What is typed into the search box; rows whose title has each of its words stay.
    public StringProperty queryProperty() {
        return query;
    }

    /// Which rows stay.
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// In which order they stand.
    public ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    /// The headings whose shows are put away.
    public ObjectProperty<Set<Group>> foldedProperty() {
        return folded;
    }

    /// Puts the shows under a heading away, or brings them back.
    public void fold(Group group) {
        Set<Group> now = new HashSet<>(folded.get());
        if (!now.remove(group)) {
            now.add(group);
        }
        folded.set(Set.copyOf(now));
    }

    /// All rows, whatever is filtered or typed; unmodifiable.
    public Collection<WatchlistRow> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /// The row of a show, whatever is filtered or typed.
    public Optional<WatchlistRow> row(ShowId show) {
        return Optional.ofNullable(rows.get(show));
    }

    /// Goes up whenever rows were read anew.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// The chosen show.
    public ObjectProperty<@Nullable ShowId> selectedProperty() {
        return selected;
    }

    /// Whether sample shows are among the rows.
    public ReadOnlyBooleanProperty samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /// Whether there is no show at all.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether no show is the user's own.
    public ReadOnlyBooleanProperty beginnerProperty() {
        return beginner.getReadOnlyProperty();
    }

    /// Chooses a show as soon as the rows are there, if it is still among them.
    public void prefer(ShowId show) {
        preferred = show;
    }

    /// Does something as soon as the rows are there.
    public void whenLoaded(Runnable action) {
        if (isLoaded) {
            action.run();
        } else {
            loaded.add(action);
        }
    }

    /// Reads all rows anew.
    public void load() {
        background.run(source::all, this::take);
    }

    /// Shows rows that were read just now.
    public void show(List<WatchlistRow> read) {
        take(read);
    }

    /// Reads these shows anew, and their namesakes, which are told apart by what only they have.
    public void refresh(Set<ShowId> shows) {
        if (shows.size() > MANY) {
            load();
            return;
        }
        Set<String> before = titles(shows);
        read(shows, () -> {
            Set<String> titles = titles(shows);
            titles.addAll(before);
            Set<ShowId> namesakes = rows.values().stream()
                    .filter(row -> titles.contains(folded(row)) && !shows.contains(row.show()))
                    .map(WatchlistRow::show)
                    .collect(Collectors.toSet());
            if (!namesakes.isEmpty()) {
                read(namesakes, () -> {});
            }
        });
    }

    private Set<String> titles(Set<ShowId> shows) {
        return shows.stream().map(rows::get).filter(Objects::nonNull).map(WatchlistViewModel::folded).collect(Collectors.toCollection(HashSet::new));
    }

    private static String folded(WatchlistRow row) {
        return row.title().toLowerCase(Locale.ROOT);
    }

    private void read(Set<ShowId> shows, Runnable then) {
        background.run(
                () -> {
                    Map<ShowId, Optional<WatchlistRow>> read = new LinkedHashMap<>();
                    shows.forEach(show -> read.put(show, source.one(show)));
                    return read;
                },
                read -> {
                    boolean more = read.entrySet().stream().anyMatch(each -> each.getValue().isPresent() && !rows.containsKey(each.getKey()));
                    read.forEach((show, row) -> row.ifPresentOrElse(r -> rows.put(show, r), () -> rows.remove(show)));
                    if (more) {
                        askFor();
                    } else {
                        arrange();
                    }
                    revision.set(revision.get() + 1);
                    then.run();
                });
    }

    private void take(List<WatchlistRow> all) {
        rows.clear();
        all.forEach(row -> rows.put(row.show(), row));
        ShowId wanted = preferred;
        preferred = null;
        if (wanted != null && rows.containsKey(wanted)) {
            selected.set(wanted);
        }
        arrange();
        revision.set(revision.get() + 1);
        List<Runnable> waiting = List.copyOf(loaded);
        loaded.clear();
        isLoaded = true;
        waiting.forEach(Runnable::run);
    }

    private void arrange() {
        Grouping grouping = new Grouping(clock);
        TitleQuery match = TitleQuery.of(query.get());
        List<WatchlistRow> wantedRows = rows.values().stream()
                .filter(row -> match.isWithin(FoldedTitle.of(row.title())) && filter.get().lets(row))
                .toList();
        List<Placed> shown = sort.get() == Sort.NEXT
                ? grouping.arrange(wantedRows)
                : wantedRows.stream().sorted(sort.get().order()).map(row -> new Placed(row, grouping.of(row))).toList();
        if (!match.isEmpty()) {
            // What was typed counts more than when something happens.
            shown = shown.stream().sorted(Comparator.comparing(placed -> match.rank(FoldedTitle.of(placed.row().title())))).toList();
        }
        items.setAll(sort.get() == Sort.NEXT && match.isEmpty() ? underHeadings(shown) : entries(shown));
        samples.set(rows.values().stream().anyMatch(row -> row.about().sample()));
        empty.set(rows.isEmpty());
        beginner.set(rows.values().stream().allMatch(row -> row.about().sample()));
        keepSelection(shown);
    }

    private static List<WatchlistItem> entries(List<Placed> shown) {
        return shown.stream().<WatchlistItem>map(placed -> new Entry(placed.row(), placed.group())).toList();
    }

    private List<WatchlistItem> underHeadings(List<Placed> shown) {
        Map<Group, List<Placed>> groups = new EnumMap<>(Group.class);
        shown.forEach(placed -> groups.computeIfAbsent(placed.group(), any -> new ArrayList<>()).add(placed));
        List<WatchlistItem> arranged = new ArrayList<>();
        groups.forEach((group, under) -> {
            boolean away = folded.get().contains(group);
            arranged.add(new Heading(group, under.size(), away));
            if (!away) {
                arranged.addAll(entries(under));
            }
        });
        return arranged;
    }

    /// The chosen show stays chosen while it exists, also when the search hides it; else the first takes its place.
    private void keepSelection(List<Placed> shown) {
        ShowId chosen = selected.get();
        if (chosen == null || !rows.containsKey(chosen)) {
            selected.set(shown.isEmpty() ? null : shown.getFirst().row().show());
        }
    }
}
