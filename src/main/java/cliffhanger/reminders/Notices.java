package cliffhanger.reminders;

import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.reminders.Notice.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts what is due into as few notices as a reader wants: episodes of one show at one time are one, many shows at once are
/// one, and all that came while nothing could ring is one. Blocks on the disk for the weekly overview.
public final class Notices {
    /// What is later than this was due while the machine slept or was off.
    private static final Duration LATE = Duration.ofMinutes(30);

    /// More at once are one.
    private static final int MOST_AT_ONCE = 3;

    private static final int LINES = 6;

    private final ReminderPages pages;
    private final ReminderWords words;
    private final Clock clock;

    /// @param clock the time, with the user's zone
    public Notices(ReminderPages pages, ReminderWords words, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    private record Group(@Nullable Object about, Instant due, @Nullable Object airs) {}

    /// The notices of what is due, the earliest first.
    public List<Notice> of(Collection<Entry> due) {
        Instant now = clock.instant();
        List<List<Entry>> late = new ArrayList<>();
        List<List<Entry>> fresh = new ArrayList<>();
        for (List<Entry> group : groups(due)) {
            boolean slept = group.getFirst().reminder().due().isBefore(now.minus(LATE));
            (slept ? late : fresh).add(group);
        }
        List<Notice> notices = new ArrayList<>();
        notices.addAll(late.size() > 1 ? List.of(folded(late, Kind.AWAY, now)) : late.stream().map(group -> one(group, now)).toList());
        notices.addAll(fresh.size() > MOST_AT_ONCE
                ? List.of(folded(fresh, Kind.SEVERAL, now))
                : fresh.stream().map(group -> one(group, now)).toList());
        return notices;
    }

    /// What belongs to one airing time of a show; all else stands alone.
    private static List<List<Entry>> groups(Collection<Entry> due) {
        Map<Group, List<Entry>> groups = new LinkedHashMap<>();
        due.stream().sorted(Comparator.comparing((Entry entry) -> entry.reminder().due()).thenComparingLong(Entry::id)).forEach(entry -> {
            Reminder reminder = entry.reminder();
            Object about = reminder.occasion().isAiring() ? reminder.topic().show() : entry.id();
            groups.computeIfAbsent(new Group(about, reminder.due(), airs(reminder.topic())), any -> new ArrayList<>()).add(entry);
        });
        groups.values().forEach(group -> group.sort(Comparator.comparing(
                entry -> entry.reminder().topic().number(), Comparator.nullsLast(Comparator.naturalOrder()))));
        return List.copyOf(groups.values());
    }

    private static @Nullable Object airs(Topic topic) {
        return topic.at() == null ? topic.date() : topic.at();
    }

    private boolean isOut(Entry entry, Instant now) {
        Topic topic = entry.reminder().topic();
        boolean out = topic.at() != null ? !topic.at().isAfter(now)
                : topic.date() != null && !topic.date().latest().isAfter(LocalDate.ofInstant(now, clock.getZone()));
        return topic.episode() != null && out;
    }

    private Notice one(List<Entry> group, Instant now) {
        List<Reminder> reminders = group.stream().map(Entry::reminder).toList();
        // A season that is out in full has its episodes beside it, which say the same.
        List<Reminder> episodes = reminders.stream().filter(reminder -> reminder.topic().episode() != null).toList();
        Reminder first = reminders.getFirst();
        ZoneId zone = clock.getZone();
        boolean markable = group.stream().allMatch(entry -> isOut(entry, now));
        if (episodes.size() > 1) {
            return new Notice(tag(group), Kind.ONE, group, words.title(episodes), words.body(episodes, now, zone), markable);
        }
        String body = first.occasion() == Occasion.DIGEST ? digest(now) : words.body(first, now, zone);
        return new Notice(tag(group), Kind.ONE, group, words.title(first), body, markable);
    }

    private Notice folded(List<List<Entry>> groups, Kind kind, Instant now) {
        List<Notice> each = groups.stream().map(group -> one(group, now)).toList();
        List<Entry> all = groups.stream().flatMap(List::stream).toList();
        List<String> lines = each.stream()
                .map(notice -> notice.body().isEmpty() || notice.body().contains("\n")
                        ? notice.title() : words.say("body.line", notice.title(), notice.body()))
                .toList();
        String title = kind == Kind.AWAY ? words.say("title.away") : words.say("title.several", each.size());
        String head = kind == Kind.AWAY ? words.say("body.away", each.size()) + "\n" : "";
        return new Notice(tag(all), kind, all, title, head + words.lines(lines, LINES), false);
    }

    /// The seven days from today on.
    private String digest(Instant now) {
        ZoneId zone = clock.getZone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<String> lines = pages.airings(today.minusDays(1), today.plusDays(7), null, false).stream()
                .filter(Airing::hasDay)
                .filter(words::tells)
                .filter(airing -> {
                    LocalDate day = airing.at() == null ? airing.date().earliest() : LocalDate.ofInstant(airing.at(), zone);
                    return !day.isBefore(today) && day.isBefore(today.plusDays(7));
                })
                .sorted(Comparator.comparing((Airing airing) ->
                        airing.at() == null ? airing.date().earliest().atStartOfDay(zone).toInstant() : airing.at()))
                .map(airing -> words.line(airing, now, zone))
                .toList();
        return lines.isEmpty() ? words.say("body.digest.none") : words.lines(lines, LINES);
    }

    private static String tag(List<Entry> entries) {
        return "cliffhanger-" + entries.getFirst().id();
    }
}
