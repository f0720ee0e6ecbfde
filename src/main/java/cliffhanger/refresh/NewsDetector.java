package cliffhanger.refresh;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.Season;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StatusEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what happened to a show, from what a service says now and what the library held before: a season that is new or has
/// begun, a date that became known or moved, an end. Pure.
final class NewsDetector {
    private final Held held;
    private final ShowFacts now;
    private final LocalDate today;
    private final Source source;
    private final List<StatusEvent> turns = new ArrayList<>();

    private NewsDetector(Held held, ShowFacts now, LocalDate today, Source source) {
        this.held = held;
        this.now = now;
        this.today = today;
        this.source = source;
    }

    /// @param source who says so, and when that was read
    /// @return what is new, oldest first; what the history has already is left out. Of a show whose details are to come nothing is
    ///     new: what was not known has not happened just now
    static List<StatusEvent> between(Held held, ShowFacts now, LocalDate today, Source source) {
        if (held.awaited()) {
            return List.of();
        }
        NewsDetector turns = new NewsDetector(takenBack(held, now, today, source), now, today, source);
        turns.seasons();
        turns.end();
        return turns.turns;
    }

    /// Without an end that the service told lately and takes back now: it never was.
    private static Held takenBack(Held held, ShowFacts now, LocalDate today, Source source) {
        boolean back = !held.history().isEmpty() && held.history().getLast().isProvisionalEnd(source.title(), today)
                && now.show().lifecycle() != Lifecycle.ENDED && now.show().lifecycle() != Lifecycle.UNKNOWN;
        return back ? new Held(held.show(), held.title(), false, held.ids(), now.show().lifecycle(), held.releases(),
                held.history().subList(0, held.history().size() - 1), held.order()) : held;
    }

    /// What a service tells outright, such as that a show is cancelled; that is news where the history knows of no end.
    static List<StatusEvent> told(Held held, List<StatusEvent> events, Source source) {
        boolean over = held.history().stream().anyMatch(event -> event.kind() == Kind.CANCELLED || event.kind() == Kind.ENDED);
        return over ? List.of() : events.stream()
                .map(event -> new StatusEvent(event.kind(), event.season(), event.date(), event.who(), source, event.sentence()))
                .toList();
    }

    private void seasons() {
        int newest = held.releases().keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        for (Season season : now.seasons().stream().sorted(Comparator.comparingInt(Season::number)).toList()) {
            if (season.number() == 0) {
                continue;
            }
            Held.Season known = held.releases().get(season.number());
            AirDate date = season.release() == null ? null : season.release().date();
            if (known == null && newest > 0 && season.number() > newest && isAhead(date)) {
                add(standing().isOver() ? Kind.REVIVED : Kind.RENEWED, season.number(), AirDate.of(today), network(season));
            }
            dated(season, known == null ? null : known.date(), date, known != null);
            begun(season, date);
        }
    }

    private void dated(Season season, @Nullable AirDate before, @Nullable AirDate date, boolean known) {
        if (Objects.equals(before, date) || (!known && held.releases().isEmpty())) {
            return;
        }
        // A show that is over may still have a date to move; that does not renew it.
        if (known && standing().isOver()) {
            return;
        }
        boolean ahead = (date != null && isAhead(date)) || (before != null && isAhead(before));
        if (!ahead || (date == null && !hasOnly(before))) {
            return;
        }
        boolean later = before != null && (date == null || date.latest().isAfter(before.latest()));
        add(later ? Kind.DELAYED : Kind.DATED, season.number(), date, network(season));
    }

    /// A date that is taken back is news where a service gave it.
    private static boolean hasOnly(@Nullable AirDate before) {
        return before != null && before.earliest().equals(before.latest());
    }

    /// What was promised came true, where the history had promised it.
    private void begun(Season season, @Nullable AirDate date) {
        StatusEvent last = last();
        boolean promised = last != null && last.kind() != Kind.PREMIERED && last.kind() != Kind.CANCELLED && last.kind() != Kind.ENDED
                && (last.season() == null ? isAfter(date, last) : last.season() == season.number());
        if (promised && date != null && !date.latest().isAfter(today)) {
            add(Kind.PREMIERED, season.number(), date, network(season));
        }
    }

    /// A promise of no season is kept by one that begins after it.
    private static boolean isAfter(@Nullable AirDate date, StatusEvent promise) {
        return date != null && promise.date() != null && date.latest().isAfter(promise.date().earliest());
    }

    private void end() {
        Lifecycle before = held.lifecycle();
        Lifecycle after = now.show().lifecycle();
        if (before == after || before == Lifecycle.UNKNOWN) {
            return;
        }
        if (after == Lifecycle.ENDED && !standing().isOver()) {
            add(Kind.ENDED, null, now.show().ended() == null ? AirDate.of(today) : now.show().ended(), null);
        } else if (before == Lifecycle.ENDED && after != Lifecycle.UNKNOWN && standing().isOver()) {
            StatusEvent end = last();
            add(Kind.REVIVED, null, AirDate.of(today), null);
            // What has begun already since the end is what it was brought back for.
            now.seasons().stream().sorted(Comparator.comparingInt(Season::number).reversed())
                    .filter(season -> season.number() > 0 && season.release() != null && !season.release().date().latest().isAfter(today)
                            && end != null && isAfter(season.release().date(), end))
                    .findFirst()
                    .ifPresent(season -> add(Kind.PREMIERED, season.number(), Objects.requireNonNull(season.release()).date(), network(season)));
        } else if (before == Lifecycle.TO_BE_DETERMINED && after == Lifecycle.RUNNING && turns.isEmpty()) {
            add(Kind.RENEWED, null, AirDate.of(today), null);
        }
    }

    private boolean isAhead(@Nullable AirDate date) {
        return date == null || !date.latest().isBefore(today);
    }

    private @Nullable StatusEvent last() {
        return all().reduce((a, b) -> b).orElse(null);
    }

    private Stream<StatusEvent> all() {
        return Stream.concat(held.history().stream(), turns.stream());
    }

    private RenewalStatus standing() {
        StatusEvent last = last();
        return RenewalStatus.of(last == null ? null : last.kind(), held.lifecycle());
    }

    private @Nullable String network(Season season) {
        return season.network() != null ? season.network() : now.show().network() == null ? null : now.show().network().name();
    }

    private void add(Kind kind, @Nullable Integer season, @Nullable AirDate date, @Nullable String who) {
        boolean dates = kind == Kind.DATED || kind == Kind.DELAYED;
        // Of dates the newest that the history has of this season, of all else the newest turn.
        StatusEvent last = dates
                ? all().filter(event -> (event.kind() == Kind.DATED || event.kind() == Kind.DELAYED) && Objects.equals(event.season(), season))
                        .reduce((a, b) -> b).orElse(null)
                : last();
        boolean said = last != null && (dates || (last.kind() == kind && Objects.equals(last.season(), season)))
                && (Objects.equals(last.date(), date) || kind == Kind.ENDED || kind == Kind.RENEWED || kind == Kind.REVIVED);
        if (!said) {
            turns.add(new StatusEvent(kind, season, date, who, source, null));
        }
    }
}
