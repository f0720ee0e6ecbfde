package cliffhanger.library;

import cliffhanger.language.Language;

/// The domain in words: what a change came to ("Severance S1 marked watched (9 episodes)"), where a show stands, what
/// happened to it.
public final class Words {
    private final Language language;

    public Words(Language language) {
        this.language = language;
    }

    /// The sentence, without a full stop.
    public String say(Applied applied) {
        String what = applied.count() == 0 ? nothing(applied) : what(applied);
        return switch (applied.way()) {
            case DONE -> what;
            case UNDONE -> format("change.undone", what);
            case REDONE -> format("change.redone", what);
        };
    }

    /// "Renewed", "In the balance".
    public String say(RenewalStatus standing) {
        return language.say("library.standing." + standing.name());
    }

    /// "Details to come".
    public String say(Details details) {
        return language.say("library.details." + details.name());
    }

    /// "Renewed", "Moved".
    public String say(StatusEvent.Kind kind) {
        return language.say("library.event." + kind.name());
    }

    /// Within a sentence: "renewed", "moved".
    public String within(StatusEvent.Kind kind) {
        return language.say("library.event.within." + kind.name());
    }

    /// "free with ads", "rent".
    public String say(Offer.Kind kind) {
        return language.say("library.offer." + kind.name());
    }

    /// "Watching".
    public String say(ShowState state) {
        return language.say("library.state." + state.name());
    }

    /// "Premiere", "Every episode".
    public String say(ReminderRule.Occasion occasion) {
        return language.say("library.occasion." + occasion.name());
    }

    /// "Main", "Recurring".
    public String say(Credit.Role role) {
        return language.say("library.role." + role.name());
    }

    /// "Running", "Ended".
    public String say(Lifecycle lifecycle) {
        return language.say("library.lifecycle." + lifecycle.name());
    }

    /// "Announced", "Estimate".
    public String say(Release.Confidence confidence) {
        return language.say("library.confidence." + confidence.name());
    }

    private String what(Applied applied) {
        String text = format("change." + applied.kind().name(), applied.subject(), applied.count());
        return applied.left() > 0 ? format("change.left", text, applied.left()) : text;
    }

    private String nothing(Applied applied) {
        return applied.left() > 0
                ? format("change.nothing.left", applied.subject(), applied.left())
                : format("change.nothing." + applied.kind().name(), applied.subject());
    }

    private String format(String key, Object... parts) {
        return language.say("library." + key, parts);
    }
}
