package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.language.Language;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Notice;
import cliffhanger.reminders.Notices;
import cliffhanger.reminders.ReminderDelivery;
import cliffhanger.reminders.ReminderWords;
import cliffhanger.storage.rows.Claimant;
import cliffhanger.storage.sql.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year with 300 shows: processes that come and go and are killed between any two steps, nights and weeks asleep, travel,
/// clocks that are set wrong and right again, dates that move. In the end each episode that aired was told of exactly once.
///
/// The notification server is one that knows tags, as the Linux ones do: what is shown again under its tag replaces the first
/// and is no second ringing.
@Tag("slow")
class YearOfRemindersTest {
    private static final int SHOWS = 300;
    private static final Instant BEGIN = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant END = BEGIN.plus(Duration.ofDays(365));
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"), ZoneId.of("America/Los_Angeles"), ZoneId.of("Asia/Kolkata"), ZoneId.of("Pacific/Apia"),
            ZoneId.of("Australia/Lord_Howe"));

    @TempDir
    Path folder;

    private final Random random = new Random(20261125);
    private final MovingClock clock = new MovingClock(BEGIN, ZONES.getFirst());
    private final Map<Integer, LocalDate> premieres = new TreeMap<>();
    private final Map<String, Integer> rang = new HashMap<>();
    private final Map<String, Set<String>> underTag = new HashMap<>();
    private final Set<String> unsettled = new HashSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int processes;

    @Test
    void eachReminderRingsExactlyOnce() {
        try (SqliteLibrary library = SqliteLibrary.open(folder, clock)) {
            begin(library);
            // The true time, and how wrong the machine's clock is.
            Instant now = BEGIN;
            Duration wrong = Duration.ZERO;
            Instant seen = BEGIN;
            while (now.isBefore(END)) {
                now = now.plus(step(library, now));
                if (random.nextInt(400) == 0) {
                    wrong = wrong.isZero() ? Duration.ofDays(random.nextBoolean() ? 1 : -1) : Duration.ZERO;
                    count("clock set");
                }
                clock.set(now.plus(wrong));
                seen = clock.instant().isAfter(seen) ? clock.instant() : seen;
                if (random.nextInt(300) == 0) {
                    clock.in(ZONES.get(random.nextInt(ZONES.size())));
                    count("zone changed");
                }
                if (random.nextInt(60) == 0) {
                    move(library, seen);
                }
                process(library);
            }
            clock.set(END.plus(Duration.ofMinutes(5)));
            for (int i = 0; i < 5; i++) {
                run(library, new Claimant(1, ++processes), 3);
            }
            check(library);
        }
    }

    private void begin(SqliteLibrary library) {
        List<ShowFacts> shows = new ArrayList<>();
        for (int i = 1; i <= SHOWS; i++) {
            premieres.put(i, LocalDate.ofInstant(BEGIN, Fixtures.ZONE).plusDays(3 + random.nextInt(330)));
            shows.add(facts(i));
        }
        library.apply(new Change.AddShows(shows, "file"));
        library.apply(new Change.SetRule(ReminderRule.of(new java.util.UUID(0, 1), new RuleScope.Everything(), Occasion.EVERY_EPISODE)));
    }

    /// Six weekly episodes; of every third show no hour is known.
    private ShowFacts facts(int id) {
        List<Episode> episodes = new ArrayList<>();
        for (int e = 1; e <= 6; e++) {
            LocalDate day = premieres.get(id).plusWeeks(e - 1);
            AirTime at = id % 3 == 0 ? null : new AirTime(day.atTime(LocalTime.of(20 + id % 4, 0)).atZone(Fixtures.NEW_YORK).toInstant(), Fixtures.NEW_YORK);
            episodes.add(new Episode(1, e, Episode.Kind.REGULAR, "Part " + e, AirDate.of(day), at, 50, null, id * 100L + e));
        }
        return Fixtures.show("Show " + id, id, Lifecycle.RUNNING, episodes);
    }

    /// Until the timer starts a process: at the next due instant or within the hour, or after a night or a fortnight asleep.
    private Duration step(SqliteLibrary library, Instant now) {
        if (random.nextInt(150) == 0) {
            count("slept");
            return Duration.ofMinutes(60 + random.nextInt(random.nextInt(4) == 0 ? 14 * 24 * 60 : 10 * 60));
        }
        long due = new SqliteLedger(library).nextDue().map(next -> Duration.between(clock.instant(), next).toSeconds()).orElse(7200L);
        return Duration.ofSeconds(Math.clamp(due, 20, 2 * 3600));
    }

    /// A season that begins more than three days from what any clock has shown moves.
    private void move(SqliteLibrary library, Instant seen) {
        int id = 1 + random.nextInt(SHOWS);
        LocalDate safe = LocalDate.ofInstant(seen, Fixtures.ZONE).plusDays(3);
        if (premieres.get(id).isAfter(safe)) {
            premieres.put(id, safe.plusDays(1 + random.nextInt(60)));
            library.apply(new Change.AddShows(List.of(facts(id)), "refresh"));
            count("season moved");
        }
    }

    /// Two at once now and then, some of which are killed.
    private void process(SqliteLibrary library) {
        int killedAt = random.nextInt(12) == 0 ? random.nextInt(3) : 3;
        run(library, new Claimant(killedAt == 3 ? 1 : 999_999_999, ++processes), killedAt);
        if (random.nextInt(3) == 0) {
            run(library, new Claimant(1, ++processes), 3);
        }
    }

    /// @param killedAt 0 after the claim, 1 after a notice is shown, 2 after one is settled; 3 not at all
    private void run(SqliteLibrary library, Claimant claimant, int killedAt) {
        SqliteLedger ledger = new SqliteLedger(library, claimant);
        ReminderWords words = new ReminderWords(Language.of(Locale.ENGLISH), show -> Veil.NONE);
        ReminderDelivery ringer = new ReminderDelivery(library, ledger, new Notices(new SqliteReminderPages(library), words, clock), words, clock);
        List<Notice> due = ringer.take();
        for (Notice notice : due) {
            if (killedAt == 0) {
                count("killed after a claim");
                return;
            }
            show(notice);
            if (killedAt == 1) {
                count("killed after showing");
                notice.entries().forEach(entry -> unsettled.add(entry.reminder().key().toString()));
                return;
            }
            ringer.rang(notice);
            if (random.nextInt(2) == 0 && notice.kind() == Notice.Kind.ONE) {
                notice.entries().forEach(entry -> watch(library, entry.reminder().topic().episode()));
            }
            if (killedAt == 2) {
                count("killed after settling");
                return;
            }
        }
    }

    private static void watch(SqliteLibrary library, EpisodeId episode) {
        library.apply(new Change.MarkWatched(new Scope.One(episode), new PlayTime.Now()));
    }

    private void show(Notice notice) {
        count("shown as " + notice.kind());
        Set<String> there = underTag.computeIfAbsent(notice.tag(), tag -> new HashSet<>());
        for (Entry entry : notice.entries()) {
            String key = entry.reminder().key().toString();
            if (!there.add(key) && unsettled.remove(key)) {
                // The process that showed it was killed before it could say so: the same again, in the place of the first.
                count("replaced");
            } else {
                rang.merge(key, 1, Integer::sum);
            }
        }
    }

    private void check(SqliteLibrary library) {
        Set<String> expected = new HashSet<>(library.sql().list("""
                SELECT 'Key[subject=' || s.uuid || '/e' || e.id || ', occurrence=' || e.air_edtf || ' 0]'
                FROM episode e JOIN show s ON s.id = e.show_id WHERE coalesce(e.air_at, e.air_last * 86400) < ?""",
                Row::text, END.minus(Duration.ofDays(1)).getEpochSecond()));
        Set<String> lost = new HashSet<>(expected);
        lost.removeAll(rang.keySet());
        List<String> twice = rang.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).toList();
        System.out.printf("a year: %d processes, expected %d, rung %d, duplicates %d, lost %d; %s%n",
                processes, expected.size(), expected.stream().filter(rang::containsKey).count(), twice.size(), lost.size(), counts);
        assertThat(expected).hasSizeGreaterThan(1200);
        assertThat(lost).isEmpty();
        assertThat(twice).isEmpty();
        assertThat(counts).containsKeys("killed after a claim", "killed after showing", "slept", "season moved", "clock set", "shown as AWAY");
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
