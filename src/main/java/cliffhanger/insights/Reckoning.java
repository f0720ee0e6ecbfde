package cliffhanger.insights;

import cliffhanger.airdate.Cadence;
import cliffhanger.airdate.Forecaster;
import cliffhanger.insights.Insights.Apart;
import cliffhanger.insights.Insights.Backlog;
import cliffhanger.insights.Insights.Fates;
import cliffhanger.insights.Insights.Kind;
import cliffhanger.insights.Insights.Oracle;
import cliffhanger.insights.Insights.Rank;
import cliffhanger.insights.Insights.Records;
import cliffhanger.insights.Insights.Share;
import cliffhanger.insights.Insights.Sitting;
import cliffhanger.insights.Insights.Stretch;
import cliffhanger.insights.SeasonFact.Aired;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Works the figures of a period out. Blocks on the disk; for one call, on one thread.
public final class Reckoning {
    /// Over so many days it is seen how much somebody watches at present.
    private static final int PRESENT = 84;
    private static final int TOP = 10;
    private static final int DECADE = 10;

    /// A sitting goes on where the next episode is over within its length and so long.
    private static final Duration BREAK = Duration.ofMinutes(30);

    private final PlayColumns plays;
    private final List<ShowFact> shows;
    private final List<SeasonFact> seasons;
    private final Bulk bulk;
    private final Period period;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<Long, Amount> byShow = new HashMap<>();
    private final Set<Long> watched = new HashSet<>();
    private final Map<Long, Instant> lastPlay = new HashMap<>();
    private final Map<Integer, Amount[]> byMonth = new TreeMap<>();
    private final Amount[][] byHour = new Amount[7][24];
    private Amount total = Amount.NOTHING;
    private int untimed;
    private int marked;
    private long lately;

    /// @param clock the time, with the user's zone
    public Reckoning(InsightsPages pages, Period period, Clock clock) {
        plays = pages.plays();
        shows = pages.shows();
        seasons = pages.seasons();
        bulk = Bulk.in(plays);
        this.period = period;
        this.clock = clock;
        zone = clock.getZone();
    }

    /// The figures.
    public Insights insights() {
        for (Amount[] day : byHour) {
            Arrays.fill(day, Amount.NOTHING);
        }
        count();
        List<List<Amount>> hours = new ArrayList<>();
        for (Amount[] day : byHour) {
            hours.add(List.of(day));
        }
        return new Insights(period, total, byShow.size(), new Apart(untimed, marked), byMonth.keySet().stream().sorted(Comparator.reverseOrder()).toList(), months(),
                List.copyOf(hours), top(), kinds(), backlog(), fates(), records(), oracle());
    }

    /// All shows, as they were read for it.
    public List<ShowFact> shows() {
        return shows;
    }

    /// Which plays were marked in bulk.
    public Bulk bulk() {
        return bulk;
    }

    private void count() {
        long since = clock.instant().minus(Duration.ofDays(PRESENT)).getEpochSecond();
        for (int row = 0; row < plays.size(); row++) {
            watched.add(plays.show(row));
            if (!plays.isTimed(row)) {
                if (period.year() == null) {
                    untimed++;
                    add(row);
                }
                continue;
            }
            Instant at = Instant.ofEpochSecond(plays.at(row));
            lastPlay.put(plays.show(row), at);
            LocalDateTime local = LocalDateTime.ofEpochSecond(plays.at(row), 0, zone.getRules().getOffset(at));
            boolean inside = period.year() == null || local.getYear() == period.year();
            if (inside) {
                add(row);
            }
            Amount[] months = byMonth.computeIfAbsent(local.getYear(), any -> nothing());
            if (bulk.holds(plays.show(row), plays.at(row))) {
                marked += inside ? 1 : 0;
                continue;
            }
            int month = local.getMonthValue() - 1;
            months[month] = months[month].plus(plays.minutes(row), plays.isAbout(row));
            if (inside) {
                Amount[] day = byHour[local.getDayOfWeek().getValue() - 1];
                day[local.getHour()] = day[local.getHour()].plus(plays.minutes(row), plays.isAbout(row));
            }
            lately += plays.at(row) >= since ? plays.minutes(row) : 0;
        }
    }

    private static Amount[] nothing() {
        Amount[] months = new Amount[12];
        Arrays.fill(months, Amount.NOTHING);
        return months;
    }

    private void add(int row) {
        total = total.plus(plays.minutes(row), plays.isAbout(row));
        byShow.merge(plays.show(row), Amount.NOTHING.plus(plays.minutes(row), plays.isAbout(row)), Reckoning::sum);
    }

    private static Amount sum(Amount one, Amount other) {
        return new Amount(one.plays() + other.plays(), one.minutes() + other.minutes(), one.about() || other.about());
    }

    private List<Stretch> months() {
        List<Stretch> stretches = new ArrayList<>();
        Integer year = period.year();
        if (year != null) {
            Amount[] now = byMonth.getOrDefault(year, nothing());
            Amount[] before = byMonth.getOrDefault(year - 1, nothing());
            for (int month = 0; month < 12; month++) {
                stretches.add(new Stretch(month + 1, now[month], before[month]));
            }
        } else {
            byMonth.forEach((each, months) -> {
                Amount sum = Amount.NOTHING;
                for (Amount month : months) {
                    sum = sum(sum, month);
                }
                stretches.add(new Stretch(each, sum, Amount.NOTHING));
            });
        }
        return stretches;
    }

