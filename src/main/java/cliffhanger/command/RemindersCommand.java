package cliffhanger.command;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.Words;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderPages.Ruled;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `reminders`: what is due and coming, and with `--rules` the rules.
@Command(name = "reminders", description = "What is due and what is coming by your rules.")
final class RemindersCommand extends LibraryCommand {
    @Option(names = "--rules", description = "The rules themselves.")
    private boolean rules;

    RemindersCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        List<Ruled> all = open.reminders().rules();
        return rules ? rules(all) : reminders(open, all);
    }

    private int rules(List<Ruled> all) {
        Words words = new Words(Locale.getDefault());
        if (!json() && all.isEmpty()) {
            print("There are no rules yet. Set one with: remind NAME premiere");
        }
        for (Ruled ruled : all) {
            ReminderRule rule = ruled.rule();
            if (json()) {
                print(new Json()
                        .with("id", rule.id().toString())
                        .with("on", ruled.on().isEmpty() ? null : ruled.on())
                        .with("occasion", rule.occasion())
                        .with("leadMinutes", rule.lead().toMinutes())
                        .with("at", rule.at())
                        .map());
            } else {
                print((ruled.on().isEmpty() ? "All shows" : ruled.on()) + ": " + words.say(rule.occasion())
                        + (rule.lead().isZero() ? "" : ", " + rule.lead().toMinutes() + " minutes before")
                        + (rule.at() == null ? "" : ", at " + rule.at()));
            }
        }
        return 0;
    }

    private int reminders(OpenLibrary open, List<Ruled> all) {
        List<Reminder> planned = Planner.around(open.reminders(), all, open.clock());
        if (!json() && planned.isEmpty()) {
            print(all.isEmpty() ? "There are no rules yet. Set one with: remind NAME premiere" : "Nothing is due or coming.");
        }
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.getDefault());
        Words words = new Words(Locale.getDefault());
        for (Reminder reminder : planned) {
            boolean due = !reminder.planned().isAfter(open.clock().instant());
            if (json()) {
                print(new Json()
                        .with("planned", reminder.planned())
                        .with("due", due)
                        .with("occasion", reminder.rule().occasion())
                        .with("show", reminder.airing().showTitle())
                        .with("on", code(reminder))
                        .with("title", reminder.airing().title())
                        .with("date", reminder.airing().date())
                        .with("checkAgain", reminder.again())
                        .map());
            } else {
                print("%s%s  %s %s · %s%s".formatted(
                        due ? "due  " : "     ", moment.format(reminder.planned().atZone(open.clock().getZone())),
                        reminder.airing().showTitle(), code(reminder), words.say(reminder.rule().occasion()),
                        reminder.again() ? " · check again" : ""));
            }
        }
        return 0;
    }

    private static String code(Reminder reminder) {
        return reminder.airing().episode() == null
                ? "S" + reminder.airing().seasonNumber()
                : EpisodeCode.of(reminder.airing().seasonNumber(), reminder.airing().number());
    }
}
