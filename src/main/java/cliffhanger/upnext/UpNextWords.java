package cliffhanger.upnext;

import cliffhanger.airdate.DateWords;
import cliffhanger.language.Language;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Secret;
import cliffhanger.upnext.UpNext.Total;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem.Heading;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.Next;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What Up next says at this moment.
public final class UpNextWords {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final Clock clock;
    private final Language language;
    private final Words words;
    private final DateWords dates;

    /// @param clock the time, with the user's zone
    public UpNextWords(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
        words = new Words(language);
        dates = new DateWords(language);
    }

    /// "Watch next".
    public String section(Section section) {
        return language.say("upnext.section." + section.name());
    }

    /// "Lately".
    String order(UpNextOrder order) {
        return language.say("upnext.order." + order.name());
    }

    /// "Watch next · 9".
    public String heading(Section section, int count) {
        return say("heading", section(section), count);
    }

    /// The same for those who do not see the sign beside it.
    String spoken(Heading heading) {
        return say(heading.folded() ? "heading.folded" : "heading.open", section(heading.section()), heading.count());
    }

    /// "14 shows · 212 episodes · about 5 days"; empty where nothing waits.
    public String total(Total total) {
        if (total.shows() == 0) {
            return "";
        }
        return !total.told() ? say("total.shows", total.shows()) : joined(say("total.shows", total.shows()), say("total.episodes", total.episodes()), about(total.minutes()));
    }

    private @Nullable String about(int minutes) {
        if (minutes == 0) {
            return null;
        }
        return minutes < 2 * DAY
                ? say("total.hours", Math.max(1, Math.round(minutes / (double) HOUR)))
                : say("total.days", Math.round(minutes / (double) DAY));
    }

    /// "S2E5 · Trojan's Horse"; of tonight's what airs; where the show does not wait any more, why.
    public String episode(WatchlistRow row, Section section) {
        Coming coming = row.coming();
        if (row.veiled().contains(Secret.NUMBER)) {
            return "";
        }
        if (section == Section.TONIGHT && coming != null) {
            return EpisodeCode.titled(coming.code(), coming.title());
        }
        return row.next() == null ? "" : EpisodeCode.titled(row.next().code(), row.next().title());
    }

    /// "47 min · Apple TV+".
    public String where(WatchlistRow row, Section section) {
        Integer minutes = section == Section.TONIGHT || row.next() == null ? null : row.next().minutes();
        return joined(minutes == null ? null : say("minutes", minutes), row.about().network());
    }

    /// "aired Fri · 3 left · 2 h 20 min", "airs 21:00 · in 3 h", "until Fri 4 Dec".
    public String detail(WatchlistRow row, Section section) {
        Coming coming = row.coming();
        if (section == Section.TONIGHT && coming != null && coming.at() != null) {
            return joined(say("airs", time(coming.at())), left(coming.at()));
        }
        if (section == Section.HIDDEN && row.hidden() != null) {
            return until(row.hidden());
        }
        return waits(row);
    }

    /// What a line says whose show has nothing to be watched under its heading any more.
    public String gone(WatchlistRow row, Section section) {
        if (row.hidden() != null) {
            return say("gone.hidden", until(row.hidden()));
        }
        if (section == Section.HIDDEN) {
            return say("gone.shown");
        }
        if (section == Section.TONIGHT) {
            return say("gone.tonight");
        }
        if (!row.opinion().state().isActive()) {
            return words.say(row.opinion().state());
        }
        Coming coming = row.coming();
        if (coming == null || !coming.isEpisode()) {
            return say("gone.caught.up");
        }
        return say("gone.next", coming.code(), dates.inShort(coming.date()));
    }

    private String waits(WatchlistRow row) {
        Next next = row.next();
        if (next == null) {
            return "";
        }
        boolean begins = next.number() != null && next.number() == 1 && row.seen().watched() > 0 && !next.left().behind();
        WatchlistRow.Pass pass = row.seen().pass();
        String begun = pass != null ? say("again", pass.number()) : begins ? say("season.new") : aired(next);
        return row.isUncounted() ? joined(begun) : joined(begun, say("left", next.left().count()), length(next.left().minutes()));
    }

    /// "1 earlier not watched"; empty for none.
    public String earlier(WatchlistRow row) {
        Next next = row.next();
        return next == null || next.left().earlier() == 0 || row.isUncounted() ? "" : say("earlier", next.left().earlier());
    }

    /// "Season 2 done."
    String ended(int season) {
        return say("ended", season);
    }

    /// "until Fri 4 Dec", "until season 2 is out in full".
    public String until(HiddenUntil until) {
        return switch (until) {
            case HiddenUntil.Day(LocalDate day) ->
                say("until.day", language.formatter(day.getYear() == LocalDate.now(clock).getYear() ? "MMMEd" : "yMMMd").format(day));
            case HiddenUntil.SeasonOut(int season) -> say("until.season", season);
            case HiddenUntil.Wanted _ -> say("until.wanted");
        };
    }

    /// "Severance. S2E5 · Trojan's Horse. 47 min · Apple TV+. aired Fri · 3 left."
    String spoken(Entry entry) {
        WatchlistRow row = entry.row();
        return Stream.of(row.label(), entry.left() ? gone(row, entry.section()) : episode(row, entry.section()), where(row, entry.section()),
                        entry.left() ? "" : detail(row, entry.section()), earlier(row), entry.ended() == null ? "" : ended(entry.ended()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /// "Nothing waits. Next: Slow Horses, tonight at 21:00."
    String caughtUp(@Nullable WatchlistRow next) {
        if (next == null || next.coming() == null) {
            return say("caught.text");
        }
        Coming coming = next.coming();
        LocalDate today = LocalDate.now(clock);
        if (coming.at() != null && LocalDate.ofInstant(coming.at(), clock.getZone()).equals(today)) {
            return say("caught.today", next.label(), time(coming.at()));
        }
        return say("caught.next", next.label(), dates.inShort(coming.date()));
    }

    private @Nullable String aired(Next next) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = next.at() != null ? LocalDate.ofInstant(next.at(), clock.getZone()) : next.day();
        if (day == null) {
            return null;
        }
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago <= 0) {
            return say("aired.today");
        }
        return ago == 1 ? say("aired.yesterday")
                : say("aired", language.formatter(ago < 7 ? "EEEE" : day.getYear() == today.getYear() ? "MMMd" : "yMMMd").format(day));
    }

    private String left(Instant at) {
        long minutes = Math.max(1, Duration.between(clock.instant(), at).toMinutes());
        return minutes < HOUR ? say("in.minutes", minutes) : say("in.hours", Math.round(minutes / (double) HOUR));
    }

    private @Nullable String length(int minutes) {
        if (minutes == 0) {
            return null;
        }
        if (minutes < HOUR) {
            return say("minutes", minutes);
        }
        return minutes % HOUR == 0 || minutes >= DAY ? say("hours", Math.round(minutes / (double) HOUR)) : say("length", minutes / HOUR, minutes % HOUR);
    }

    /// "20:55".
    String time(Instant at) {
        return language.formatter("jm").format(at.atZone(clock.getZone()));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String say(String key, Object... parts) {
        return language.say("upnext." + key, parts);
    }
}
