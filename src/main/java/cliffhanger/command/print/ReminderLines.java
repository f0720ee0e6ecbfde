package cliffhanger.command.print;

import cliffhanger.language.Language;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderWords;
import cliffhanger.reminders.Topic;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/// Reminders on the console.
public final class ReminderLines {
    private final Clock clock;
    private final ReminderWords words;
    private final DateTimeFormatter moment;

    /// @param clock the time, with the user's zone
    public ReminderLines(Language language, Clock clock) {
        this.clock = clock;
        words = new ReminderWords(language);
        moment = language.formatter("yMMMEdjm");
    }

    /// "Wed 2 Dec 2026 03:00  Severance S2E5 · Today at 21:00 on Apple TV+".
    public String line(Reminder reminder) {
        return moment.format(reminder.due().atZone(clock.getZone())) + "  " + words.line(reminder, clock.instant(), clock.getZone());
    }

    public Json json(Reminder reminder) {
        Topic topic = reminder.topic();
        return new Json()
                .with("planned", reminder.planned())
                .with("due", reminder.due())
                .with("occasion", reminder.occasion())
                .with("show", topic.showTitle())
                .with("season", topic.seasonNumber())
                .with("episode", topic.number())
                .with("date", topic.date())
                .with("title", words.title(reminder))
                .with("body", words.body(reminder, clock.instant(), clock.getZone()));
    }
}
