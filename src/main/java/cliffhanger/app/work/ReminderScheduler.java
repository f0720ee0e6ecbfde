package cliffhanger.app.work;

import cliffhanger.desktop.notify.NotShown;
import cliffhanger.desktop.notify.Notification;
import cliffhanger.desktop.notify.Notifier;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Notice;
import cliffhanger.reminders.ReminderActions;
import cliffhanger.reminders.ReminderDelivery;
import cliffhanger.reminders.Topic;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Rings while the window is open: sleeps to the next due instant, wakes on every change, and looks at the clock at least once
/// a minute, for machines sleep and clocks are set. What the desktop cannot show is said in the window itself.
///
/// The ledger is used from the background alone; showing has a thread of its own, for a notification server may hang.
public final class ReminderScheduler implements ReminderActions, AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ReminderDelivery ringer;
    private final Notifier notifier;
    private final Background background;
    private final Toasts toasts;
    private final Language language;
    private final Clock clock;
    private final Supplier<ReminderPreferences> habits;
    private final Consumer<Topic> open;
    private final Runnable changed;
    private final ScheduledExecutorService thread = thread();
    private final Map<String, Notice> shown = new ConcurrentHashMap<>();
    private @Nullable Future<?> sleep;
    private boolean told;

    /// @param notifier made with the listener that it is given
    /// @param habits   the user's, which name the hour of a day without one
    /// @param open     shows what a reminder is about, and the window
    /// @param changed  has the views follow what was marked or snoozed
    public ReminderScheduler(
            ReminderDelivery ringer, Function<Notifier.Listener, Notifier> notifier, Background background, Toasts toasts, Language language,
            Clock clock, Supplier<ReminderPreferences> habits, Consumer<Topic> open, Runnable changed) {
        this.ringer = ringer;
        this.background = background;
        this.toasts = toasts;
        this.language = language;
        this.clock = clock;
        this.habits = habits;
        this.open = open;
        this.changed = changed;
        this.notifier = notifier.apply(this::answered);
    }

    private static ScheduledExecutorService thread() {
        ScheduledThreadPoolExecutor pool =
                new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("bell").factory());
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return pool;
    }

    private record Look(List<Notice> due, @Nullable Duration next, @Nullable String hindrance) {}

    /// Looks what is due, now and whenever that may have changed. JavaFX thread.
    public void look() {
        background.run(this::lookNow, this::ring);
    }

    private Look lookNow() {
        try {
            List<Notice> due = ringer.take();
            Duration next = ringer.nextDue().map(instant -> Duration.between(clock.instant(), instant)).orElse(null);
            return new Look(due, next, ringer.hindrance().map(language::say).orElse(null));
        } catch (LibraryException e) {
            // Locked by another program, or the disk is full: all is due as before, and the next look may find better times.
            return new Look(List.of(), LOOK, language.say(e.sentence()));
        }
    }

    private void ring(Look look) {
        if (look.hindrance() != null && !told) {
            told = true;
            toasts.problem(look.hindrance());
        }
        for (Notice notice : look.due()) {
            Future<?> _ = onThread(() -> show(notice), Duration.ZERO);
        }
        // What is claimed by another process is due still; there is no hurry.
        Duration next = look.next() == null || look.next().compareTo(LOOK) > 0 ? LOOK
                : look.next().compareTo(SOON) < 0 ? SOON : look.next();
        if (sleep != null) {
            sleep.cancel(false);
        }
        sleep = onThread(() -> background.foreground(this::look), next);
    }

    private @Nullable Future<?> onThread(Runnable work, Duration delay) {
        try {
            return thread.schedule(() -> reported(work), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The window is closing; claims that are left are taken over by who comes next.
            return null;
        }
    }

    /// A future keeps what goes wrong to itself; ours goes to the one reporter.
    private void reported(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            background.run(() -> {
                throw e;
            });
        }
    }

    private void show(Notice notice) {
        try {
            shown.put(notice.tag(), notice);
            notifier.show(ringer.notification(notice));
            background.run(() -> ringer.rang(notice), changed);
        } catch (NotShown e) {
            shown.remove(notice.tag());
            if (thread.isShutdown()) {
                // Nobody sees a toast any more.
                background.run(() -> ringer.failed(notice));
            } else {
                background.run(() -> ringer.rang(notice), () -> toast(notice));
            }
        }
    }

    /// The window's own way, where the desktop has none.
    private void toast(Notice notice) {
        String text = notice.body().isEmpty() ? notice.title() : notice.title() + " · " + notice.body().lines().findFirst().orElse("");
        toasts.show(text, language.say("reminders.shown.open"), () -> open(notice));
        changed.run();
    }

    private void answered(String tag, String answer) {
        Notice notice = shown.remove(tag);
        if (notice != null) {
            background.run(() -> ringer.answered(notice, answer), () -> {
                if (answer.equals(Notification.OPEN)) {
                    open(notice);
                }
                changed.run();
            });
        }
    }

    private void open(Notice notice) {
        open.accept(notice.entries().getFirst().reminder().topic());
    }

    @Override
    public void watched(List<Entry> entries) {
        background.run(() -> ringer.watched(entries), changed);
    }

    @Override
    public void snooze(List<Entry> entries) {
        background.run(() -> ringer.snooze(entries), changed);
    }

    @Override
    public void tomorrow(List<Entry> entries) {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        background.run(() -> ringer.snooze(entries, now.toLocalDate().plusDays(1).atTime(habits.get().clock()).atZone(clock.getZone()).toInstant()), changed);
    }

    @Override
    public void dismiss(List<Entry> entries) {
        background.run(() -> ringer.dismiss(entries), changed);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        notifier.close();
    }
}
