package cliffhanger.calendar;

import cliffhanger.airdate.AirDate;
import cliffhanger.history.HistoryDay;
import cliffhanger.history.HistoryPages;
import cliffhanger.history.HistoryQuery;
import cliffhanger.ui.Background;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A month or a week of the calendar, read only while somebody looks at it. JavaFX thread.
public final class CalendarViewModel {
    private final Dates dates;
    private final HistoryPages history;
    private final Background background;
    private final Clock clock;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(this, "stretch", Stretch.MONTH);
    private final ObjectProperty<DayOfWeek> firstDay = new SimpleObjectProperty<>(this, "firstDay", DayOfWeek.MONDAY);
    private final ObjectProperty<CalendarFilter> filter = new SimpleObjectProperty<>(this, "filter", CalendarFilter.ALL);
    private final BooleanProperty watched = new SimpleBooleanProperty(this, "watched");
    private final ReadOnlyObjectWrapper<Shown> shown;
    private @Nullable List<Outlook> outlooks;
    private LocalDate outlookDay = LocalDate.MIN;
    private boolean looked;
    private int asked;

    /// @param clock the time, with the user's zone
    public CalendarViewModel(Dates dates, HistoryPages history, Background background, Clock clock) {
        this.dates = dates;
        this.history = history;
        this.background = background;
        this.clock = clock;
        LocalDate today = LocalDate.now(clock);
        day = new SimpleObjectProperty<>(this, "day", today);
        shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown(range(today), CalendarLayout.EMPTY, Map.of()));
        day.subscribe((before, now) -> {
            if (!range(before).equals(range(now))) {
                load();
            }
        });
        stretch.subscribe((before, now) -> load());
        firstDay.subscribe((before, now) -> load());
        filter.subscribe((before, now) -> load());
        watched.subscribe((before, now) -> load());
    }

    /// How much is shown at once.
    public enum Stretch {
        MONTH,
        WEEK
    }

    /// The days on the screen: whole weeks.
    ///
    /// @param month the one that is meant; null for a week
    public record Range(LocalDate first, LocalDate last, @Nullable YearMonth month) {
        /// Whether a day is of the month, and not of the ones beside it.
        boolean isWithin(LocalDate day) {
            return month == null || YearMonth.from(day).equals(month);
        }
    }

    /// What the screen shows.
    ///
    /// @param watched what was watched, by day; empty where that is not wanted
    public record Shown(Range range, CalendarLayout layout, Map<LocalDate, HistoryDay> watched) {}

    /// The day that is chosen; what is around it is shown.
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<Stretch> stretchProperty() {
        return stretch;
    }

    /// With which day weeks begin.
    public ObjectProperty<DayOfWeek> firstDayProperty() {
        return firstDay;
    }

    public ObjectProperty<CalendarFilter> filterProperty() {
        return filter;
    }

    /// Whether what was watched is shown, too.
    public BooleanProperty watchedProperty() {
        return watched;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Goes to the next month or week, or back.
    void step(int by) {
        LocalDate now = day.get();
        day.set(stretch.get() == Stretch.MONTH ? now.plusMonths(by) : now.plusWeeks(by));
    }

    /// Goes to today.
    void today() {
        day.set(LocalDate.now(clock));
    }

    /// Goes to the first day that a date may mean.
    void jump(AirDate date) {
        day.set(date.earliest());
    }

    /// Whether somebody looks at it from now on.
    public void show(boolean is) {
        looked = is;
        load();
    }

    /// Something was done to the library: a refresh may have brought other dates.
    public void refresh() {
        outlooks = null;
        if (!looked) {
            // What is covered by now must not stand there, not even until it is read anew.
            shown.set(new Shown(range(day.get()), CalendarLayout.EMPTY, Map.of()));
        }
        load();
    }

    private void load() {
        if (!looked) {
            return;
        }
        Range range = range(day.get());
        CalendarFilter chosen = filter.get();
        boolean plays = watched.get();
        int ask = ++asked;
        LocalDate today = LocalDate.now(clock);
        List<Outlook> kept = today.equals(outlookDay) ? outlooks : null;
        // The month comes first; to reckon takes longer, and is wanted once a day.
        background.run(() -> read(range, chosen, plays, kept == null ? List.of() : kept), read -> follow(read, ask));
        if (kept == null) {
            background.run(dates::outlooks, found -> {
                outlooks = found;
                outlookDay = today;
                if (!found.isEmpty() && ask == asked) {
                    load();
                }
            });
        }
    }

    private void follow(Shown read, int ask) {
        if (ask == asked && !read.equals(shown.get())) {
            shown.set(read);
        }
    }

    private Shown read(Range range, CalendarFilter chosen, boolean plays, List<Outlook> likely) {
        ZoneId zone = clock.getZone();
        CalendarLayout layout = dates.layout(range.first(), range.last(), chosen, likely);
        Map<LocalDate, HistoryDay> seen = !plays ? Map.of() : HistoryDay.of(history.between(range.first().atStartOfDay(zone).toInstant(),
                        range.last().plusDays(1).atStartOfDay(zone).toInstant(), HistoryQuery.ALL), zone).stream()
                .collect(Collectors.toMap(HistoryDay::day, Function.identity()));
        return new Shown(range, layout, seen);
    }

    private Range range(LocalDate around) {
        YearMonth month = YearMonth.from(around);
        boolean whole = stretch.get() == Stretch.MONTH;
        LocalDate first = (whole ? month.atDay(1) : around).with(TemporalAdjusters.previousOrSame(firstDay.get()));
        LocalDate last = whole ? month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(firstDay.get().minus(1))) : first.plusDays(6);
        return new Range(first, last, whole ? month : null);
    }
}
