package cliffhanger.app.part;

import cliffhanger.app.work.Link;
import cliffhanger.app.work.ReminderScheduler;
import cliffhanger.app.work.ReminderTimer;
import cliffhanger.desktop.notify.Notifier;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.NextReminders;
import cliffhanger.reminders.Notices;
import cliffhanger.reminders.ReminderDelivery;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.ReminderWords;
import cliffhanger.reminders.RemindersScreenController;
import cliffhanger.reminders.RemindersViewModel;
import cliffhanger.reminders.Topic;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.RuleForm;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Views;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;

/// What rings, and the screen of what rang, is coming and goes by which rule.
public final class RemindersPart implements Part {
    private static final String SCREEN = Link.REMINDERS;

    private final Shell shell;
    private final RemindersViewModel viewModel;
    private final ReminderWords words;
    private final RuleForm rules;
    private final ReminderPages pages;
    private final ReminderScheduler bell;
    private final ReminderTimer ringing;
    private final Runnable front;

    /// @param ringing  has the desktop ring while the window is closed
    /// @param notifier shows notifications, and tells the listener of answers
    /// @param front    brings the window to the front
    /// @param reload   shows all anew after an answer to a notification
    public RemindersPart(
            Shell shell, ReminderPages pages, Ledger ledger, ReminderTimer ringing, RuleForm rules,
            Function<Notifier.Listener, Notifier> notifier, Runnable front, Runnable reload) {
        this.shell = shell;
        this.pages = pages;
        this.ringing = ringing;
        this.rules = rules;
        this.front = front;
        words = new ReminderWords(shell.language(), shell.veils()::of);
        ReminderWords aloud = new ReminderWords(shell.language(), shell.veils()::outside);
        viewModel = new RemindersViewModel(pages, ledger, shell.settings(), shell.background(), shell.clock());
        ReminderDelivery ringer = new ReminderDelivery(shell.library(), ledger, new Notices(pages, aloud, shell.clock()), aloud, shell.clock());
        bell = new ReminderScheduler(ringer, notifier, shell.background(), shell.toasts(), shell.language(), shell.clock(),
                shell.preferences().habitsProperty()::get, this::open, reload);
        shell.preferences().habitsProperty().subscribe((old, habits) -> reload.run());
    }

    /// Forms for rules, which say what each would ring next.
    public static RuleForm rules(Shell shell, Words words, ReminderPages pages) {
        return new RuleForm(shell.language(), words,
                new NextReminders(pages, shell.settings(), shell.background(), new ReminderWords(shell.language(), shell.veils()::of), shell.clock()));
    }

    private void open(Topic topic) {
        front.run();
        if (topic.show() == null) {
            shell.navigator().show(SCREEN);
        } else if (topic.episode() != null) {
            shell.navigator().leadTo(topic.show(), topic.episode());
        } else {
            shell.navigator().lead(topic.show(), topic.season());
        }
    }

    /// The rule by which premieres of all shows are told of. Blocks on the disk.
    public Optional<ReminderRule> premieres() {
        return pages.rules().stream()
                .map(ReminderPages.Ruled::rule)
                .filter(rule -> rule.on() instanceof RuleScope.Everything && rule.occasion() == Occasion.PREMIERE && !rule.silent())
                .findFirst();
    }

    /// Has premieres of all shows told of, or no more.
    public void tellOfPremieres(boolean on) {
        shell.background().run(this::premieres, there -> {
            if (on && there.isEmpty()) {
                shell.changes().accept(new Change.SetRule(
                        ReminderRule.of(UuidCreator.getTimeOrderedEpoch(), new RuleScope.Everything(), Occasion.PREMIERE)));
            } else if (!on && there.isPresent()) {
                shell.changes().accept(new Change.RemoveRule(there.get().id()));
            }
        });
    }

    /// Reminders that nobody has seen.
    public ReadOnlyIntegerProperty unseenProperty() {
        return viewModel.unseenProperty();
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "reminders.screen", Screen.Way.RAIL, Glyph.BELL, null, RemindersScreenController.class)
                .counting(viewModel.unseenProperty())
                .whenShown(shown -> {
                    if (shown) {
                        viewModel.look();
                    }
                }));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(RemindersScreenController.class, () -> new RemindersScreenController(
                viewModel, shell.changes(), bell, shell.language(), rules, words, shell.clock(), shell.navigator()::lead));
    }

    @Override
    public void complete(Views views) {
        reload();
    }

    @Override
    public void reload() {
        viewModel.load();
        if (shell.library().refusal().isEmpty()) {
            bell.look();
        }
    }

    /// Leaves word with the desktop of what is due while the window is closed.
    @Override
    public void close() {
        bell.close();
        shell.background().run(ringing::refresh);
    }
}
