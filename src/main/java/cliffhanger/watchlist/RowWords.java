package cliffhanger.watchlist;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateWords;
import cliffhanger.language.Language;
import cliffhanger.library.Details;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Secret;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.LastEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a row says at this moment: a line on how things stand, and at its right end when and how surely.
public final class RowWords {
    private final Language language;
    private final Words words;
    private final DateWords dates;
    private final Clock clock;

    /// @param clock the time, with the user's zone
    public RowWords(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
        words = new Words(language);
        dates = new DateWords(language);
    }

    /// "Today", "Coming back".
    public String group(Group group) {
        return language.say("watchlist.group." + group.name());
    }

    /// "To watch · 12".
    String heading(WatchlistItem.Heading heading) {
        return say("group.count", group(heading.group()), heading.count());
    }

    /// The same for those who do not see the sign beside it.
    String spoken(WatchlistItem.Heading heading) {
        return say(heading.folded() ? "group.folded" : "group.open", group(heading.group()), heading.count());
    }

    /// What the dot of a row stands for: "Renewed", "Running".
    public String standing(WatchlistRow row) {
        return row.about().details() == Details.KNOWN ? words.say(row.standing()) : words.say(row.about().details());
    }

    /// "Next: S2E5 · Trojan's Horse", "S2E6 · 3 to watch before", "S2 renewed · Freevee", "Ended 2020 · all watched".
    public String status(WatchlistRow row) {
        if (row.about().details() != Details.KNOWN) {
            String details = words.say(row.about().details());
            return row.seen().watched() == 0 ? details : say("status.imported", details, row.seen().watched());
        }
        Coming coming = row.coming();
        boolean near = coming != null && coming.isEpisode() && new Grouping(clock).of(row) != Group.TO_WATCH;
        if (coming != null && near) {
            String code = coming.code();
            boolean behind = row.next() != null && !row.next().code().equals(code);
            if (row.veiled().contains(Secret.NUMBER)) {
                return language.say("watchlist.status.airs");
            }
            return behind ? (row.isUncounted() ? say("status.behind.some", code) : say("status.behind", code, row.waiting())) : say("status.next", EpisodeCode.titled(code, coming.title()));
        }
        if (row.next() != null) {
            if (row.veiled().contains(Secret.NUMBER)) {
                return language.say("watchlist.status.waits");
            }
            return say("status.next", EpisodeCode.titled(row.next().code(), row.next().title()));
        }
        LastEvent event = row.event();
        if (event != null && (coming != null || row.standing().isComingBack())) {
            return turn(event);
        }
        if (coming != null) {
            return say("status.season", coming.season());
        }
        if (row.veiled().contains(Secret.OUTLOOK)) {
            return language.say(row.seen().total() == 0 ? "watchlist.status.empty.only" : "watchlist.status.caught.up.only");
        }
        if (row.standing().isOver()) {
            AirDate ended = row.about().ended();
            String over = words.say(row.standing()) + (ended == null ? "" : " " + ended.latest().getYear());
            return row.seen().aired() == 0 ? over : say("status.watched", over);
        }
        return row.seen().total() == 0
                ? say("status.empty", words.say(row.standing()))
                : say("status.caught.up", words.say(row.standing()));
    }

    /// "21:00", "in 12 days", "Jul–Dec 2023", "6 to watch", "no date".
    public String when(WatchlistRow row) {
        if (row.about().details() != Details.KNOWN) {
            return "";
        }
        Grouping grouping = new Grouping(clock);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = grouping.day(row);
        Group group = grouping.of(row);
        if (group == Group.TO_WATCH) {
            return row.isUncounted() ? language.say("watchlist.when.some") : say("when.waiting", row.waiting());
        }
        if (group == Group.FINISHED) {
            return language.say("watchlist.when.finished");
        }
        Coming coming = row.coming();
        if (coming == null) {
            return language.say("watchlist.when.none");
        }
        if (day == null || day.isBefore(today)) {
            return dates.inShort(coming.date());
        }
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return coming.at() == null
                    ? language.say("watchlist.when.today")
                    : language.formatter("jm").format(coming.at().atZone(clock.getZone()));
        }
        return days <= 60 ? say("when.days", days) : dates.inShort(coming.date());
    }

    /// Under the time: "Wed 24 Sep", "estimate", "overdue", "Apple TV+".
    public String detail(WatchlistRow row) {
        Grouping grouping = new Grouping(clock);
        LocalDate day = grouping.day(row);
        Coming coming = row.coming();
        if (grouping.of(row) == Group.TODAY) {
            return row.about().network() == null ? "" : row.about().network();
        }
        if (coming == null) {
            return "";
        }
        if (day != null) {
            return language.formatter("MMMEd").format(day);
        }
        if (coming.date().latest().isBefore(LocalDate.now(clock))) {
            return language.say("watchlist.detail.overdue");
        }
        return language.say(coming.estimate() ? "watchlist.detail.estimate" : "watchlist.detail.announced");
    }

    private String turn(LastEvent event) {
        String what = words.within(event.kind());
        return Stream.of(event.season() == null ? what : say("status.turn", event.season(), what), who(event))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String who(LastEvent event) {
        return event.kind() == StatusEvent.Kind.CANCELLED ? null : event.who();
    }

    private String say(String key, Object... parts) {
        return language.say("watchlist." + key, parts);
    }
}
