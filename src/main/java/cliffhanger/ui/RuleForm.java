package cliffhanger.ui;

import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of a reminder rule, and what a rule says in words.
public final class RuleForm {
    private static final List<Duration> LEADS = List.of(
            Duration.ZERO, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofDays(1), Duration.ofDays(2),
            Duration.ofDays(7), Duration.ofDays(14));

    private final Messages messages;
    private final Words words;

    public RuleForm(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /// What a rule is on.
    private enum On {
        SEASON,
        SHOW,
        EVERYTHING
    }

    /// Fills a form.
    ///
    /// @param old    what to begin with; null for a new rule
    /// @param show   the open show; null where only a rule on everything makes sense
    /// @param season the open season, where there is one
    /// @return reads the rule; throws a LibraryException with a sentence where something is wrong
    public Supplier<ReminderRule> fill(Form form, @Nullable ReminderRule old, @Nullable ShowId show, @Nullable SeasonId season) {
        ComboBox<ReminderRule.Occasion> occasion = form.choice("ruleOccasion", "ui.rule.occasion",
                List.of(ReminderRule.Occasion.values()), old == null ? ReminderRule.Occasion.PREMIERE : old.occasion(), words::say);
        List<On> places = places(old, show, season);
        ComboBox<On> on = form.choice("ruleOn", "ui.rule.on", places, places.getFirst(), this::say);
        form.row(occasion, on);
        Duration known = old == null ? Duration.ZERO : old.lead();
        ComboBox<Duration> lead = form.choice("ruleLead", "ui.rule.lead",
                Stream.concat(LEADS.stream(), Stream.of(known)).distinct().sorted().toList(), known, this::say);
        TextField at = form.line("ruleAt", "ui.rule.at", old == null || old.at() == null ? "" : say(old.at()));
        at.setPromptText(messages.say("ui.rule.at.prompt"));
        form.row(lead, at);
        return () -> new ReminderRule(
                old == null ? UuidCreator.getTimeOrderedEpoch() : old.id(), on.getValue() == On.EVERYTHING ? null : show,
                on.getValue() == On.SEASON ? season : null, occasion.getValue(), lead.getValue(), time(at.getText()));
    }

    /// A rule stays on what it is on.
    private static List<On> places(@Nullable ReminderRule old, @Nullable ShowId show, @Nullable SeasonId season) {
        if (old != null) {
            return List.of(old.season() != null ? On.SEASON : old.show() != null ? On.SHOW : On.EVERYTHING);
        }
        List<On> places = new ArrayList<>();
        if (show != null) {
            places.add(On.SHOW);
        }
        if (season != null) {
            places.add(On.SEASON);
        }
        places.add(On.EVERYTHING);
        return places;
    }

    /// "Every episode, 1 hour before, at 20:00".
    public String say(ReminderRule rule) {
        List<String> parts = new ArrayList<>(List.of(words.say(rule.occasion())));
        if (!rule.lead().isZero()) {
            parts.add(say(rule.lead()));
        }
        if (rule.at() != null) {
            parts.add(messages.say("ui.rule.clock", say(rule.at())));
        }
        return String.join(", ", parts);
    }

    private String say(On on) {
        return switch (on) {
            case SEASON -> messages.say("ui.rule.on.season");
            case SHOW -> messages.say("ui.rule.on.show");
            case EVERYTHING -> messages.say("ui.rule.on.everything");
        };
    }

    private String say(Duration lead) {
        if (lead.isZero()) {
            return messages.say("ui.rule.lead.none");
        }
        long days = lead.toDays();
        if (days > 0 && lead.equals(Duration.ofDays(days))) {
            return messages.say("ui.rule.lead.days", days);
        }
        long hours = lead.toHours();
        return lead.equals(Duration.ofHours(hours))
                ? messages.say("ui.rule.lead.hours", hours)
                : messages.say("ui.rule.lead.minutes", lead.toMinutes());
    }

    private static String say(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    private static @Nullable LocalTime time(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw new LibraryException(Problem.REFUSED, "Write the clock time as in 20:00, or leave it out.", e);
        }
    }
}
