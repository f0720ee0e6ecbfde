package cliffhanger.reminders;

import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.Settings;
import cliffhanger.ui.Background;
import cliffhanger.ui.RuleForm;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// What a rule would ring next, in words, for the form in which it is written. JavaFX thread; it is worked out in the
/// background.
public final class NextReminders implements RuleForm.Preview {
    private final ReminderPages pages;
    private final Settings settings;
    private final Background background;
    private final ReminderWords words;
    private final Clock clock;
    private int asked;

    public NextReminders(ReminderPages pages, Settings settings, Background background, ReminderWords words, Clock clock) {
        this.pages = pages;
        this.settings = settings;
        this.background = background;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void ask(ReminderRule rule, Consumer<List<String>> then) {
        int mine = ++asked;
        Instant now = clock.instant();
        background.run(() -> new Planner(clock.getZone(), ReminderPreferences.read(settings)).next(pages, rule, now), next -> {
            if (mine == asked) {
                then.accept(next.stream()
                        .map(reminder -> words.say("next", words.moment(reminder.due(), now, clock.getZone()), words.title(reminder)))
                        .toList());
            }
        });
    }
}
