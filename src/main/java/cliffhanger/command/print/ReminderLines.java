package cliffhanger.command.print;

import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderWords;
import cliffhanger.reminders.Topic;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/// Reminders on the console.
public final class ReminderLines {
    private final Clock clock;
    private final ReminderWords words;
    private final ReminderWords whole;
    private final DateTimeFormatter moment;

    /// @param clock the time, with the user's zone
    /// @param veils what is not to be said of each show; JSON says all
    public ReminderLines(Language language, Clock clock, Function<ShowId, Veil> veils) {
        this.clock = clock;
        words = new ReminderWords(language, veils);
        whole = new ReminderWords(language, show -> Veil.NONE);
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
                .with("title", whole.title(reminder))
                .with("body", whole.body(reminder, clock.instant(), clock.getZone()))
                .with("veiled", !words.title(reminder).equals(whole.title(reminder)));
    }
}
