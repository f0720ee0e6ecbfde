package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The renewal history as the timeline shows it: what sources told, and between them what the dates tell by themselves:
/// each premiere that has passed, and the end of a show that is over.
public final class RenewalTimeline {
    private RenewalTimeline() {}

    /// One turn.
    ///
    /// @param told the fact that it rests on; null where the dates tell it
    public record Turn(StatusEvent event, @Nullable StoredFact<StatusEvent> told) {}

    /// Oldest first. Told events keep their order; a told premiere or end is not repeated.
    public static List<Turn> of(ShowPage page, LocalDate today) {
        List<Turn> history = new ArrayList<>(page.history().stream().map(told -> new Turn(told.fact(), told)).toList());
        for (SeasonTab tab : page.tabs()) {
            Release release = tab.release();
            boolean told = history.stream().anyMatch(
                    turn -> turn.event().kind() == StatusEvent.Kind.PREMIERED
                            && Integer.valueOf(tab.number()).equals(turn.event().season()));
            boolean sure = release != null && release.confidence() == Release.Confidence.ANNOUNCED;
            if (release != null && sure && !told && !release.date().latest().isAfter(today)) {
                String who = tab.network() != null || page.show().network() == null
                        ? tab.network()
                        : page.show().network().name();
                insert(history, event(StatusEvent.Kind.PREMIERED, tab.number(), release.date(), who));
            }
        }
        AirDate ended = page.show().ended();
        boolean over = page.show().lifecycle() == Lifecycle.ENDED;
        if (over && history.stream().noneMatch(turn -> turn.event().kind() == StatusEvent.Kind.ENDED)) {
            insert(history, event(StatusEvent.Kind.ENDED, null, ended, null));
        }
        return history;
    }

    /// Whether two sources give the same turn different days: both stand, and the one that was read later leads.
    static boolean contradict(StatusEvent a, StatusEvent b) {
        boolean same = a.kind() == b.kind() && a.season() != null && a.season().equals(b.season());
        return same && !Objects.equals(a.source(), b.source()) && a.date() != null && b.date() != null
                && (a.date().earliest().isAfter(b.date().latest()) || b.date().earliest().isAfter(a.date().latest()));
    }

    /// Before the first event that is known to be later; at the end where there is none.
    private static void insert(List<Turn> history, StatusEvent event) {
        AirDate date = event.date();
        int place = history.size();
        while (date != null && place > 0 && isLater(history.get(place - 1).event(), date)) {
            place--;
        }
        history.add(place, new Turn(event, null));
    }

    private static boolean isLater(StatusEvent event, AirDate date) {
        return event.date() != null && event.date().compareTo(date) > 0;
    }

    private static StatusEvent event(
            StatusEvent.Kind kind, @Nullable Integer season, @Nullable AirDate date, @Nullable String who) {
        return new StatusEvent(kind, season, date, who, null, null);
    }
}
