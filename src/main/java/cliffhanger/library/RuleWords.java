package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateWords;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Reminder rules in words: "Every episode, 1 hour before, when caught up".
public final class RuleWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ResourceBundle bundle;
    private final Words words;
    private final DateWords dates;
    private final Locale locale;

    public RuleWords(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("cliffhanger.library.words", locale);
        words = new Words(locale);
        dates = new DateWords(locale);
    }

    public String say(ReminderRule rule) {
        ReminderRule.Timing timing = rule.timing();
        List<String> parts = new ArrayList<>();
        parts.add(rule.text() != null && rule.occasion() == ReminderRule.Occasion.OWN ? rule.text() : words.say(rule.occasion()));
        if (rule.silent()) {
            parts.add(bundle.getString("rule.silent"));
            return String.join(", ", parts);
        }
        if (timing.weekday() != null) {
            parts.add(format("rule.weekday", timing.weekday().getDisplayName(TextStyle.FULL, locale)));
        }
        if (timing.day() != null) {
            parts.add(dates.inShort(AirDate.of(timing.day())));
        }
        if (!timing.lead().isZero()) {
            parts.add(say(timing.lead()));
        }
        if (timing.at() != null) {
            parts.add(format("rule.clock", say(timing.at())));
        }
        if (rule.caughtUp()) {
            parts.add(bundle.getString("rule.caughtup"));
        }
        return String.join(", ", parts);
    }

    /// "All shows", "Watching", "This season".
    public String say(Reach on) {
        return switch (on) {
            case Reach.Everything _ -> bundle.getString("reach.everything");
            case Reach.Favourites _ -> bundle.getString("reach.favourites");
            case Reach.InState in -> words.say(in.state());
            case Reach.OfShow _ -> bundle.getString("reach.show");
            case Reach.OfSeason _ -> bundle.getString("reach.season");
        };
    }

    /// "At air time", "2 days before", "3 hours after".
    public String say(Duration lead) {
        if (lead.isZero()) {
            return bundle.getString("rule.before.none");
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

    /// "20:00".
    public static String say(LocalTime time) {
        return CLOCK.format(time);
    }

    private String format(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(parts);
    }
}