    private List<Rank> top() {
        return shows.stream().filter(show -> byShow.containsKey(show.id().value()))
                .map(show -> new Rank(show, byShow.getOrDefault(show.id().value(), Amount.NOTHING)))
                .sorted(Comparator.comparingLong((Rank rank) -> rank.amount().minutes()).thenComparingInt(rank -> rank.amount().plays()).reversed()
                        .thenComparing(rank -> rank.show().label(), String.CASE_INSENSITIVE_ORDER))
                .limit(TOP).toList();
    }

    private Map<Kind, List<Share>> kinds() {
        Map<Kind, List<Share>> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<String, Amount> amounts = new HashMap<>();
            for (ShowFact show : shows) {
                Amount amount = byShow.get(show.id().value());
                if (amount != null) {
                    names(show, kind).forEach(name -> amounts.merge(name, amount, Reckoning::sum));
                }
            }
            kinds.put(kind, amounts.entrySet().stream().map(each -> new Share(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingLong((Share share) -> share.amount().minutes()).thenComparingInt(share -> share.amount().plays()).reversed()
                            .thenComparing(Share::name)).toList());
        }
        return kinds;
    }

    /// What a show counts under.
    static List<String> names(ShowFact show, Kind kind) {
        return switch (kind) {
            case GENRE -> show.genres().isEmpty() ? List.of("") : show.genres();
            case NETWORK -> List.of(show.network() == null ? "" : show.network());
            case DECADE -> List.of(show.premiered() == null ? "" : String.valueOf(show.premiered() / DECADE * DECADE));
        };
    }

    private Backlog backlog() {
        List<ShowFact> waiting = shows.stream()
                .filter(show -> show.left().episodes() > 0 && (show.state().state() == ShowState.WATCHING || show.state().state() == ShowState.PLANNED)).toList();
        long minutes = waiting.stream().mapToLong(show -> show.left().minutes()).sum();
        double pace = lately / (double) PRESENT;
        LocalDate today = LocalDate.now(clock);
        double days = pace == 0 ? Double.MAX_VALUE : Math.ceil(minutes / pace);
        boolean told = days < ChronoUnit.DAYS.between(today, LocalDate.of(9999, 1, 1));
        return new Backlog(waiting.size(), waiting.stream().mapToInt(show -> show.left().episodes()).sum(), minutes, pace,
                told && minutes > 0 ? today.plusDays((long) days) : null);
    }

    private Fates fates() {
        return new Fates(all(show -> show.standing() == RenewalStatus.CANCELLED), all(show -> show.standing().isComingBack()),
                all(show -> show.state().state() == ShowState.FINISHED && isInPeriod(show)), all(show -> show.state().state() == ShowState.DROPPED && isInPeriod(show)));
    }

    private List<ShowFact> all(Predicate<ShowFact> which) {
        return shows.stream().filter(show -> watched.contains(show.id().value()) && which.test(show))
                .sorted(Comparator.comparing(ShowFact::label, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /// A state came with the last play; where no play has a time, when it was said.
    private boolean isInPeriod(ShowFact show) {
        Instant when = lastPlay.getOrDefault(show.id().value(), show.state().since());
        return period.year() == null || (when != null && period.holds(when, zone));
    }

    private Records records() {
        List<Integer> days = new ArrayList<>();
        for (Finished season : Finished.in(plays, seasons)) {
            if (!season.isAtOnce() && period.holds(season.last(), zone)) {
                days.add((int) ChronoUnit.DAYS.between(LocalDate.ofInstant(season.first(), zone), LocalDate.ofInstant(season.last(), zone)) + 1);
            }
        }
        Collections.sort(days);
        return new Records(longest(), days.size(), days.isEmpty() ? null : days.get((days.size() - 1) / 2));
    }

    private @Nullable Sitting longest() {
        Sitting longest = null;
        Sitting now = null;
        for (int row = 0; row < plays.size() && plays.isTimed(row); row++) {
            Instant at = Instant.ofEpochSecond(plays.at(row));
            if (bulk.holds(plays.show(row), plays.at(row)) || !period.holds(at, zone)) {
                continue;
            }
            now = now != null && !at.isAfter(now.last().plus(BREAK).plusSeconds(plays.minutes(row) * 60L)) ? new Sitting(now.first(), at, now.amount().plus(plays.minutes(row), plays.isAbout(row)), now.show())
                    : new Sitting(at, at, Amount.NOTHING.plus(plays.minutes(row), plays.isAbout(row)), new ShowId(plays.show(row)));
            if (now.amount().minutes() > 0 && (longest == null || now.amount().minutes() > longest.amount().minutes())) {
                longest = now;
            }
        }
        return longest;
    }

    private Oracle oracle() {
        Forecaster forecaster = new Forecaster();
        LocalDate today = LocalDate.now(clock);
        int hits = 0;
        int came = 0;
        List<Aired> run = new ArrayList<>();
        SeasonFact before = null;
        for (SeasonFact season : seasons) {
            Aired next = season.aired();
            if (next == null || season.number() == 0 || next.premiere().isAfter(today)) {
                continue;
            }
            Aired last = run.isEmpty() ? null : run.getLast();
            if (last == null || before == null || !before.show().equals(season.show()) || season.number() != before.number() + 1
                    || !next.premiere().isAfter(last.premiere())) {
                run.clear();
            } else if (period.holds(next.premiere()) && watched.contains(season.show().value())) {
                LocalDate seen = last.last().isBefore(next.premiere()) ? last.last() : last.premiere();
                var forecast = forecaster.forecast(new Cadence(run.stream().map(Aired::premiere).toList(), next.network(), next.streaming()), seen);
                if (forecast.isPresent()) {
                    came++;
                    hits += forecast.get().most().contains(next.premiere()) ? 1 : 0;
                }
            }
            run.add(next);
            before = season;
        }
        return new Oracle(hits, came);
    }
}
