package cliffhanger.ui;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Precision;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.RuleWords;
import cliffhanger.library.ShowState;
import cliffhanger.library.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of a reminder rule, with what it would ring next below them.
public final class RuleForm {
    /// What rules can be on besides a show and its seasons.
    public static final List<RuleScope> WIDE = List.of(
            new RuleScope.Everything(), new RuleScope.Favourites(), new RuleScope.InState(ShowState.WATCHING),
            new RuleScope.InState(ShowState.PLANNED), new RuleScope.InState(ShowState.FINISHED));

    private static final List<Duration> LEADS = List.of(
            Duration.ZERO, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofDays(1), Duration.ofDays(2),
            Duration.ofDays(7), Duration.ofDays(14), Duration.ofHours(-1), Duration.ofDays(-1), Duration.ofDays(-7));

    private final Language language;
    private final Words words;
    private final RuleWords ruleWords;
    private final Preview preview;

    /// Works out what a rule would ring.
    @FunctionalInterface
    public interface Preview {
        /// @param then is given a sentence for each of the next, on the JavaFX thread
        void ask(ReminderRule rule, Consumer<List<String>> then);
    }

    public RuleForm(Language language, Words words, Preview preview) {
        this.language = language;
        this.words = words;
        this.preview = preview;
        ruleWords = new RuleWords(language);
    }

    /// What a rule says in words.
    public RuleWords words() {
        return ruleWords;
    }

    /// How strictly a rule holds.
    private enum How {
        ALWAYS,
        CAUGHT_UP,
        NEVER
    }

    private record Fields(
            UUID id, ComboBox<Occasion> occasion, ComboBox<RuleScope> on, ComboBox<Duration> lead, TextField at, ComboBox<How> how,
            ComboBox<DayOfWeek> weekday, DateField day, TextField text) {}

    /// Fills a form.
    ///
    /// @param old  what to begin with; null for a new rule
    /// @param near what it may be on besides [#WIDE], the likeliest first
    /// @return reads the rule; throws a LibraryException or BadDate with a sentence where something is wrong
    public Supplier<ReminderRule> fill(Form form, @Nullable ReminderRule old, List<RuleScope> near) {
        UUID id = old == null ? UuidCreator.getTimeOrderedEpoch() : old.id();
        Timing timing = old == null ? Timing.AIR_TIME : old.timing();
        ComboBox<Occasion> occasion = form.choice("ruleOccasion", "ui.rule.occasion",
                List.of(Occasion.values()), old == null ? Occasion.PREMIERE : old.occasion(), words::say);
        // A rule stays on what it is on.
        List<RuleScope> places = old != null ? List.of(old.on()) : Stream.concat(near.stream(), WIDE.stream()).toList();
        ComboBox<RuleScope> on = form.choice("ruleOn", "ui.rule.on", places, places.getFirst(), ruleWords::say);
        form.row(occasion, on);
        TextField text = form.line("ruleText", "ui.rule.text", old == null ? "" : old.text());
        DateField day = form.date("ruleDay", "ui.rule.day", timing.day() == null ? null : AirDate.of(timing.day()));
        ComboBox<DayOfWeek> weekday = form.choice("ruleWeekday", "ui.rule.weekday", List.of(DayOfWeek.values()),
                timing.weekday() == null ? DayOfWeek.SUNDAY : timing.weekday(), each -> each.getDisplayName(TextStyle.FULL_STANDALONE, language.formats()));
        ComboBox<Duration> lead = form.choice("ruleLead", "ui.rule.lead",
                Stream.concat(LEADS.stream(), Stream.of(timing.lead())).distinct().toList(), timing.lead(), ruleWords::say);
        TextField at = form.line("ruleAt", "ui.rule.at", timing.at() == null ? "" : language.clock(timing.at()));
        at.setPromptText(language.say("ui.rule.at.prompt"));
        form.row(lead, at);
        ComboBox<How> how = form.choice("ruleHow", "ui.rule.how", List.of(How.values()), how(old), this::say);
        Fields fields = new Fields(id, occasion, on, lead, at, how, weekday, day, text);
        Label next = form.remark("");
        next.setId("ruleNext");
        occasion.valueProperty().subscribe(chosen -> show(fields, chosen));
        Stream.<ObservableValue<?>>of(occasion.valueProperty(), on.valueProperty(), lead.valueProperty(), at.textProperty(),
                        how.valueProperty(), weekday.valueProperty(), day.textField().textProperty(), text.textProperty())
                .forEach(property -> property.subscribe(() -> tryOut(fields, next)));
        tryOut(fields, next);
        return () -> read(fields);
    }

