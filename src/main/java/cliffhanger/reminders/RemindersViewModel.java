package cliffhanger.reminders;

import cliffhanger.library.Settings;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.ui.Background;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is due and what is coming, and the rules. JavaFX thread only.
public final class RemindersViewModel {
    private static final String SEEN = "reminders.seen";

    private final ReminderPages pages;
    private final Settings settings;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan", new Plan(List.of(), List.of(), List.of()));
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper(this, "unseen");

    /// @param clock the time, with the user's zone
    public RemindersViewModel(ReminderPages pages, Settings settings, Background background, Clock clock) {
        this.pages = pages;
        this.settings = settings;
        this.background = background;
        this.clock = clock;
    }

    /// All that the screen shows.
    ///
    /// @param due    has rung, or would have; newest first
    /// @param coming will ring; soonest first
    public record Plan(List<Reminder> due, List<Reminder> coming, List<Ruled> rules) {}

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// How many are due that came since the screen was last looked at.
    public ReadOnlyIntegerProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    private record Read(Plan plan, int unseen) {}

    /// Works it all out anew.
    public void load() {
        background.run(this::read, read -> {
            plan.set(read.plan());
            unseen.set(read.unseen());
        });
    }

    /// The user looks at the screen: all is worked out anew, and what is due then counts as seen.
    public void look() {
        background.run(() -> {
            Read read = read();
            settings.put(SEEN, clock.instant().toString());
            return read;
        }, read -> {
            plan.set(read.plan());
            unseen.set(0);
        });
    }

    /// Whether something that was coming is due by now. JavaFX thread.
    public boolean isOvertaken() {
        List<Reminder> coming = plan.get().coming();
        return !coming.isEmpty() && !coming.getFirst().planned().isAfter(clock.instant());
    }

    private Read read() {
        List<Ruled> rules = pages.rules();
        List<Reminder> planned = Planner.around(pages, rules, clock);
        Instant now = clock.instant();
        Instant seen = settings.get(SEEN).map(Instant::parse).orElse(Instant.EPOCH);
        List<Reminder> due = planned.stream().filter(reminder -> !reminder.planned().isAfter(now)).toList().reversed();
        List<Reminder> coming = planned.stream().filter(reminder -> reminder.planned().isAfter(now)).toList();
        int unseen = (int) due.stream().filter(reminder -> reminder.planned().isAfter(seen)).count();
        return new Read(new Plan(due, coming, rules), unseen);
    }
}
