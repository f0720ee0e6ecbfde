package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.command.print.ReminderLines;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleWords;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderPages.Ruled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `reminders`: what rang lately and what is coming, and with `--rules` the rules.
@Command(name = "reminders", description = "${bundle:command.reminders.help}")
final class RemindersCommand extends LibraryCommand {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 500;

    @Option(names = "--rules", description = "${bundle:command.reminders.option.rules}")
    private boolean rules;

    RemindersCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        return rules ? rules(open) : reminders(open);
    }

    private int rules(OpenLibrary open) {
        List<Ruled> all = open.queries().reminders().rules();
        RuleWords words = new RuleWords(language());
        if (!json() && all.isEmpty()) {
            print(language().say("command.reminders.rules"));
        }
        for (Ruled ruled : all) {
            ReminderRule rule = ruled.rule();
            if (json()) {
                print(new Json()
                        .with("id", rule.id().toString())
                        .with("on", ruled.on().isEmpty() ? null : ruled.on())
                        .with("reach", words.say(rule.on()))
                        .with("occasion", rule.occasion())
                        .with("leadMinutes", rule.timing().lead().toMinutes())
                        .with("at", rule.timing().at())
                        .with("weekday", rule.timing().weekday())
                        .with("day", rule.timing().day())
                        .with("text", rule.text())
                        .with("caughtUp", rule.caughtUp())
                        .with("never", rule.silent())
                        .map());
            } else {
                print((ruled.on().isEmpty() ? words.say(rule.on()) : ruled.on()) + ": " + words.say(rule));
            }
        }
        return 0;
    }

    private int reminders(OpenLibrary open) {
        open.queries().ledger().keepUp();
        List<Entry> told = open.queries().ledger().told(open.clock().instant().minus(LATELY), MOST).reversed();
        List<Entry> coming = open.queries().ledger().coming(MOST);
        Optional<Reminder> later = later(open, coming);
        if (!json() && told.isEmpty() && coming.isEmpty() && later.isEmpty()) {
            print(language().say(open.queries().reminders().rules().isEmpty() ? "command.reminders.rules" : "command.reminders.none"));
        }
        ReminderLines lines = new ReminderLines(language(), open.clock(), open.veils()::outside);
        told.forEach(entry -> print(lines, entry));
        coming.forEach(entry -> print(lines, entry));
        later.ifPresent(reminder -> {
            if (json()) {
                print(lines.json(reminder).with("state", "later").with("told", null).map());
            } else {
                print("%-12s %s".formatted(language().say("command.reminders.later"), lines.line(reminder)));
            }
        });
        return 0;
    }

    /// What rings first of what is too far ahead to be planned yet.
    private static Optional<Reminder> later(OpenLibrary open, List<Entry> coming) {
        return coming.size() == MOST ? Optional.empty() : new Planner(open.clock().getZone(), open.reminderPreferences())
                .first(open.queries().reminders(), open.clock().instant(), open.queries().ledger().horizon());
    }

    private void print(ReminderLines lines, Entry entry) {
        if (json()) {
            print(lines.json(entry.reminder()).with("state", entry.state()).with("told", entry.told()).map());
        } else {
            print("%-12s %s".formatted(language().say(state(entry.state())), lines.line(entry.reminder())));
        }
    }

    private static String state(Entry.State state) {
        return switch (state) {
            case PLANNED -> "command.reminders.planned";
            case CLAIMED -> "command.reminders.claimed";
            case SHOWN -> "command.reminders.shown";
            case CLICKED -> "command.reminders.opened";
            case SNOOZED -> "command.reminders.snoozed";
            case DONE -> "command.reminders.done";
            case MISSED -> "command.reminders.missed";
            case CANCELLED -> "command.reminders.cancelled";
        };
    }
}