    private static void show(Fields fields, Occasion occasion) {
        Nodes.shown(fields.text().getParent(), occasion == Occasion.OWN);
        Nodes.shown(fields.day().getParent(), occasion == Occasion.OWN);
        Nodes.shown(fields.weekday().getParent(), occasion == Occasion.DIGEST);
        Nodes.shown(fields.lead().getParent(), occasion.isAiring() || occasion == Occasion.WINDOW_OPENS);
        Nodes.shown(fields.how().getParent(), occasion != Occasion.OWN && occasion != Occasion.DIGEST);
    }

    /// While something is half typed the last good answer stands.
    private void tryOut(Fields fields, Label next) {
        ReminderRule rule;
        try {
            rule = read(fields);
        } catch (LibraryException | DateTimeException e) {
            return;
        } catch (IllegalArgumentException e) {
            // A date that is no date yet.
            return;
        }
        if (rule.silent()) {
            next.setText(language.say("ui.rule.next.never"));
            return;
        }
        boolean news = rule.occasion() == Occasion.DATE_CHANGED || rule.occasion() == Occasion.STATUS_CHANGED;
        if (news) {
            next.setText(language.say("ui.rule.next.news"));
            return;
        }
        preview.ask(rule, lines -> next.setText(lines.isEmpty()
                ? language.say("ui.rule.next.none")
                : language.say("ui.rule.next", "\n" + String.join("\n", lines))));
    }

    private ReminderRule read(Fields fields) {
        Occasion occasion = fields.occasion().getValue();
        LocalTime at = time(fields.at().getText());
        boolean own = occasion == Occasion.OWN;
        boolean leads = occasion.isAiring() || occasion == Occasion.WINDOW_OPENS;
        Timing timing = new Timing(leads ? fields.lead().getValue() : Duration.ZERO, at,
                occasion == Occasion.DIGEST ? fields.weekday().getValue() : null, own ? day(fields.day()) : null);
        How how = own || occasion == Occasion.DIGEST ? How.ALWAYS : fields.how().getValue();
        return new ReminderRule(fields.id(), fields.on().getValue(), occasion, timing, how == How.NEVER, how == How.CAUGHT_UP,
                own ? fields.text().getText().strip() : null);
    }

    private static @Nullable LocalDate day(DateField field) {
        AirDate date = field.read();
        if (date != null && date.precision() != Precision.DAY) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("ui.rule.day.needed"), null);
        }
        return date == null ? null : date.earliest();
    }

    private static How how(@Nullable ReminderRule old) {
        return old == null ? How.ALWAYS : old.silent() ? How.NEVER : old.caughtUp() ? How.CAUGHT_UP : How.ALWAYS;
    }

    private String say(How how) {
        return switch (how) {
            case ALWAYS -> language.say("ui.rule.how.always");
            case CAUGHT_UP -> language.say("ui.rule.how.caughtup");
            case NEVER -> language.say("ui.rule.how.never");
        };
    }

    private @Nullable LocalTime time(String typed) {
        try {
            return typed.isBlank() ? null : language.readClock(typed);
        } catch (DateTimeException e) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("ui.rule.at.problem"), e);
        }
    }
}
