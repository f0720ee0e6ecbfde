package cliffhanger.reminders;

import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.Settings;
import cliffhanger.reminders.Entry.State;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.ui.Background;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What rang, what is coming, what changed, and the rules. JavaFX thread only.
public final class RemindersViewModel {
    /// What rang before this is history.
    private static final Duration LATELY = Duration.ofDays(7);

    private static final Duration NEWS = Duration.ofDays(30);
    private static final int MOST = 200;
    private static final String SEEN = "reminders.seen";

    private final ReminderPages pages;
    private final Ledger ledger;
    private final Settings settings;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Plan> plan =
            new ReadOnlyObjectWrapper<>(this, "plan", new Plan(List.of(), List.of(), List.of(), null, List.of(), List.of()));
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper(this, "unseen");

    /// @param clock the time, with the user's zone
    public RemindersViewModel(ReminderPages pages, Ledger ledger, Settings settings, Background background, Clock clock) {
        this.pages = pages;
        this.ledger = ledger;
        this.settings = settings;
        this.background = background;
        this.clock = clock;
    }

    /// All that the screen shows.
    ///
    /// @param missed was due while nothing could ring; newest first
    /// @param told   rang lately; newest first
    /// @param coming will ring; soonest first
    /// @param later  will ring first of what is too far ahead to be planned yet; null for nothing
    /// @param news   what sources changed; newest first
    public record Plan(
            List<Entry> missed, List<Entry> told, List<Entry> coming, @Nullable Reminder later, List<News> news, List<Ruled> rules) {}

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// How many rang that came since the screen was last looked at.
    public ReadOnlyIntegerProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    private record Read(Plan plan, int unseen) {}

    /// Reads it all anew.
    public void load() {
        background.run(this::read, read -> {
            plan.set(read.plan());
            unseen.set(read.unseen());
        });
    }

    /// The user looks at the screen: what rang then counts as seen.
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

    /// What nobody can read was never seen.
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Read read() {
        ledger.keepUp();
        Instant now = clock.instant();
        Instant seen = settings.get(SEEN).flatMap(RemindersViewModel::instant).orElse(Instant.EPOCH);
        List<Entry> coming = ledger.coming(MOST);
        List<Ruled> rules = pages.rules();
        Reminder later = rules.isEmpty() || coming.size() == MOST ? null
                : new Planner(clock.getZone(), ReminderPreferences.read(settings)).first(pages, now, ledger.horizon()).orElse(null);
        List<Entry> lately = ledger.told(now.minus(LATELY), MOST);
        Plan read = new Plan(
                lately.stream().filter(entry -> entry.state() == State.MISSED).toList(),
                lately.stream().filter(entry -> entry.state() != State.MISSED && entry.state() != State.SNOOZED).toList(),
                coming, later, pages.news(now.minus(NEWS), null), rules);
        return new Read(read, ledger.countTold(seen));
    }
}
