package cliffhanger.transfer;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.CalendarAlarm;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.reminders.Topic;
import cliffhanger.transfer.CalendarExport.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is coming, with the reminders that are planned for it, as events of a calendar.
final class CalendarEvents {
    private static final int MOST_REMINDERS = 10_000;

    private final ReminderPages reminders;
    private final Ledger ledger;
    private final Function<ShowId, Veil> veils;

    /// @param veils what is not to be read of each show
    CalendarEvents(ReminderPages reminders, Ledger ledger, Function<ShowId, Veil> veils) {
        this.veils = veils;
        this.reminders = reminders;
        this.ledger = ledger;
    }

    List<Event> of(List<Airing> airings) {
        Map<String, List<CalendarExport.Alarm>> alarms = alarms();
        List<Event> events = new ArrayList<>();
        for (Airing airing : airings) {
            if (tellsThatItGoesOn(airing)) {
                continue;
            }
            String code = code(airing.seasonNumber(), airing.number());
            LocalDate first = airing.date().earliest();
            LocalDate last = airing.date().latest();
            events.add(new Event(airing.show().uuid() + "-" + code.toLowerCase(Locale.ROOT) + "@cliffhanger", title(airing, code),
                    airing.show().network(), airing.at(), first, last, airing.at() != null || first.equals(last),
                    alarms.getOrDefault(airing.show().id() + " " + code, List.of())));
        }
        return events;
    }

    /// What begins a season tells that there is one.
    private boolean tellsThatItGoesOn(Airing airing) {
        ShowId show = airing.show().id();
        return airing.isBeginning() && veils.apply(show).covers(Secret.OUTLOOK, show);
    }

    private String title(Airing airing, String code) {
        ShowId show = airing.show().id();
        return veils.apply(show).covers(Secret.NUMBER, show) ? airing.show().title() : airing.show().title() + " " + code;
    }

    private static String code(int season, @Nullable Integer number) {
        return number == null ? "S" + season : EpisodeCode.of(season, number);
    }

    private Map<String, List<CalendarExport.Alarm>> alarms() {
        Map<UUID, ReminderRule> rules = new HashMap<>();
        for (Ruled ruled : reminders.rules()) {
            rules.put(ruled.rule().id(), ruled.rule());
        }
        Map<String, List<CalendarExport.Alarm>> alarms = new HashMap<>();
        ledger.keepUp();
        for (Entry entry : ledger.coming(MOST_REMINDERS)) {
            Reminder reminder = entry.reminder();
            Topic topic = reminder.topic();
            ReminderRule rule = rules.get(reminder.rule());
            if (topic.show() != null && topic.seasonNumber() != null && rule != null) {
                String code = code(topic.seasonNumber(), topic.number());
                alarms.computeIfAbsent(topic.show() + " " + code, any -> new ArrayList<>()).add(switch (CalendarAlarm.of(reminder, rule.timing())) {
                    case CalendarAlarm.Before before -> new CalendarExport.Alarm(before.lead(), null);
                    case CalendarAlarm.At at -> new CalendarExport.Alarm(null, at.moment());
                });
            }
        }
        return alarms;
    }
}
