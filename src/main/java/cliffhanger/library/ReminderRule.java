package cliffhanger.library;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the user wants to be told of, and when.
///
/// @param show   null for every show
/// @param season null for every season of it
/// @param lead   how long before the airing, 0 or more
/// @param at     a fixed local clock time instead of the air time
public record ReminderRule(
        UUID id,
        @Nullable ShowId show,
        @Nullable SeasonId season,
        Occasion occasion,
        Duration lead,
        @Nullable LocalTime at) {

    /// What can be reminded of.
    public enum Occasion {
        PREMIERE,
        EVERY_EPISODE,
        FINALE,
        SEASON_COMPLETE,
        WINDOW_OPENS,
        DATE_CHANGED
    }
}
