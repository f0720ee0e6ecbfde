package cliffhanger.calendar;

import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.veil.Secret;
import cliffhanger.reminders.ShowLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on the calendar as one: the episodes of a show that come at the same time, a season, or a forecast.
///
/// @param first   of its days
/// @param last    of them
/// @param entries in order, never empty but for a forecast
/// @param likely  of a forecast; null for what somebody dated
public record CalendarItem(
        ShowLine show, int season, LocalDate first, LocalDate last, List<CalendarEntry> entries, Outlook.@Nullable Likely likely) {
    public CalendarItem {
        entries = List.copyOf(entries);
    }

    /// Whether it has its day, and is no window.
    public boolean isDay() {
        return likely == null && first.equals(last);
    }

    /// Whether it is narrow enough to be drawn over its days.
    boolean isBar() {
        return !isDay() && first.plusDays(Outlook.LONGEST).isAfter(last);
    }

    /// By what it is put among others without a day.
    LocalDate order() {
        return likely == null ? last : likely.median();
    }

    boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /// The moment, where it is known.
    public @Nullable Instant at() {
        return entries.isEmpty() ? null : entries.getFirst().at();
    }

    /// "S2E5", "S4E1–E10", "S3"; empty where it may not be said.
    public String code() {
        if (entries.isEmpty()) {
            return "S" + season;
        }
        CalendarEntry begin = entries.getFirst();
        CalendarEntry end = entries.getLast();
        if (hides(Secret.NUMBER)) {
            return "";
        }
        if (entries.size() == 1) {
            return begin.code();
        }
        // How many come at once tells how many there are.
        return hides(Secret.COUNT) || begin.airing().number() == null || end.airing().number() == null ? begin.code() + " …"
                : EpisodeCode.run(season, begin.airing().number(), season, end.airing().number());
    }

    /// The title of the only episode; null where there are more, or it is not told.
    public @Nullable String title() {
        return entries.size() == 1 ? entries.getFirst().title() : null;
    }

    private boolean hides(Secret what) {
        return entries.stream().anyMatch(entry -> entry.veiled().contains(what));
    }

    /// What the user did with all of them.
    public Mark mark() {
        if (entries.isEmpty() || entries.stream().anyMatch(entry -> entry.mark() == Mark.OPEN)) {
            return Mark.OPEN;
        }
        return entries.stream().anyMatch(entry -> entry.mark() == Mark.WATCHED) ? Mark.WATCHED : Mark.SKIPPED;
    }

    /// Whether it begins a season.
    public boolean isPremiere() {
        return entries.isEmpty() || entries.getFirst().isPremiere();
    }

    /// Whether it ends one, where that is known.
    public boolean isFinale() {
        return !entries.isEmpty() && entries.getLast().airing().last();
    }

    /// Whether it is only reckoned.
    public boolean isEstimate() {
        return likely != null || entries.stream().allMatch(CalendarEntry::estimate);
    }

    /// Whether all of it has aired.
    public boolean isPast(Instant now, ZoneId zone) {
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.isPast(now, zone));
    }

    /// What stays the same of it while it says something else.
    public Object key() {
        return new Key(show.id().value(), season, first, entries.isEmpty() ? null : entries.getFirst().episode());
    }

    private record Key(long show, int season, LocalDate first, @Nullable Object episode) {}
}
