package cliffhanger.calendar;

import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.ui.ChangeActions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/// What can be done with an item of the calendar. JavaFX thread.
final class ItemActions {
    private final ChangeActions changes;
    private final CalendarActions leads;
    private final Clock clock;

    ItemActions(ChangeActions changes, CalendarActions leads, Clock clock) {
        this.changes = changes;
        this.leads = leads;
        this.clock = clock;
    }

    /// Whether something of it has aired and is neither watched nor skipped.
    boolean canMark(CalendarItem item) {
        return !open(item).isEmpty();
    }

    /// Whether its marks can be taken back.
    static boolean canUnmark(CalendarItem item) {
        return item.mark() != Mark.OPEN;
    }

    /// Marks what of it has aired; where all of it is marked or skipped, takes that back.
    void toggle(CalendarItem item) {
        if (canMark(item)) {
            changes.accept(new Change.MarkWatched(scope(open(item)), new PlayTime.Now()));
        } else if (canUnmark(item)) {
            changes.accept(new Change.Unmark(scope(item.entries().stream().map(CalendarEntry::episode).filter(Objects::nonNull).toList())));
        }
    }

    void skip(CalendarItem item) {
        if (canMark(item)) {
            changes.accept(new Change.SkipEpisodes(scope(open(item))));
        }
    }

    private List<EpisodeId> open(CalendarItem item) {
        return item.entries().stream()
                .filter(entry -> entry.mark() == Mark.OPEN && entry.isPast(clock.instant(), clock.getZone()))
                .map(CalendarEntry::episode).filter(Objects::nonNull).toList();
    }

    private static Scope scope(List<EpisodeId> episodes) {
        return episodes.size() == 1 ? new Scope.One(episodes.getFirst()) : new Scope.Several(episodes, false);
    }

    void remind(CalendarItem item) {
        if (item.isPremiere()) {
            leads.remindOfPremiere(item.show().id());
        } else {
            leads.remindOfEpisodes(item.show().id());
        }
    }

    void openEpisode(ShowId show, EpisodeId episode) {
        leads.open(show, episode);
    }

    void openShow(CalendarItem item) {
        EpisodeId episode = item.entries().isEmpty() ? null : item.entries().getFirst().episode();
        if (episode != null) {
            leads.open(item.show().id(), episode);
        } else {
            leads.open(item.show().id(), item.entries().isEmpty() ? null : item.entries().getFirst().airing().season());
        }
    }
}
