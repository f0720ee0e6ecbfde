package cliffhanger.upnext;

import cliffhanger.library.HiddenUntil;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRow.Coming;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Says which shows wait, under which heading, and in which order.
public final class UpNext {
    /// After so long without a play and without a new episode a show is not what one is watching.
    private static final Duration REST = Duration.ofDays(45);

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final UpNextOrder order;
    private final Map<ShowId, Integer> byHand = new HashMap<>();

    /// @param clock  the time, with the user's zone
    /// @param byHand the shows that the user put in order, for [UpNextOrder#BY_HAND]; the others follow them
    public UpNext(Clock clock, UpNextOrder order, List<ShowId> byHand) {
        now = clock.instant();
        zone = clock.getZone();
        today = LocalDate.ofInstant(now, zone);
        this.order = order;
        byHand.forEach(show -> this.byHand.putIfAbsent(show, this.byHand.size()));
    }

    /// A row with its heading.
    public record Placed(WatchlistRow row, Section section) {}

    /// How much waits.
    ///
    /// @param minutes of those whose length is known
    /// @param told    whether it may be said how many episodes and minutes they are
    public record Total(int shows, int episodes, int minutes, boolean told) {}

    /// Those that wait, by heading. A show of which one airs tonight while others wait stands under both.
    public List<Placed> arrange(Collection<WatchlistRow> rows) {
        Map<Section, List<WatchlistRow>> under = new HashMap<>();
        for (WatchlistRow row : rows) {
            for (Section section : sections(row)) {
                under.computeIfAbsent(section, any -> new ArrayList<>()).add(row);
            }
        }
        List<Placed> arranged = new ArrayList<>();
        for (Section section : Section.values()) {
            under.getOrDefault(section, List.of()).stream()
                    .sorted(order(section).thenComparing(WatchlistRow::title, String.CASE_INSENSITIVE_ORDER))
                    .forEach(row -> arranged.add(new Placed(row, section)));
        }
        return arranged;
    }

    /// How much stands under [Section#WATCH].
    public static Total total(Collection<Placed> placed) {
        List<WatchlistRow> rows = placed.stream().filter(each -> each.section() == Section.WATCH).map(Placed::row).toList();
        List<WatchlistRow.Left> waiting = rows.stream().flatMap(row -> Stream.ofNullable(row.next())).map(WatchlistRow.Next::left).toList();
        return new Total(waiting.size(), waiting.stream().mapToInt(WatchlistRow.Left::count).sum(),
                waiting.stream().mapToInt(WatchlistRow.Left::minutes).sum(), rows.stream().noneMatch(WatchlistRow::isUncounted));
    }

    private List<Section> sections(WatchlistRow row) {
        ShowState state = row.opinion().state();
        if (state != ShowState.WATCHING && state != ShowState.PLANNED) {
            return List.of();
        }
        if (row.hidden() != null) {
            return List.of(Section.HIDDEN);
        }
        List<Section> sections = new ArrayList<>(2);
        if (isTonight(row)) {
            sections.add(Section.TONIGHT);
        }
        if (row.next() != null) {
            boolean begun = state == ShowState.WATCHING || row.seen().watched() > 0;
            sections.add(!begun ? Section.NOT_STARTED : isResting(row) ? Section.RESTING : Section.WATCH);
        }
        return sections;
    }

    private boolean isTonight(WatchlistRow row) {
        Coming coming = row.coming();
        return coming != null && coming.isEpisode() && coming.at() != null && coming.at().isAfter(now)
                && LocalDate.ofInstant(coming.at(), zone).equals(today);
    }

    /// Of a show whose plays have no time nothing is known but when it came here.
    private boolean isResting(WatchlistRow row) {
        boolean dated = row.seen().lastPlayedAt() != null || row.seen().pass() != null;
        Instant longAgo = now.minus(REST);
        return (dated ? played(row) : row.addedAt()).isBefore(longAgo) && aired(row).isBefore(longAgo);
    }

    private Comparator<WatchlistRow> order(Section section) {
        return switch (section) {
            case TONIGHT -> Comparator.comparing(row -> row.coming() == null || row.coming().at() == null ? Instant.MAX : row.coming().at());
            case HIDDEN -> Comparator.comparing(row -> row.hidden() instanceof HiddenUntil.Day(LocalDate day) ? day : LocalDate.MAX);
            case WATCH, RESTING, NOT_STARTED -> switch (order) {
                case LATELY -> latest(this::lately);
                case WATCHED -> latest(UpNext::played);
                case AIRED -> latest(this::aired);
                case SHORTEST -> Comparator.comparingInt(UpNext::minutes).thenComparingInt(UpNext::count);
                case BY_HAND -> Comparator.<WatchlistRow>comparingInt(row -> byHand.getOrDefault(row.show(), Integer.MAX_VALUE))
                        .thenComparing(latest(this::lately));
            };
        };
    }

    private static Comparator<WatchlistRow> latest(Function<WatchlistRow, Instant> when) {
        return Comparator.comparing(when).reversed();
    }

    private Instant lately(WatchlistRow row) {
        Instant played = played(row);
        Instant aired = aired(row);
        return played.isAfter(aired) ? played : aired;
    }

    /// When the user last did something with it: a viewing, or that they began anew.
    private static Instant played(WatchlistRow row) {
        Instant played = row.seen().lastPlayedAt() == null ? Instant.EPOCH : row.seen().lastPlayedAt();
        WatchlistRow.Pass pass = row.seen().pass();
        return pass != null && pass.began().isAfter(played) ? pass.began() : played;
    }

    private Instant aired(WatchlistRow row) {
        LocalDate aired = row.seen().lastAired();
        return aired == null ? Instant.MIN : aired.atStartOfDay(zone).toInstant();
    }

    /// What has no length comes last.
    private static int minutes(WatchlistRow row) {
        return row.next() == null || row.next().left().minutes() == 0 ? Integer.MAX_VALUE : row.next().left().minutes();
    }

    private static int count(WatchlistRow row) {
        return row.next() == null ? Integer.MAX_VALUE : row.next().left().count();
    }
}
