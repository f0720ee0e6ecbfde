package cliffhanger.article;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Qualifier;
import cliffhanger.library.StatusEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The turns that an article tells, each once: it says the same thing in its lead, under its heading and at its end.
final class EventMerger {
    private EventMerger() {}

    /// "Early January 2022" of something past is its month.
    static @Nullable AirDate coarse(@Nullable AirDate date) {
        if (date instanceof AirDate.Interval interval && interval.start() instanceof AirDate.Day) {
            return new AirDate.Month(YearMonth.from(interval.earliest()), Qualifier.NONE);
        }
        return date;
    }

    static List<Found<StatusEvent>> merged(List<Found<StatusEvent>> all) {
        List<Found<StatusEvent>> kept = new ArrayList<>();
        for (Found<StatusEvent> event : all) {
            int same = indexOfSame(kept, event.value());
            if (same < 0) {
                kept.add(event);
            } else {
                kept.set(same, richer(kept.get(same), event));
            }
        }
        return kept;
    }

    /// Says of premieres which season they were of, where the text leaves it to its order: the first of all is season 1, and a
    /// later one than any that is named so is that of the season in question.
    static List<Found<StatusEvent>> numbered(List<Found<StatusEvent>> events, @Nullable Integer season) {
        List<StatusEvent> premieres = events.stream().map(Found::value)
                .filter(event -> event.kind() == StatusEvent.Kind.PREMIERED && event.date() != null).toList();
        boolean first = premieres.stream().anyMatch(event -> event.season() != null && event.season() == 1);
        AirDate earliest = premieres.stream().filter(event -> event.season() == null).map(StatusEvent::date).filter(Objects::nonNull)
                .min(Comparator.comparing(AirDate::latest)).orElse(null);
        AirDate last = premieres.stream().filter(event -> event.season() != null).map(StatusEvent::date).filter(Objects::nonNull)
                .max(Comparator.comparing(AirDate::latest)).orElse(null);
        boolean own = season != null && premieres.stream().anyMatch(event -> season.equals(event.season()));
        return events.stream().map(found -> {
            StatusEvent event = found.value();
            AirDate date = event.date();
            if (event.kind() != StatusEvent.Kind.PREMIERED || event.season() != null || date == null) {
                return found;
            }
            boolean later = last != null && date.latest().isAfter(last.latest());
            Integer number = !own && later && !date.equals(first ? null : earliest) ? season : null;
            return found.map(any -> new StatusEvent(event.kind(), number, date, event.who(), null, event.sentence()));
        }).toList();
    }

    private static int indexOfSame(List<Found<StatusEvent>> kept, StatusEvent event) {
        for (int i = 0; i < kept.size(); i++) {
            if (isSame(kept.get(i).value(), event)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(StatusEvent a, StatusEvent b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        boolean seasons = a.season() == null || b.season() == null || a.season().equals(b.season());
        if (a.date() != null && b.date() != null) {
            return a.date().equals(b.date()) || (seasons && (within(a.date(), b.date()) || within(b.date(), a.date())));
        }
        boolean people = a.who() == null || b.who() == null || alike(a.who(), b.who());
        return seasons && people;
    }

    private static boolean within(AirDate a, AirDate b) {
        return !(a instanceof AirDate.Unspecified) && !(b instanceof AirDate.Unspecified) && !a.earliest().isBefore(b.earliest()) && !a.latest().isAfter(b.latest());
    }

    /// "Freevee" is "Amazon Freevee".
    static boolean alike(String a, String b) {
        return a.contains(b) || b.contains(a) || (Service.BY_NAME.containsKey(a) && Objects.equals(Service.BY_NAME.get(a), Service.BY_NAME.get(b)));
    }

    /// What either knows, and the evidence of the one that knows the date.
    private static Found<StatusEvent> richer(Found<StatusEvent> a, Found<StatusEvent> b) {
        boolean second = a.value().date() == null ? b.value().date() != null
                : b.value().date() != null && !a.value().date().equals(b.value().date()) && within(b.value().date(), a.value().date());
        Found<StatusEvent> first = second ? b : a;
        StatusEvent more = second ? a.value() : b.value();
        StatusEvent own = first.value();
        return first.map(event -> new StatusEvent(own.kind(), own.season() == null ? more.season() : own.season(), own.date(),
                own.who() == null ? more.who() : own.who(), null, own.sentence()));
    }
}
