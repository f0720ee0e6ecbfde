package cliffhanger.calendar;

import cliffhanger.reminders.ShowLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where each entry stands: on its day, as a bar over a window of at most 45 days, or without a day. Immutable.
///
/// @param days    what has a day, by day; of each day what has no moment first, then by the moment
/// @param bars    windows that are narrow enough to be drawn, by their first day, the longer first
/// @param without the rest, by its last day; forecasts by their median
public record CalendarLayout(Map<LocalDate, List<CalendarItem>> days, List<CalendarItem> bars, List<CalendarItem> without) {
    /// With nothing on it.
    public static final CalendarLayout EMPTY = new CalendarLayout(Map.of(), List.of(), List.of());

    private static final Comparator<CalendarItem> BY_TIME = Comparator
            .comparing((CalendarItem item) -> item.at() == null ? Instant.MIN : item.at())
            .thenComparing(item -> item.show().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparingInt(CalendarItem::season);
    private static final Comparator<CalendarItem> BY_WINDOW = Comparator
            .comparing(CalendarItem::order)
            .thenComparing(CalendarItem::first)
            .thenComparing(item -> item.show().title(), String.CASE_INSENSITIVE_ORDER);
    private static final Comparator<CalendarEntry> BY_NUMBER = Comparator.comparingInt(
            entry -> entry.airing().number() == null ? Integer.MAX_VALUE : entry.airing().number());

    /// Lays out what airs between two days, and what comes without a day.
    ///
    /// @param dated   what may air between the two days
    /// @param vague   what is to come without a day; what of it is narrow enough to be a bar is passed over, for it is among `dated` of its time
    /// @param zone    the user's
    public static CalendarLayout of(
            LocalDate from, LocalDate to, Collection<CalendarEntry> dated, Collection<CalendarEntry> vague, Collection<Outlook> outlooks, ZoneId zone) {
        Map<LocalDate, List<CalendarItem>> days = new HashMap<>();
        List<CalendarItem> bars = new ArrayList<>();
        for (CalendarItem item : joined(dated, zone)) {
            if (item.isDay()) {
                days.computeIfAbsent(item.first(), any -> new ArrayList<>()).add(item);
            } else if (item.isBar()) {
                bars.add(item);
            }
        }
        days.values().forEach(items -> items.sort(BY_TIME));
        List<CalendarItem> likely = outlooks.stream().map(CalendarLayout::item).toList();
        likely.stream().filter(item -> item.isBar() && item.touches(from, to)).forEach(bars::add);
        bars.sort(Comparator.comparing(CalendarItem::first).thenComparing(CalendarItem::last, Comparator.reverseOrder()).thenComparing(BY_TIME));
        List<CalendarItem> without = new ArrayList<>(likely.stream().filter(item -> !item.isBar() && !item.last().isBefore(from)).toList());
        joined(vague, zone).stream()
                .filter(item -> !item.isBar() && !item.isDay())
                // Of what nobody has dated, the forecast says more.
                .filter(item -> !isOpen(item) || likely.stream().noneMatch(other -> isSame(other, item)))
                .forEach(without::add);
        without.sort(BY_WINDOW);
        return new CalendarLayout(Map.copyOf(days), List.copyOf(bars), List.copyOf(without));
    }

    /// What stands on a day.
    public List<CalendarItem> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /// How many episodes and seasons stand on a day.
    public int count(LocalDate day) {
        return on(day).stream().mapToInt(item -> item.entries().size()).sum();
    }

    private static boolean isOpen(CalendarItem item) {
        return item.entries().stream().noneMatch(entry -> entry.airing().date().isAnnounced());
    }

    private static boolean isSame(CalendarItem one, CalendarItem other) {
        return one.show().id().equals(other.show().id()) && one.season() == other.season();
    }

    private static CalendarItem item(Outlook outlook) {
        Outlook.Likely likely = outlook.likely();
        return new CalendarItem(outlook.show(), outlook.season(), likely.range().first(), likely.range().last(), List.of(), likely);
    }

    /// What of one show and season comes at the same time stands as one, where its numbers follow each other.
    private static List<CalendarItem> joined(Collection<CalendarEntry> entries, ZoneId zone) {
        Map<Together, List<CalendarEntry>> groups = new LinkedHashMap<>();
        for (CalendarEntry entry : entries) {
            groups.computeIfAbsent(Together.of(entry, zone), any -> new ArrayList<>()).add(entry);
        }
        List<CalendarItem> items = new ArrayList<>();
        groups.forEach((group, members) -> {
            members.sort(BY_NUMBER);
            List<CalendarEntry> run = new ArrayList<>();
            for (CalendarEntry entry : members) {
                if (!run.isEmpty() && !follows(run.getLast(), entry)) {
                    items.add(group.item(run));
                    run = new ArrayList<>();
                }
                run.add(entry);
            }
            items.add(group.item(run));
        });
        return items;
    }

    private static boolean follows(CalendarEntry before, CalendarEntry after) {
        Integer number = before.airing().number();
        Integer next = after.airing().number();
        return number != null && next != null && next == number + 1;
    }

    private record Together(ShowLine show, int season, LocalDate first, LocalDate last, @Nullable Instant at, boolean whole) {
        static Together of(CalendarEntry entry, ZoneId zone) {
            return new Together(entry.airing().show(), entry.airing().seasonNumber(), entry.first(zone), entry.last(zone), entry.at(),
                    entry.airing().of() == null);
        }

        CalendarItem item(List<CalendarEntry> entries) {
            return new CalendarItem(show, season, first, last, entries, null);
        }
    }
}
