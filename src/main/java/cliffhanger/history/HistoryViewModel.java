package cliffhanger.history;

import cliffhanger.history.HistoryDay.Fold;
import cliffhanger.history.HistoryItem.FoldKey;
import cliffhanger.library.ShowId;
import cliffhanger.ui.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What was watched, a month at a time, read only while somebody looks at it. JavaFX thread.
public final class HistoryViewModel {
    private final HistoryPages pages;
    private final Background background;
    private final Clock clock;
    private final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>(this, "month");
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(this, "wanted", Wanted.ALL);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty untimed = new SimpleBooleanProperty(this, "untimed");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final Set<FoldKey> open = new HashSet<>();
    private boolean looked;
    private int asked;

    /// @param clock the time, with the user's zone
    public HistoryViewModel(HistoryPages pages, Background background, Clock clock) {
        this.pages = pages;
        this.background = background;
        this.clock = clock;
        month.subscribe((before, now) -> load());
        untimed.subscribe((before, now) -> load());
        wanted.subscribe((before, now) -> anew());
        text.subscribe((before, now) -> anew());
    }

    /// Which plays somebody asked for elsewhere: those behind a figure, or of a show.
    ///
    /// @param shows of these alone; null for all
    /// @param lets  what of them; null for any
    /// @param title what they are; empty for all
    /// @param range the days that are meant; null for month by month
    public record Wanted(@Nullable Set<ShowId> shows, @Nullable Predicate<PlayLine> lets, String title, @Nullable Range range) {
        /// All of them, month by month.
        public static final Wanted ALL = new Wanted(null, null, "", null);

        /// Those of a show.
        public static Wanted of(ShowId show, String title) {
            return new Wanted(Set.of(show), null, title, Range.ALL);
        }
    }

    /// From one day to another, both inclusive.
    public record Range(LocalDate first, LocalDate last) {
        /// Every day, and what nobody knows the day of.
        public static final Range ALL = new Range(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 30));
    }

    /// What the screen shows.
    ///
    /// @param month   null for what was watched nobody knows when, and where a range is wanted
    /// @param earlier whether there is more before, and after
    /// @param untimed how many nobody knows the time of
    public record Shown(@Nullable YearMonth month, List<HistoryDay> days, boolean earlier, boolean later, int untimed) {
        static final Shown NOTHING = new Shown(null, List.of(), false, false, 0);

        public int count() {
            return days.stream().mapToInt(HistoryDay::count).sum();
        }

        public int minutes() {
            return days.stream().mapToInt(HistoryDay::minutes).sum();
        }

        public boolean isAbout() {
            return days.stream().anyMatch(HistoryDay::isAbout);
        }
    }

    /// The month that is shown; null for the newest with a play.
    public ObjectProperty<@Nullable YearMonth> monthProperty() {
        return month;
    }

    /// What somebody asked for elsewhere.
    public ObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    /// What is looked for.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether what was watched nobody knows when is shown.
    public BooleanProperty untimedProperty() {
        return untimed;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The lines, with folds open or closed.
    List<HistoryItem> items() {
        List<HistoryItem> items = new ArrayList<>();
        for (HistoryDay day : shown.get().days()) {
            items.add(new HistoryItem.Head(day));
            for (Fold fold : day.folds()) {
                add(items, day.day(), fold);
            }
        }
        return items;
    }

    private void add(List<HistoryItem> items, @Nullable LocalDate day, Fold fold) {
        if (fold.plays().size() == 1) {
            items.add(new HistoryItem.One(fold.newest(), false));
            return;
        }
        boolean is = open.contains(new FoldKey(day, fold.show().id().value()));
        items.add(new HistoryItem.Several(day, fold, is));
        if (is) {
            fold.plays().forEach(play -> items.add(new HistoryItem.One(play, true)));
        }
    }

    /// Opens a fold, or closes it.
    void fold(HistoryItem.Several line) {
        FoldKey key = new FoldKey(line.day(), line.fold().show().id().value());
        if (!open.remove(key)) {
            open.add(key);
        }
    }

    /// Goes to the month before that has a play, or the one after.
    void step(int by) {
        HistoryQuery query = query();
        ZoneId zone = clock.getZone();
        YearMonth from = month.get() == null ? shown.get().month() : month.get();
        if (untimed.get() || from == null) {
            return;
        }
        background.run(() -> by < 0 ? pages.lastBefore(from.atDay(1).atStartOfDay(zone).toInstant(), query)
                : pages.firstFrom(from.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(), query),
                found -> found.ifPresent(at -> month.set(YearMonth.from(at.atZone(zone)))));
    }

    /// Whether somebody looks at it from now on.
    public void show(boolean is) {
        looked = is;
        load();
    }

    /// Something was done to the library.
    public void refresh() {
        load();
    }

    private void anew() {
        month.set(null);
        load();
    }

    private HistoryQuery query() {
        return new HistoryQuery(wanted.get().shows(), text.get());
    }

    private void load() {
        if (!looked) {
            return;
        }
        HistoryQuery query = query();
        Wanted want = wanted.get();
        YearMonth chosen = month.get();
        boolean timeless = untimed.get();
        int ask = ++asked;
        background.run(() -> timeless ? untimed(query) : want.range() != null ? range(want.range(), query) : month(chosen, query), read -> {
            if (ask == asked) {
                shown.set(filtered(read, want.lets()));
            }
        });
    }

    private Shown filtered(Shown read, @Nullable Predicate<PlayLine> lets) {
        if (lets == null) {
            return read;
        }
        List<PlayLine> stay = read.days().stream().flatMap(day -> day.folds().stream()).flatMap(fold -> fold.plays().stream()).filter(lets).toList();
        return new Shown(read.month(), HistoryDay.of(stay, clock.getZone()), read.earlier(), read.later(), read.untimed());
    }

    private Shown untimed(HistoryQuery query) {
        List<PlayLine> plays = pages.untimed(query);
        return new Shown(null, HistoryDay.of(plays, clock.getZone()), false, false, plays.size());
    }

    private Shown range(Range range, HistoryQuery query) {
        ZoneId zone = clock.getZone();
        List<PlayLine> plays = new ArrayList<>(
                pages.between(range.first().atStartOfDay(zone).toInstant(), range.last().plusDays(1).atStartOfDay(zone).toInstant(), query));
        if (range.equals(Range.ALL)) {
            plays.addAll(pages.untimed(query));
        }
        return new Shown(null, HistoryDay.of(plays, zone), false, false, 0);
    }

    private Shown month(@Nullable YearMonth chosen, HistoryQuery query) {
        ZoneId zone = clock.getZone();
        Optional<Instant> last = chosen == null ? pages.lastBefore(clock.instant().plus(Duration.ofDays(1)), query) : Optional.empty();
        YearMonth at = chosen != null ? chosen : last.map(moment -> YearMonth.from(moment.atZone(zone))).orElse(YearMonth.now(clock));
        Instant from = at.atDay(1).atStartOfDay(zone).toInstant();
        Instant to = at.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return new Shown(at, HistoryDay.of(pages.between(from, to, query), zone), pages.lastBefore(from, query).isPresent(),
                pages.firstFrom(to, query).isPresent(), pages.countUntimed(query));
    }
}
