package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.desktop.notify.NotShown;
import cliffhanger.desktop.notify.Notification;
import cliffhanger.desktop.notify.Notifier;
import cliffhanger.desktop.notify.Notifiers;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.reminders.Notice;
import cliffhanger.reminders.Notices;
import cliffhanger.reminders.ReminderDelivery;
import cliffhanger.reminders.ReminderWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `remind`: rings what is due, waits a while for an answer, and ends. What the desktop starts while the window is closed.
@Command(name = "remind", description = "${bundle:command.remind.help}")
final class RemindCommand extends LibraryCommand {
    /// How long an open window has for what is due before we take it over: it may hang.
    private static final Duration WINDOW_FIRST = Duration.ofMinutes(3);

    /// How often the clock is looked at while nothing is due: it may be set, and the machine may sleep.
    private static final Duration LOOK = Duration.ofSeconds(60);

    @Option(names = "--dry-run", description = "${bundle:command.remind.option.dryRun}")
    private boolean dryRun;

    @Option(names = "--now", paramLabel = "${bundle:command.label.instant}", description = "${bundle:command.remind.option.now}")
    private @Nullable String now;

    @Option(names = "--wait", paramLabel = "${bundle:command.label.seconds}", defaultValue = "90", description = "${bundle:command.remind.option.wait}")
    private long wait;

    @Option(names = "--stay", description = "${bundle:command.remind.option.stay}")
    private boolean stay;

    @Option(names = "--while", paramLabel = "${bundle:command.label.file}", description = "${bundle:command.remind.option.while}")
    private @Nullable Path whileThere;

    private record Answer(String tag, String answer) {}

    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Map<String, Notice> shown = new HashMap<>();

    RemindCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    OpenLibrary.Opening opening() {
        try {
            return new OpenLibrary.Opening(data(), now == null ? null : Instant.parse(now), purpose());
        } catch (DateTimeParseException e) {
            throw Refused.words(Sentence.of("command.remind.instant", String.valueOf(now)));
        }
    }

    @Override
    int run(OpenLibrary open) {
        ReminderWords words = new ReminderWords(language(), open.veils()::outside);
        ReminderDelivery ringer = new ReminderDelivery(open.library(), open.queries().ledger(), new Notices(open.queries().reminders(), words, open.clock()), words, open.clock());
        Optional<Sentence> hindrance = ringer.hindrance();
        if (hindrance.isPresent()) {
            complain(language().say(hindrance.get()));
            return 1;
        }
        if (dryRun) {
            ringer.preview().forEach(this::say);
            return 0;
        }
        return stay ? stay(open, ringer) : once(open, ringer);
    }

    private int once(OpenLibrary open, ReminderDelivery ringer) {
        List<Notice> due = leftToUs(open, ringer);
        if (due.isEmpty()) {
            return 0;
        }
        try (Notifier notifier = Notifiers.here((tag, answer) -> answers.add(new Answer(tag, answer)))) {
            int code = ring(due, ringer, notifier);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(wait);
            while (notifier.isAnswerable() && !shown.isEmpty() && System.nanoTime() < end) {
                await(open, ringer, Duration.ofNanos(Math.min(end - System.nanoTime(), untilNext(open, ringer).toNanos())));
                // More may come due while we wait, and nobody else is started meanwhile.
                code = Math.max(code, ring(leftToUs(open, ringer), ringer, notifier));
            }
            return code;
        }
    }

    private int stay(OpenLibrary open, ReminderDelivery ringer) {
        try (Notifier notifier = Notifiers.here((tag, answer) -> answers.add(new Answer(tag, answer)))) {
            while (!Thread.currentThread().isInterrupted() && (whileThere == null || Files.exists(whileThere))) {
                try {
                    ring(leftToUs(open, ringer), ringer, notifier);
                    await(open, ringer, untilNext(open, ringer));
                } catch (LibraryException e) {
                    // Locked for long, or the disk is full: it is due as before, and the next look may find better times.
                    complain(say(e));
                    LockSupport.parkNanos(LOOK.toNanos());
                }
            }
        }
        return 0;
    }

    /// Until more is due; at most a minute, for the clock may be set and the machine may sleep.
    private static Duration untilNext(OpenLibrary open, ReminderDelivery ringer) {
        Duration left = ringer.nextDue().map(next -> Duration.between(open.clock().instant(), next)).orElse(LOOK);
        return left.compareTo(LOOK) > 0 || left.compareTo(Duration.ofSeconds(1)) < 0 ? LOOK : left;
    }

    /// An open window rings by itself, and can show more.
    private static List<Notice> leftToUs(OpenLibrary open, ReminderDelivery ringer) {
        boolean late = ringer.nextDue().filter(due -> due.isBefore(open.clock().instant().minus(WINDOW_FIRST))).isPresent();
        return open.window().isOpen() && !late ? List.of() : ringer.take();
    }

    private int ring(List<Notice> due, ReminderDelivery ringer, Notifier notifier) {
        int code = 0;
        for (Notice notice : due) {
            try {
                notifier.show(ringer.notification(notice));
                ringer.rang(notice);
                shown.put(notice.tag(), notice);
                say(notice);
            } catch (NotShown e) {
                ringer.failed(notice);
                complain(language().say("command.remind.failed", notice.title(), say(e)));
                code = 1;
            }
        }
        return code;
    }

    private void await(OpenLibrary open, ReminderDelivery ringer, Duration most) {
        try {
            Answer answer = answers.poll(most.toMillis(), TimeUnit.MILLISECONDS);
            Notice notice = answer == null ? null : shown.remove(answer.tag());
            if (answer != null && notice != null) {
                ringer.answered(notice, answer.answer());
                if (answer.answer().equals(Notification.OPEN)) {
                    open.window().open(notice.entries().getFirst().reminder().topic());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(Notice notice) {
        if (json()) {
            print(new Json()
                    .with("tag", notice.tag())
                    .with("kind", notice.kind())
                    .with("title", notice.title())
                    .with("body", notice.body())
                    .with("reminders", notice.entries().size())
                    .map());
        } else {
            print(notice.body().isEmpty() ? notice.title() : notice.title() + "\n  " + notice.body().replace("\n", "\n  "));
        }
    }
}
