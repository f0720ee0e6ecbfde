package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateWords;
import cliffhanger.language.Language;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Reminder rules in words: "Every episode, 1 hour before, when caught up".
public final class RuleWords {
    private final Language language;
    private final Words words;
    private final DateWords dates;

    public RuleWords(Language language) {
        this.language = language;
        words = new Words(language);
        dates = new DateWords(language);
    }

    public String say(ReminderRule rule) {
        ReminderRule.Timing timing = rule.timing();
        List<String> parts = new ArrayList<>();
        parts.add(rule.text() != null && rule.occasion() == ReminderRule.Occasion.OWN ? rule.text() : words.say(rule.occasion()));
        if (rule.silent()) {
            parts.add(language.say("library.rule.silent"));
            return String.join(", ", parts);
        }
        if (timing.weekday() != null) {
            parts.add(format("rule.weekday", timing.weekday().getDisplayName(TextStyle.FULL, language.formats())));
        }
        if (timing.day() != null) {
            parts.add(dates.inShort(AirDate.of(timing.day())));
        }
        if (!timing.lead().isZero()) {
            parts.add(say(timing.lead()));
        }
        if (timing.at() != null) {
            parts.add(format("rule.clock", language.clock(timing.at())));
        }
        if (rule.caughtUp()) {
            parts.add(language.say("library.rule.caughtup"));
        }
        return String.join(", ", parts);
    }

    /// "All shows", "Watching", "This season".
    public String say(RuleScope on) {
        return switch (on) {
            case RuleScope.Everything _ -> language.say("library.reach.everything");
            case RuleScope.Favourites _ -> language.say("library.reach.favourites");
            case RuleScope.InState in -> words.say(in.state());
            case RuleScope.OfShow _ -> language.say("library.reach.show");
            case RuleScope.OfSeason _ -> language.say("library.reach.season");
        };
    }

    /// "At air time", "2 days before", "3 hours after".
    public String say(Duration lead) {
        if (lead.isZero()) {
            return language.say("library.rule.before.none");
        }
        String side = lead.isNegative() ? "rule.after." : "rule.before.";
        Duration length = lead.abs();
        if (length.equals(Duration.ofDays(length.toDays()))) {
            return format(side + "days", length.toDays());
        }
        return length.equals(Duration.ofHours(length.toHours()))
                ? format(side + "hours", length.toHours())
                : format(side + "minutes", length.toMinutes());
    }

    private String format(String key, Object... parts) {
        return language.say("library." + key, parts);
    }
}
