package cliffhanger.reminders;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowId;
import cliffhanger.reminders.ReminderPages.Ruled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out which reminders rules give: a pure function of rules, what airs, news, and a span of time; the same again gives
/// the same. Where several rules speak of an occasion the nearest counts; where several occasions fall on one airing with the
/// same timing, it rings once, for the most telling.
///
/// Local times are resolved as java.time does: one that a change of the clocks leaves out moves later by the gap, and of one
/// that comes twice the first counts.
public final class Planner {
    /// The most telling first.
    private static final List<Occasion> AIRINGS =
            List.of(Occasion.PREMIERE, Occasion.FINALE, Occasion.EVERY_EPISODE, Occasion.SEASON_COMPLETE, Occasion.WINDOW_OPENS);

    private static final UUID NO_RULE = new UUID(0, 0);
    private static final int MOST_NEXT = 5;
    private static final Duration AHEAD = Duration.ofDays(400);

    private final ZoneId zone;
    private final ReminderPreferences habits;

    /// @param zone the user's
    public Planner(ZoneId zone, ReminderPreferences habits) {
        this.zone = zone;
        this.habits = habits;
    }

    /// The reminders planned for between two moments, in the order in which they ring.
    public List<Reminder> plan(List<Ruled> rules, Collection<Airing> airings, Collection<News> news, Instant from, Instant to) {
        RuleBook book = new RuleBook(rules);
        Map<Reminder.Key, Reminder> planned = new LinkedHashMap<>();
        Stream.of(ofAirings(book, airings), ofNews(book, news), digests(book, from, to), own(book))
                .flatMap(each -> each)
                .filter(reminder -> !reminder.planned().isBefore(from) && !reminder.planned().isAfter(to))
                .forEach(reminder -> planned.putIfAbsent(reminder.key(), reminder));
        List<Reminder> ordered = new ArrayList<>(planned.values());
        ordered.sort(Comparator.comparing(Reminder::due).thenComparing(reminder -> reminder.key().subject()));
        return ordered;
    }

    /// What one rule would ring next: five at most. Blocks on the disk.
    ///
    /// @param rule as it would be; it need not be set yet
    public List<Reminder> next(ReminderPages pages, ReminderRule rule, Instant now) {
        List<Ruled> rules = new ArrayList<>(pages.rules());
        rules.removeIf(ruled -> ruled.rule().id().equals(rule.id()) || (ruled.rule().occasion() == rule.occasion()
                && rule.occasion() != Occasion.OWN && ruled.rule().on().equals(rule.on())));
        rules.add(new Ruled(rule, "", null, Instant.EPOCH));
        Instant end = now.plus(AHEAD);
        return plan(rules, airings(pages, rules, now, end, show(rule)), List.of(), now, end)
                .stream()
                .filter(reminder -> reminder.rule().equals(rule.id()) && reminder.due().isAfter(now))
                .limit(MOST_NEXT)
                .toList();
    }

    /// What will ring first after a moment of all that the rules speak of, within [#AHEAD], but for overviews, of which there is always one more;
    /// empty where nothing will. Blocks on the disk.
    public Optional<Reminder> first(ReminderPages pages, Instant now, Instant after) {
        List<Ruled> rules = pages.rules();
        Instant end = now.plus(AHEAD);
        return plan(rules, airings(pages, rules, now, end, null), List.of(), now, end).stream()
                .filter(reminder -> reminder.planned().isAfter(after) && reminder.occasion() != Occasion.DIGEST)
                .findFirst();
    }

    /// What airs so that a rule could want to tell of it between two moments. Blocks on the disk.
    ///
    /// @param of one show; null for all
    public List<Airing> airings(ReminderPages pages, List<Ruled> rules, Instant from, Instant to, @Nullable ShowId of) {
        RuleBook book = new RuleBook(rules);
        // A day on each side for the zones.
        LocalDate first = LocalDate.ofInstant(from.minus(book.longestLag()), zone).minusDays(1);
        LocalDate last = LocalDate.ofInstant(to.plus(book.longestLead()), zone).plusDays(1);
        return pages.airings(first, last, of, book.asksWhoIsCaughtUp());
    }

    private static @Nullable ShowId show(ReminderRule rule) {
        return switch (rule.on()) {
            case RuleScope.OfShow of -> of.show();
            case RuleScope.OfSeason of -> of.show();
            case RuleScope.Everything _, RuleScope.Favourites _, RuleScope.InState _ -> null;
        };
    }

    private Stream<Reminder> ofAirings(RuleBook book, Collection<Airing> airings) {
        List<Occasion> spoken = AIRINGS.stream().filter(book::speaksOf).toList();
        // In the order of the occasions, so that the most telling of one airing comes first.
        Set<Once> told = new HashSet<>();
        return spoken.stream().flatMap(occasion -> airings.stream()
                .filter(airing -> isOccasion(occasion, airing))
                .flatMap(airing -> book.nearest(occasion, airing.show(), airing.season())
                        .filter(ruled -> airing.caughtUp() || !ruled.rule().caughtUp())
                        .map(ruled -> ofAiring(ruled, occasion, airing))
                        .filter(reminder -> told.add(new Once(airing, reminder.planned())))
                        .stream()));
    }

    private record Once(Airing airing, Instant planned) {}

    private static boolean isOccasion(Occasion occasion, Airing airing) {
        boolean episode = airing.episode() != null;
        return switch (occasion) {
            // A window has no air time to tell; the day that it opens is a day to look again.
            case WINDOW_OPENS -> isWindow(airing);
            case PREMIERE -> airing.first() && (airing.hasDay() || isWindow(airing));
            case EVERY_EPISODE -> episode && airing.hasDay();
            case FINALE, SEASON_COMPLETE -> episode && airing.hasDay() && airing.last();
            case DATE_CHANGED, STATUS_CHANGED, DIGEST, OWN -> false;
        };
    }

