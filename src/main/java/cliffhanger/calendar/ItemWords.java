package cliffhanger.calendar;

import cliffhanger.airdate.DateWords;
import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.language.Language;
import cliffhanger.library.EpisodeCode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the calendar says.
public final class ItemWords {
    private final Clock clock;
    private final Language language;
    private final DateWords dates;

    /// @param clock the time, with the user's zone
    public ItemWords(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
        dates = new DateWords(language);
    }

    /// "November 2026".
    public String month(YearMonth month) {
        return language.formatter("yMMMM").format(month.atDay(1));
    }

    /// "23–29 November 2026" as its two ends: "23 Nov – 29 Nov 2026".
    String week(LocalDate first) {
        LocalDate last = first.plusDays(6);
        return say("span", language.formatter(first.getYear() == last.getYear() ? "MMMd" : "yMMMd").format(first), language.formatter("yMMMd").format(last));
    }

    /// "Mon", as narrow as a column.
    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.formats());
    }

    /// "Fri 27 Nov 2026".
    public String day(LocalDate day) {
        return language.formatter("yMMMEd").format(day);
    }

    /// "Friday 27 November, 3 episodes, today".
    String spoken(LocalDate day, int count) {
        String said = language.formatter("MMMMEEEEd").format(day);
        return joined(", ", said, say("count", count), day.equals(LocalDate.now(clock)) ? say("today") : null);
    }

    /// "21:00"; empty where no moment is known.
    public String time(CalendarItem item) {
        Instant at = item.at();
        return at == null ? "" : language.clock(at.atZone(clock.getZone()).toLocalTime());
    }

    /// "Severance S2E5".
    public String name(CalendarItem item) {
        return item.code().isEmpty() ? item.show().title() : item.show().title() + " " + item.code();
    }

    /// "Severance S2E5 · Trojan's Horse".
    public String titled(CalendarItem item) {
        return EpisodeCode.titled(name(item), item.title());
    }

    /// "24 Nov – 2 Dec 2026", "autumn 2026", "mid Mar – late May 2027".
    public String window(CalendarItem item) {
        if (item.likely() != null) {
            return item.isBar() ? span(item) : dates.roughly(item.first(), item.last());
        }
        return item.entries().isEmpty() ? span(item) : dates.inShort(item.entries().getFirst().airing().date());
    }

    private String span(CalendarItem item) {
        boolean sameYear = item.first().getYear() == item.last().getYear();
        return say("span", language.formatter(sameYear ? "MMMd" : "yMMMd").format(item.first()), language.formatter("yMMMd").format(item.last()));
    }

    /// "80 %" of a forecast, "expected" of a window.
    public String sureness(CalendarItem item) {
        if (item.likely() == null) {
            return say("expected");
        }
        return NumberFormat.getPercentInstance(language.formats()).format(item.likely().percent() / 100.0);
    }

    /// "Silo S3: 24 Nov – 2 Dec 2026, expected".
    public String bar(CalendarItem item) {
        return say("bar", name(item), window(item), item.likely() == null ? sureness(item) : say("likely", sureness(item)));
    }

    /// "premiere", "finale", "watched"; what is to be known of it in words.
    public String signs(CalendarItem item) {
        return joined(", ",
                item.isDay() && item.isPremiere() ? say("premiere") : null,
                item.isFinale() ? say("finale") : null,
                switch (item.mark()) {
                    case WATCHED -> say("watched");
                    case SKIPPED -> say("skipped");
                    case OPEN -> partly(item);
                });
    }

    private @Nullable String partly(CalendarItem item) {
        long watched = item.entries().stream().filter(entry -> entry.mark() == Mark.WATCHED).count();
        return watched == 0 ? null : say("partly", watched, item.entries().size());
    }

    /// "21:00. Severance S2E5 · Trojan's Horse. Apple TV+. Premiere, watched."
    public String spoken(CalendarItem item) {
        return item.isDay() ? joined(". ", time(item), titled(item), item.show().network(), signs(item)) : joined(". ", bar(item), item.show().network());
    }

    /// "50 min"; null where that is not known.
    @Nullable String minutes(CalendarItem item) {
        Integer minutes = item.entries().size() == 1 ? item.entries().getFirst().airing().slot().minutes() : null;
        return minutes == null ? null : say("minutes", minutes);
    }

    static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /// A text of this room.
    String say(String key, Object... parts) {
        return language.say("calendar." + key, parts);
    }
}
