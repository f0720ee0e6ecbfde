package cliffhanger.calendar;

import cliffhanger.library.ShowId;
import cliffhanger.reminders.ShowLine;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.FilterTerms;
import cliffhanger.watchlist.WatchlistRow;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What of the calendar stays: the same object in the window, in a calendar file and on the command line.
///
/// @param shows     of which shows; where no state is chosen, of those that are neither paused nor dropped
/// @param premieres whether only what begins a season
public record CalendarFilter(Filter shows, boolean premieres) {
    /// What a calendar shows where nothing was chosen.
    public static final CalendarFilter ALL = new CalendarFilter(Filter.ALL, false);

    private static final String PREMIERES = "premieres";

    /// Which shows stay.
    ///
    /// @param rows all that there are; asked for where the filter needs more than a show's state
    public Predicate<ShowLine> on(Supplier<? extends Collection<WatchlistRow>> rows) {
        Predicate<ShowLine> active = show -> !shows.states().isEmpty() || show.state().isActive();
        if (shows.count() == 0) {
            return active;
        }
        Collection<WatchlistRow> all = rows.get();
        Filter spelled = shows.spelled(all);
        Set<ShowId> stay = all.stream().filter(spelled::lets).map(WatchlistRow::show).collect(Collectors.toSet());
        return active.and(show -> stay.contains(show.id()));
    }

    /// Whether an entry of a show that stays, stays.
    public boolean lets(CalendarEntry entry) {
        return !premieres || entry.isPremiere();
    }

    /// How many choices are made.
    public int count() {
        return shows.count() + (premieres ? 1 : 0);
    }

    /// As text, for settings and for the command line.
    public String print() {
        String terms = FilterTerms.print(shows);
        return premieres ? (PREMIERES + " " + terms).strip() : terms;
    }

    /// Reads what [#print] wrote, or somebody typed.
    ///
    /// @throws cliffhanger.watchlist.BadFilter with a sentence that says what can be written
    public static CalendarFilter parse(String text) {
        boolean[] premieres = new boolean[1];
        Filter shows = FilterTerms.parse(text, word -> {
            premieres[0] |= word.equals(PREMIERES);
            return word.equals(PREMIERES);
        }, ", " + PREMIERES);
        return new CalendarFilter(shows, premieres[0]);
    }
}
