package cliffhanger.transfer;

import cliffhanger.calendar.CalendarEntry;
import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Secret;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.CalendarAlarm;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.reminders.Topic;
import cliffhanger.transfer.CalendarExport.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is coming, with the reminders that rules give for it, as events of a calendar.
final class CalendarEvents {
    /// How long after it airs a reminder may ring.
    private static final Duration AFTER = Duration.ofDays(31);

    private final ReminderPages reminders;
    private final Planner planner;

    /// @param planner says when reminders ring, however far ahead
    CalendarEvents(ReminderPages reminders, Planner planner) {
        this.reminders = reminders;
        this.planner = planner;
    }

    /// @param entries what of them is neither watched nor skipped becomes an event
    /// @param now     alarms before that are left out
    /// @param of      one show; null for all
    List<Event> of(List<CalendarEntry> entries, Instant now, Instant end, @Nullable ShowId of) {
        Map<String, List<CalendarExport.Alarm>> alarms = alarms(now, end, of);
        List<Event> events = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            if (entry.mark() != Mark.OPEN || (of != null && !entry.show().equals(of))) {
                continue;
            }
            Airing airing = entry.airing();
            LocalDate first = airing.date().earliest();
            LocalDate last = airing.date().latest();
            events.add(new Event(airing.show().uuid() + "-" + identity(entry) + "@cliffhanger", title(entry),
                    airing.show().network(), airing.at(), airing.slot().minutes(), first, last, entry.hasDay(),
                    alarms.getOrDefault(subject(airing.season(), airing.episode()), List.of())));
        }
        return events;
    }

    /// The same for an episode whatever its number is or becomes: its id at the source; of one without, its number.
    private static String identity(CalendarEntry entry) {
        Airing.Part part = entry.airing().of();
        return part == null || part.source() == null ? entry.code().toLowerCase(Locale.ROOT) : "episode-" + part.source();
    }

    private static String subject(@Nullable SeasonId season, @Nullable EpisodeId episode) {
        return episode == null ? "season " + (season == null ? "" : season.value()) : "episode " + episode.value();
    }

    private static String title(CalendarEntry entry) {
        String show = entry.airing().show().title();
        return entry.veiled().contains(Secret.NUMBER) ? show : show + " " + entry.code();
    }

    private Map<String, List<CalendarExport.Alarm>> alarms(Instant now, Instant end, @Nullable ShowId of) {
        List<Ruled> ruled = reminders.rules();
        Map<UUID, ReminderRule> rules = new HashMap<>();
        ruled.forEach(each -> rules.put(each.rule().id(), each.rule()));
        Instant until = end.plus(AFTER);
        Map<String, List<CalendarExport.Alarm>> alarms = new HashMap<>();
        for (Reminder reminder : planner.plan(ruled, planner.airings(reminders, ruled, now, until, of), List.of(), now, until)) {
            Topic topic = reminder.topic();
            ReminderRule rule = rules.get(reminder.rule());
            if (rule != null && topic.season() != null && reminder.due().isAfter(now) && !reminder.planned().isBefore(reminder.since())) {
                alarms.computeIfAbsent(subject(topic.season(), topic.episode()), any -> new ArrayList<>()).add(switch (CalendarAlarm.of(reminder, rule.timing())) {
                    case CalendarAlarm.Before before -> new CalendarExport.Alarm(before.lead(), null);
                    case CalendarAlarm.At at -> new CalendarExport.Alarm(null, at.moment());
                });
            }
        }
        return alarms;
    }
}