    /// A season that has no day, and more than nothing.
    private static boolean isWindow(Airing airing) {
        return !airing.hasDay() && airing.episode() == null && airing.date().isAnnounced();
    }

    private Reminder ofAiring(Ruled ruled, Occasion occasion, Airing airing) {
        Timing timing = ruled.rule().timing();
        boolean window = !airing.hasDay();
        Occasion said = window ? Occasion.WINDOW_OPENS : occasion;
        // A premiere is its season's, so that it stays the same when the first episode becomes known.
        boolean seasons = occasion == Occasion.SEASON_COMPLETE || occasion == Occasion.PREMIERE;
        EpisodeId episode = seasons ? null : airing.episode();
        boolean whole = episode == null;
        String subject = airing.show().uuid() + (episode == null ? "/s" + airing.season().value() : "/e" + episode.value());
        String occurrence = (whole ? said + " " : "") + Edtf.print(airing.date()) + " " + timing.lead().toMinutes() + " "
                + (timing.at() == null ? "" : timing.at());
        Instant at = airing.at();
        Instant planned = at != null && timing.at() == null
                ? before(at.atZone(zone), timing.lead())
                : before(airing.at() == null ? airing.date().earliest() : LocalDate.ofInstant(airing.at(), zone), timing);
        Instant due = due(planned, timing);
        return new Reminder(new Reminder.Key(subject, occurrence.strip()), said, ruled.rule().id(), planned, due,
                later(ruled.since(), airing.show().added()), occasion == Occasion.SEASON_COMPLETE ? Topic.ofSeason(airing) : Topic.of(airing));
    }

    /// A clock time that the user chose holds in quiet hours too.
    private Instant due(Instant planned, Timing timing) {
        return timing.at() == null ? habits.outsideQuiet(planned, zone) : planned;
    }

    private Instant before(LocalDate day, Timing timing) {
        return before(day.atTime(timing.at() == null ? habits.clock() : timing.at()).atZone(zone), timing.lead());
    }

    /// Whole days are days of the calendar, so that a day before 21:00 is 21:00, also over a change of the clocks.
    private static Instant before(ZonedDateTime moment, Duration lead) {
        long days = lead.toDays();
        return moment.minusDays(days).toInstant().minus(lead.minusDays(days));
    }

    private Stream<Reminder> ofNews(RuleBook book, Collection<News> news) {
        return news.stream().filter(item -> !item.quiet() && item.kind().rings()).flatMap(item -> {
            Reminder told = told(item);
            return book.nearest(told.occasion(), item.show(), item.season()).map(ruled -> {
                LocalTime at = ruled.rule().timing().at();
                Instant due = at == null ? habits.outsideQuiet(item.happened(), zone) : next(item.happened(), at);
                return new Reminder(told.key(), told.occasion(), ruled.rule().id(), told.planned(), due, ruled.since(), told.topic());
            }).stream();
        });
    }

    /// News in the words of a reminder, whether or not a rule tells of it.
    public static Reminder told(News news) {
        Occasion occasion = news.kind() == News.Kind.DATE ? Occasion.DATE_CHANGED : Occasion.STATUS_CHANGED;
        Reminder.Key key = new Reminder.Key(news.show().uuid() + "/n" + news.id(), "news " + news.happened().getEpochSecond());
        return new Reminder(key, occasion, NO_RULE, news.happened(), news.happened(), Instant.EPOCH, Topic.of(news));
    }

    /// The first time from a moment on that the clock shows this.
    private Instant next(Instant moment, LocalTime clock) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        Instant today = day.atTime(clock).atZone(zone).toInstant();
        return today.isBefore(moment) ? day.plusDays(1).atTime(clock).atZone(zone).toInstant() : today;
    }

    private Stream<Reminder> digests(RuleBook book, Instant from, Instant to) {
        return book.each(Occasion.DIGEST).flatMap(ruled -> {
            Timing timing = ruled.rule().timing();
            if (timing.weekday() == null) {
                return Stream.empty();
            }
            LocalDate first = LocalDate.ofInstant(from, zone).with(TemporalAdjusters.nextOrSame(timing.weekday()));
            LocalDate last = LocalDate.ofInstant(to, zone);
            return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusWeeks(1)).map(day -> {
                Instant planned = before(day, timing);
                return new Reminder(new Reminder.Key("digest/" + ruled.rule().id(), day.toString()), Occasion.DIGEST, ruled.rule().id(),
                        planned, due(planned, timing), ruled.since(), about(ruled, AirDate.of(day)));
            });
        });
    }

    private Stream<Reminder> own(RuleBook book) {
        return book.each(Occasion.OWN).flatMap(ruled -> {
            Timing timing = ruled.rule().timing();
            if (timing.day() == null) {
                return Stream.empty();
            }
            Instant planned = before(timing.day(), timing);
            String occurrence = timing.day() + " " + (timing.at() == null ? "" : timing.at());
            return Stream.of(new Reminder(new Reminder.Key("own/" + ruled.rule().id(), occurrence.strip()), Occasion.OWN, ruled.rule().id(),
                    planned, due(planned, timing), ruled.since(), about(ruled, null)));
        });
    }

    private static Topic about(Ruled ruled, @Nullable AirDate date) {
        ShowLine show = ruled.show();
        String text = ruled.rule().text();
        if (show == null) {
            return new Topic(null, null, null, null, null, null, date, null, null, text);
        }
        return Topic.of(show, ruled.on(), ruled.rule().on() instanceof RuleScope.OfSeason of ? of.season() : null, text);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
