package cliffhanger.calendar;

import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Airing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The calendar without what is covered. What is watched is never covered.
public final class VeiledCalendar implements CalendarPages {
    private final CalendarPages pages;
    private final Function<ShowId, Veil> veils;

    /// @param veils the veil over each show
    public VeiledCalendar(CalendarPages pages, Function<ShowId, Veil> veils) {
        this.pages = pages;
        this.veils = veils;
    }

    @Override
    public List<CalendarEntry> between(LocalDate from, LocalDate to) {
        return veiled(pages.between(from, to));
    }

    @Override
    public List<CalendarEntry> withoutDay(LocalDate from) {
        return veiled(pages.withoutDay(from));
    }

    /// That one is reckoned tells that the show may come back.
    @Override
    public List<Outlook> outlooks(LocalDate today) {
        return pages.outlooks(today).stream().filter(outlook -> !hidesOutlook(outlook.show().id())).toList();
    }

    private List<CalendarEntry> veiled(List<CalendarEntry> entries) {
        return entries.stream().flatMap(this::veiled).toList();
    }

    /// What begins a season tells that there is one.
    private Stream<CalendarEntry> veiled(CalendarEntry entry) {
        Veil veil = veils.apply(entry.show());
        if (entry.mark() == Mark.WATCHED || veil.isNothing()) {
            return Stream.of(entry);
        }
        if (entry.isPremiere() && hidesOutlook(entry.show())) {
            return Stream.empty();
        }
        Set<Secret> hidden = EnumSet.noneOf(Secret.class);
        EpisodeId episode = entry.episode();
        if (episode != null && entry.title() != null && veil.coversTitle(episode, entry.next())) {
            hidden.add(Secret.TITLE);
        }
        for (Secret what : List.of(Secret.COUNT, Secret.NUMBER)) {
            if (veil.covers(what, entry.show())) {
                hidden.add(what);
            }
        }
        Airing airing = entry.airing();
        boolean last = airing.last() && !hidden.contains(Secret.COUNT);
        return Stream.of(hidden.isEmpty() ? entry : new CalendarEntry(
                new Airing(airing.show(), airing.season(), airing.seasonNumber(), airing.of(), airing.slot(), airing.first(), last, airing.caughtUp()),
                hidden.contains(Secret.TITLE) ? null : entry.title(), entry.mark(), entry.next(), entry.estimate(), Set.copyOf(hidden)));
    }

    private boolean hidesOutlook(ShowId show) {
        return veils.apply(show).covers(Secret.OUTLOOK, show);
    }
}
